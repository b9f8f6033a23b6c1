// What comes after the words of thanks: different words for those who praise, hesitate and complain.
import type { Localized } from '../../localized.ts';
import type { WordingVariant } from '../question.ts';
import { CONTACT_ME, DETRACTORS, PASSIVES, PROMOTERS } from './recommendation.ts';

/** By the Net Promoter score. Whoever agreed to be contacted reads when that will be. */
export const THANKS_BY_SCORE: WordingVariant[] = [
  {
    when: { all: PROMOTERS },
    wording: {
      en: 'We are delighted that you are happy with us. If somebody you know is looking for the same, we would be glad if you told them about us.',
      vi: 'Chúng tôi rất vui vì Quý khách hài lòng. Nếu có người thân hay bạn bè cũng đang tìm kiếm điều tương tự, rất mong Quý khách giới thiệu chúng tôi.',
    },
  },
  {
    when: { all: PASSIVES },
    wording: {
      en: 'We want to do better than “good enough”, and your answers tell us what is missing.',
      vi: 'Chúng tôi muốn phục vụ tốt hơn mức “tạm được”, và câu trả lời của Quý khách cho biết còn thiếu điều gì.',
    },
  },
  {
    when: { all: [...DETRACTORS, { question: CONTACT_ME.key, operator: 'one-of', values: ['yes'] }] },
    wording: {
      en: 'We are sorry that we let you down. Somebody will call you within two working days to put this right.',
      vi: 'Chúng tôi thành thật xin lỗi vì đã làm Quý khách thất vọng. Nhân viên của chúng tôi sẽ gọi cho Quý khách trong vòng hai ngày làm việc để khắc phục.',
    },
  },
  {
    when: { all: DETRACTORS },
    wording: {
      en: 'We are sorry that we let you down. We take what you told us as a task, even if you do not wish to be contacted.',
      vi: 'Chúng tôi thành thật xin lỗi vì đã làm Quý khách thất vọng. Dù Quý khách không muốn được liên hệ, chúng tôi vẫn coi góp ý này là việc cần làm.',
    },
  },
];

/** What happens with the answers of customers. */
export const NEXT_FOR_CUSTOMERS: Localized = {
  en: 'The people who serve you get to see the results. Where customers point to the same thing, somebody is made responsible for changing it.',
  vi: 'Những người phục vụ Quý khách sẽ được xem kết quả. Khi nhiều khách hàng cùng chỉ ra một điều, chúng tôi giao người chịu trách nhiệm thay đổi điều đó.',
};

/** When employees hear of what was said, and of what becomes of it. */
export const NEXT_FOR_EMPLOYEES: Localized = {
  en: 'The results are published once, when the survey closes, and only for groups in which nobody can be recognised. After that we write to everybody: “you said, we did”.',
  vi: 'Kết quả được công bố một lần, khi khảo sát đóng, và chỉ cho những nhóm mà không ai có thể bị nhận ra. Sau đó chúng tôi gửi tới mọi người bản tin “Anh/Chị đã nói, chúng ta đã làm”.',
};
