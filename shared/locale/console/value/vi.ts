import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { value as english } from './en.ts';

export const value: Phrases<typeof english> = {
  title: 'Giá trị mà các khách hàng này mang lại',
  weighted: {
    name: 'NPS tính theo doanh thu',
    plain: (score, interval) => `${score} (${interval}) nếu mỗi khách hàng được tính như nhau`,
    n: (n) => `từ ${formatNumber('vi', n)} câu trả lời của khách hàng đã biết doanh thu`,
    sure: (n) => `chắc chắn tương đương ${n} câu trả lời của các khách hàng có doanh thu bằng nhau`,
    fewTitle: 'Điểm tính theo doanh thu phụ thuộc vào một vài khách hàng lớn',
    few: (n) =>
      `Độ chắc chắn chỉ tương đương ${n} câu trả lời. Nên trao đổi riêng với từng khách hàng này thay vì dựa vào con số.`,
  },
  risk: {
    detractors: 'Doanh thu từ khách không ủng hộ',
    silent: 'Doanh thu từ khách chưa trả lời',
    share: (share) => `${share} doanh thu một năm của tất cả khách được mời`,
    customers: (n) => `${formatNumber('vi', n)} khách hàng đã biết doanh thu`,
    title: 'Đây là mức doanh thu cần lưu tâm, không phải dự báo',
    exposure:
      'Đây là doanh thu một năm của những khách hàng chưa hài lòng hoặc chưa trả lời. Không ai biết bao nhiêu người trong số đó sẽ rời đi; phần lớn có thể vẫn ở lại.',
    unknown: 'Doanh thu của khách được mời chỉ có ở những đợt mở sau khi doanh thu đã được nhập.',
  },
  growth: {
    name: 'Tăng trưởng nhờ khách hàng hài lòng',
    kept: (share) => `khách cũ mang lại ${share} so với doanh thu năm trước`,
    recommended: (share) => `khách mới do được giới thiệu mang thêm ${share}`,
    total: (share) => `tổng doanh thu tăng ${share}`,
    unknown: (amount) => `${amount} từ khách mới chưa rõ đến qua đâu, không tính là nhờ giới thiệu`,
  },
  topFifth: {
    name: 'Doanh thu từ một phần năm khách hàng lớn nhất',
    of: (customers, of) => `do ${customers} trong ${of} khách hàng có doanh thu mang lại`,
  },
  asOf: (customers, date) =>
    `Tăng trưởng và nhóm khách lớn nhất: tính trên ${formatNumber('vi', customers)} khách hàng đã biết doanh thu, tại ngày ${date}.`,
  currency: 'Các số tiền là doanh thu một năm theo đơn vị tiền tệ của công ty, tại thời điểm mời.',
  table: {
    caption:
      'Theo hạng, tính theo doanh thu, kèm khoảng tin cậy 95 %. Tỷ lệ tính trên doanh thu của khách được mời trong cùng dòng.',
    group: 'Khách hàng',
    all: 'Toàn bộ',
    weighted: 'NPS theo doanh thu',
    sure: 'Chắc chắn tương đương',
    answers: (n, of) => `${n} trên ${of} câu trả lời`,
    few: (n, of) => `${n} trên ${of} câu trả lời: chỉ dựa vào vài khách`,
    detractors: 'Không ủng hộ',
    silent: 'Chưa trả lời',
    amount: (amount, share) => `${amount} (${share})`,
  },
  difference: {
    higher: (by) => `▲ cao hơn ${by}`,
    lower: (by) => `▼ thấp hơn ${by}`,
    perhapsHigher: (by) => `cao hơn ${by}, chưa đủ rõ để coi là khác biệt`,
    perhapsLower: (by) => `thấp hơn ${by}, chưa đủ rõ để coi là khác biệt`,
    none: 'không khác biệt rõ rệt',
    fromRest: 'So với phần còn lại',
    fromTiers: 'So với các hạng khác',
  },
};
