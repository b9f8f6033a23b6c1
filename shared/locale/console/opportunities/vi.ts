import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { opportunities as english } from './en.ts';

export const opportunities: Phrases<typeof english> = {
  title: 'Cơ hội',
  lead: 'Lời khách hàng cho biết còn có thể làm gì thêm cho họ: bán thêm, hoặc nhờ người hài lòng giới thiệu.',
  empty: {
    title: 'Chưa có cơ hội nào được ghi lại',
    explanation:
      'Khi khách hàng cần thêm điều gì, hoặc rất hài lòng, hãy ghi lại từ hồ sơ hoặc trang của khách để không bị quên.',
  },
  new: 'Ghi một cơ hội',
  totals: 'Theo giai đoạn',
  stage: 'Giai đoạn',
  number: 'Số lượng',
  worth: 'Giá trị',
  caption: 'Các cơ hội, tiến xa nhất ở trên',
  count: (n) => `${formatNumber('vi', n)} cơ hội`,
  opportunity: 'Cơ hội',
  customer: 'Khách hàng',
  unit: 'Đơn vị',
  company: 'Toàn công ty',
  owner: 'Người phụ trách',
  ownerHint: 'Một tên người. Nếu không có, đó mới chỉ là ý định.',
  amount: 'Giá trị',
  amountHint: 'Theo đồng tiền của công ty, nếu ước được. Với lời giới thiệu có thể để trống.',
  kind: 'Loại cơ hội',
  kinds: { sale: 'Bán thêm', reference: 'Nhờ giới thiệu' },
  stages: {
    noticed: 'Mới thấy',
    talking: 'Đang trao đổi',
    offered: 'Đã đề nghị',
    won: 'Thành công',
    lost: 'Không thành',
  },
  name: 'Về việc gì',
  nameHint: 'Vài từ là đủ: tiệc kỷ niệm của công ty khách.',
  note: 'Ghi chú',
  noteHint: 'Đã nói gì, bước tiếp theo là gì. Tối đa 2.000 ký tự.',
  save: 'Lưu',
  saved: 'Đã lưu cơ hội.',
  about: (customer) => `Về ${customer}`,
  fromCase: 'Hồ sơ nơi nhận ra cơ hội',
  changed: (name, when) => `${name} sửa lần cuối, ${when}`,
  wrong: (n) => `${formatNumber('vi', n)} mục cần xem lại.`,
  tooMany: 'Đã có 2.000 cơ hội, mức tối đa được lưu.',
  meanwhile: (name, stage) =>
    `${name} vừa sửa cơ hội này; hiện ở giai đoạn “${stage}”. Nội dung Anh/Chị nhập vẫn còn đây: vui lòng so sánh rồi lưu lại.`,
  now: 'Hiện trạng',
  problems: {
    missing: 'Vui lòng điền mục này.',
    'too-long': 'Nội dung quá dài.',
    unknown: 'Không có đơn vị này.',
    'no-number': 'Đây không phải là số tiền. Vui lòng viết như 1.500.000.',
  },
};
