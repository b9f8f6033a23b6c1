import type { Localized } from '../../localized.ts';
import type { Angle, Question } from '../question.ts';
import type { SurveyDraft } from '../survey.ts';
import { BUY_AGAIN, COMPARED, SATISFACTION, WHY_CHOOSE } from './loyalty.ts';
import { MOMENTS, type MomentKey } from './moments.ts';
import { CONTACT_ME, REASON, RECOMMEND } from './recommendation.ts';
import { NEXT_FOR_CUSTOMERS, THANKS_BY_SCORE } from './thanks.ts';

const ASPECTS: Record<MomentKey, Record<Angle, Localized>> = {
  choosing: {
    product: { en: 'the choice of products and services', vi: 'sự đa dạng của sản phẩm, dịch vụ' },
    process: { en: 'how quick and clear ordering is', vi: 'sự nhanh chóng, rõ ràng khi đặt hàng' },
    relationship: { en: 'the advice of our staff', vi: 'sự tư vấn của nhân viên' },
  },
  receiving: {
    product: { en: 'the quality of what you received', vi: 'chất lượng của sản phẩm, dịch vụ đã nhận' },
    process: { en: 'how punctual and complete it was', vi: 'việc thực hiện đúng hẹn và đầy đủ' },
    relationship: { en: 'the people who served you', vi: 'thái độ của nhân viên phục vụ' },
  },
  support: {
    product: { en: 'the solution you were given', vi: 'giải pháp mà Quý khách nhận được' },
    process: { en: 'the time it took to get help', vi: 'thời gian chờ được hỗ trợ' },
    relationship: { en: 'how our staff listened to you', vi: 'sự lắng nghe của nhân viên hỗ trợ' },
  },
};

/** Eight of the nine cells: how much there is to choose from weighs least once something was bought. */
const NOT_A_DRIVER = 'choosing_product';

const MOMENTS_MET: Question = {
  key: 'moments_met',
  kind: 'multiple-choice',
  required: false,
  wording: {
    en: 'Which of these have you done with us in the last three months?',
    vi: 'Trong ba tháng qua, Quý khách đã trải qua những bước nào sau đây với chúng tôi?',
  },
  choices: MOMENTS.map(({ key, name }) => ({ key, wording: name })),
};

/** Satisfaction at each moment of truth that the customer went through, from three angles. */
export const CUSTOMER_MOMENTS: SurveyDraft = {
  side: 'customer',
  title: { en: 'How we did, step by step', vi: 'Từng bước trải nghiệm của Quý khách' },
  intro: {
    en: 'We only ask about what you went through. It takes about three minutes.',
    vi: 'Chúng tôi chỉ hỏi về những bước Quý khách đã trải qua. Mất khoảng ba phút.',
  },
  thanks: {
    en: 'Your answers show us where to improve first.',
    vi: 'Câu trả lời của Quý khách cho chúng tôi biết cần cải thiện điều gì trước.',
  },
  thanksVariants: THANKS_BY_SCORE,
  next: NEXT_FOR_CUSTOMERS,
  moments: [...MOMENTS],
  questions: [
    RECOMMEND,
    REASON,
    CONTACT_ME,
    SATISFACTION,
    MOMENTS_MET,
    ...MOMENTS.flatMap(({ key }) => cellsOf(key)),
    COMPARED,
    WHY_CHOOSE,
    BUY_AGAIN,
  ],
  headline: RECOMMEND.key,
};

function cellsOf(moment: MomentKey): Question[] {
  return (['product', 'process', 'relationship'] as const).map((angle) => {
    const key = `${moment}_${angle}`;
    const aspect = ASPECTS[moment][angle];
    return {
      key,
      kind: 'rating',
      required: false,
      moment,
      angle,
      goal: 'satisfy',
      driver: key !== NOT_A_DRIVER,
      showIf: { all: [{ question: MOMENTS_MET.key, operator: 'one-of', values: [moment] }] },
      wording: {
        en: `How satisfied are you with ${aspect.en}?`,
        vi: `Quý khách hài lòng như thế nào với ${aspect.vi}?`,
      },
    };
  });
}
