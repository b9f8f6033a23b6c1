import type { Phrases } from '../../phrases.ts';
import type { restPeriods as english } from './en.ts';

export const restPeriods: Phrases<typeof english> = {
  title: 'Thời gian nghỉ giữa các khảo sát',
  lead: 'Khách hàng không bị làm phiền trong bao lâu, tính chung mọi chương trình. Không tính thư nhắc.',
  relationship: 'Số ngày giữa hai khảo sát về mối quan hệ',
  relationshipHint: (least) =>
    `Ít nhất ${least}: hỏi cùng một điều thường xuyên hơn sẽ gây khó chịu, và thư dễ bị báo là thư rác.`,
  any: 'Số ngày giữa hai khảo sát bất kỳ',
  anyHint: (least) => `Ít nhất ${least}: trước đó vẫn có thể còn thư nhắc của khảo sát trước.`,
  employees:
    'Nhân viên không có thời gian nghỉ: các đợt của họ theo lịch mà ai cũng biết, và không ai được vắng mặt trong một đợt.',
  frozen: 'Các đợt đã lên lịch vẫn giữ số ngày như lúc lên lịch.',
  save: 'Lưu',
  saved: 'Đã lưu. Áp dụng cho các đợt được lên lịch từ bây giờ.',
};
