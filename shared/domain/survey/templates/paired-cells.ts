import type { Localized } from '../../localized.ts';
import type { Side } from '../../side.ts';
import type { Angle, Question } from '../question.ts';
import type { MomentKey } from './moments.ts';

/** One thing at one moment, as customers live it and as employees believe they do. */
type Statement = Readonly<Record<Side, Localized>>;

const STATEMENTS: Record<MomentKey, Record<Angle, Statement>> = {
  choosing: {
    product: {
      customer: {
        en: 'I find what suits my needs.',
        vi: 'Tôi tìm được sản phẩm, dịch vụ phù hợp với nhu cầu.',
      },
      employee: {
        en: 'Our customers find what suits their needs.',
        vi: 'Khách hàng tìm được sản phẩm, dịch vụ phù hợp với nhu cầu.',
      },
    },
    process: {
      customer: { en: 'Ordering is quick and clear.', vi: 'Việc đặt hàng nhanh chóng và rõ ràng.' },
      employee: {
        en: 'For our customers, ordering is quick and clear.',
        vi: 'Khách hàng đặt hàng nhanh chóng và rõ ràng.',
      },
    },
    relationship: {
      customer: {
        en: 'The people who advise me understand what I need.',
        vi: 'Nhân viên tư vấn hiểu điều tôi cần.',
      },
      employee: { en: 'We understand what our customers need.', vi: 'Chúng ta hiểu điều khách hàng cần.' },
    },
  },
  receiving: {
    product: {
      customer: {
        en: 'What I receive is as good as promised.',
        vi: 'Những gì tôi nhận được tốt đúng như đã hứa.',
      },
      employee: {
        en: 'What our customers receive is as good as promised.',
        vi: 'Những gì khách hàng nhận được tốt đúng như đã hứa.',
      },
    },
    process: {
      customer: {
        en: 'It arrives on time and complete.',
        vi: 'Sản phẩm, dịch vụ đến đúng hẹn và đầy đủ.',
      },
      employee: {
        en: 'It reaches our customers on time and complete.',
        vi: 'Sản phẩm, dịch vụ đến với khách hàng đúng hẹn và đầy đủ.',
      },
    },
    relationship: {
      customer: {
        en: 'The people who serve me are friendly and attentive.',
        vi: 'Nhân viên phục vụ thân thiện và chu đáo.',
      },
      employee: {
        en: 'We serve our customers in a friendly and attentive way.',
        vi: 'Chúng ta phục vụ khách hàng thân thiện và chu đáo.',
      },
    },
  },
  support: {
    product: {
      customer: {
        en: 'The help I get solves my problem.',
        vi: 'Sự hỗ trợ tôi nhận được giải quyết được vấn đề.',
      },
      employee: {
        en: 'The help we give solves our customers’ problems.',
        vi: 'Sự hỗ trợ của chúng ta giải quyết được vấn đề của khách hàng.',
      },
    },
    process: {
      customer: {
        en: 'Help comes quickly, and I never have to ask twice.',
        vi: 'Tôi được hỗ trợ nhanh chóng, không phải hỏi đi hỏi lại.',
      },
      employee: {
        en: 'Our customers get help quickly and never have to ask twice.',
        vi: 'Khách hàng được hỗ trợ nhanh chóng, không phải hỏi đi hỏi lại.',
      },
    },
    relationship: {
      customer: {
        en: 'The people who help me take my problem to heart.',
        vi: 'Nhân viên hỗ trợ thật lòng quan tâm đến vấn đề của tôi.',
      },
      employee: {
        en: 'We take our customers’ problems to heart.',
        vi: 'Chúng ta thật lòng quan tâm đến vấn đề của khách hàng.',
      },
    },
  },
};

/** The three statements of a moment as one side judges them; both sides share keys, kind and scale. */
export function momentCells(moment: MomentKey, side: Side): Question[] {
  return (['product', 'process', 'relationship'] as const).map((angle) => ({
    key: `${moment}_${angle}`,
    kind: 'agreement',
    required: false,
    moment,
    angle,
    goal: 'satisfy',
    wording: STATEMENTS[moment][angle][side],
  }));
}
