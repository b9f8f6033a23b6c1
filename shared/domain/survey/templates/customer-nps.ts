import type { SurveyDraft } from '../survey.ts';
import { BUY_AGAIN, COMPARED, WHY_CHOOSE } from './loyalty.ts';
import { CONTACT_ME, REASON, RECOMMEND } from './recommendation.ts';
import { NEXT_FOR_CUSTOMERS, THANKS_BY_SCORE } from './thanks.ts';

/** One score, why, and how we stand against the others: a minute on a phone. */
export const CUSTOMER_NPS: SurveyDraft = {
  side: 'customer',
  title: { en: 'Your experience with us', vi: 'Trải nghiệm của Quý khách' },
  intro: {
    en: 'One score and, if you like, a few words. It takes about a minute.',
    vi: 'Chỉ cần một điểm số và vài lời góp ý nếu Quý khách muốn. Mất khoảng một phút.',
  },
  thanks: {
    en: 'We read every answer and act on it.',
    vi: 'Chúng tôi đọc từng câu trả lời và sẽ hành động.',
  },
  thanksVariants: THANKS_BY_SCORE,
  next: NEXT_FOR_CUSTOMERS,
  moments: [],
  questions: [RECOMMEND, REASON, CONTACT_ME, COMPARED, WHY_CHOOSE, BUY_AGAIN],
  headline: RECOMMEND.key,
};
