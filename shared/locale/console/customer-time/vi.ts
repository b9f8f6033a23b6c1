import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { customerTime as english } from './en.ts';

export const customerTime: Phrases<typeof english> = {
  title: 'Thời gian với khách hàng',
  lead: 'Người lãnh đạo dành ít nhất 10% thời gian làm việc cho chính khách hàng, không phải cho báo cáo về họ. Bốn giờ mỗi tuần là đủ.',
  empty: {
    title: 'Chưa có ai ghi giờ nào',
    explanation:
      'Một buổi thăm, một cuộc gọi, một giờ tại quầy: hãy ghi lại cùng điều Anh/Chị học được. Tỷ lệ thời gian làm việc sẽ được tự cộng.',
  },
  new: 'Ghi giờ',
  date: 'Ngày',
  hours: 'Số giờ',
  hoursHint: 'Ví dụ 1,5',
  whom: 'Với ai',
  whomHint: 'Một hoặc nhiều khách: khách ở cửa B.',
  learnt: 'Anh/Chị học được điều gì?',
  learntHint: 'Điều mà nếu không gặp khách thì không biết. Tối đa 1.000 ký tự.',
  save: 'Ghi lại',
  logged: 'Đã ghi giờ.',
  removed: 'Đã xóa mục này.',
  wrong: (n) => `${formatNumber('vi', n)} mục cần xem lại.`,
  thisMonth: 'Tháng này, trên đường tới 10%',
  share: (hours, share) => `${hours} giờ · ${share}`,
  byMonth: 'Số giờ và tỷ lệ thời gian làm việc, theo người và tháng',
  person: 'Ai',
  entries: 'Điều học được',
  entriesCaption: 'Các mục trong sáu tháng qua, mới nhất ở trên',
  change: 'Thay đổi',
  remove: 'Xóa',
  removeOf: (date, whom) => `Xóa ${date}, ${whom}`,
  removal: {
    title: 'Xóa mục này?',
    explanation: (date, hours, whom) => `${date}, ${hours} giờ với ${whom}. Không thể khôi phục.`,
    confirm: 'Xóa',
    back: 'Giữ lại',
  },
  basis: 'Thời gian làm việc: tám giờ mỗi ngày làm việc theo lịch, tháng này tính đến hôm nay.',
  problems: {
    missing: 'Vui lòng điền mục này.',
    'too-long': 'Nội dung quá dài.',
    'no-date': 'Đây không phải là ngày.',
    'in-the-future': 'Ngày này chưa tới.',
    'no-hours': 'Từ mười lăm phút đến 24 giờ.',
  },
};
