import type { Localized } from '../../localized.ts';
import type { Angle, MatrixRow } from '../question.ts';
import type { SurveyDraft } from '../survey.ts';
import { BUY_AGAIN } from './loyalty.ts';
import { MOMENTS } from './moments.ts';

const PRODUCT_RATED = 'satisfaction';
const CONTACT = 'contact_me';

/** After an order: stars for what was bought, then how it arrived. Meant for waves that ask as something happens. */
export const ORDER_FEEDBACK: SurveyDraft = {
  side: 'customer',
  title: { en: 'Your order', vi: 'Đơn hàng của Quý khách' },
  intro: {
    en: 'Two short pages about the order {order|you placed last}. They take about a minute.',
    vi: 'Hai trang ngắn về đơn hàng {order|gần đây nhất} của Quý khách. Mất khoảng một phút.',
  },
  thanks: {
    en: 'Whoever packs and delivers our orders reads what you wrote.',
    vi: 'Những người đóng gói và giao hàng sẽ đọc ý kiến của Quý khách.',
  },
  thanksVariants: [
    {
      when: { all: [{ question: PRODUCT_RATED, operator: 'at-least', value: 5 }] },
      wording: {
        en: 'Five stars: we pass them on to everybody who worked on your order. If you know somebody who would like the same, please tell them about us.',
        vi: 'Năm sao! Chúng tôi sẽ chuyển lời đến tất cả những người đã làm đơn hàng này. Nếu có người quen cũng cần, rất mong Quý khách giới thiệu chúng tôi.',
      },
    },
    {
      when: {
        all: [
          { question: PRODUCT_RATED, operator: 'at-most', value: 2 },
          { question: CONTACT, operator: 'one-of', values: ['yes'] },
        ],
      },
      wording: {
        en: 'We are sorry that this order let you down. Somebody will call you within two working days.',
        vi: 'Chúng tôi thành thật xin lỗi vì đơn hàng chưa như ý. Nhân viên của chúng tôi sẽ gọi cho Quý khách trong vòng hai ngày làm việc.',
      },
    },
    {
      when: { all: [{ question: PRODUCT_RATED, operator: 'at-most', value: 2 }] },
      wording: {
        en: 'We are sorry that this order let you down. We will find out what went wrong.',
        vi: 'Chúng tôi thành thật xin lỗi vì đơn hàng chưa như ý. Chúng tôi sẽ tìm hiểu nguyên nhân.',
      },
    },
  ],
  next: {
    en: 'The branch sees your answers at once. If you agreed that we may show your comment, it appears without your name.',
    vi: 'Chi nhánh nhận được câu trả lời ngay. Nếu Quý khách đồng ý cho công bố, ý kiến sẽ được đăng mà không kèm tên.',
  },
  moments: [...MOMENTS],
  questions: [
    {
      key: PRODUCT_RATED,
      kind: 'rating',
      look: 'stars',
      required: true,
      goal: 'satisfy',
      wording: {
        en: 'How satisfied are you with {product|what you ordered}?',
        vi: 'Quý khách hài lòng như thế nào với {product|sản phẩm đã đặt}?',
      },
    },
    {
      key: 'comment',
      kind: 'text',
      required: false,
      maxLength: 500,
      goal: 'satisfy',
      wording: {
        en: 'What should we know about it?',
        vi: 'Quý khách muốn cho chúng tôi biết thêm điều gì?',
      },
      variants: [
        {
          when: { all: [{ question: PRODUCT_RATED, operator: 'at-most', value: 2 }] },
          wording: {
            en: 'We are sorry. What went wrong?',
            vi: 'Chúng tôi rất tiếc. Điều gì chưa ổn, thưa Quý khách?',
          },
        },
        {
          when: { all: [{ question: PRODUCT_RATED, operator: 'at-least', value: 4 }] },
          wording: { en: 'What did you like most?', vi: 'Điều gì khiến Quý khách hài lòng nhất?' },
        },
      ],
    },
    {
      key: CONTACT,
      kind: 'yes-no',
      required: false,
      goal: 'retain',
      showIf: { all: [{ question: PRODUCT_RATED, operator: 'at-most', value: 2 }] },
      wording: {
        en: 'May we contact you to put this right?',
        vi: 'Chúng tôi có thể liên hệ với Quý khách để khắc phục việc này không?',
      },
    },
    {
      key: 'receiving',
      kind: 'matrix',
      scale: 'rating',
      required: false,
      startsPage: true,
      notApplicable: true,
      wording: {
        en: 'How satisfied are you with the way you received it?',
        vi: 'Quý khách hài lòng như thế nào với việc nhận hàng?',
      },
      help: {
        en: 'Take “does not apply” where you had nothing to do with it, for instance if you fetched the order yourself.',
        vi: 'Xin chọn “không áp dụng” với những mục Quý khách không trải qua, ví dụ khi tự đến lấy hàng.',
      },
      rows: [
        row('as_described', 'product', {
          en: 'It is as described',
          vi: 'Sản phẩm đúng như mô tả',
        }),
        row('packaging', 'product', {
          en: 'Packaging',
          vi: 'Bao bì, đóng gói',
        }),
        row('on_time', 'process', {
          en: 'Delivered when promised',
          vi: 'Giao đúng hẹn',
        }),
        row('delivery_people', 'relationship', {
          en: 'The people who delivered it',
          vi: 'Thái độ của người giao hàng',
        }),
      ],
    },
    BUY_AGAIN,
    {
      key: 'may_publish',
      kind: 'consent',
      required: false,
      showIf: { all: [{ question: 'comment', operator: 'answered' }] },
      wording: {
        en: 'You may show my comment to other customers, without my name.',
        vi: 'Tôi đồng ý cho công bố ý kiến của tôi với khách hàng khác, không kèm tên.',
      },
    },
  ],
  headline: PRODUCT_RATED,
};

function row(key: string, angle: Angle, wording: Localized): MatrixRow {
  return { key, moment: 'receiving', angle, goal: 'satisfy', driver: true, wording };
}
