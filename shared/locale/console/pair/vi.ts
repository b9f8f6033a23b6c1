import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { pair as english } from './en.ts';

export const pair: Phrases<typeof english> = {
  title: 'Bên trong và bên ngoài, đặt cạnh nhau',
  lead: (customers, employees) =>
    `${formatNumber('vi', customers)} khách hàng và ${formatNumber('vi', employees)} nhân viên đánh giá cùng những thời điểm.`,
  notYet: {
    title: 'Còn thiếu một phía',
    customer: 'Khách hàng chưa trả lời. Hãy gửi một đợt khách hàng, số liệu sẽ cập nhật trực tiếp.',
    employee: 'Chưa có đợt nhân viên nào được công bố. Kết quả được công bố khi đợt khảo sát đóng.',
  },
  customers: 'Khách hàng nói gì',
  employees: 'Nhân viên nói gì',
  expected: 'Nhân viên nghĩ khách hàng sẽ nói gì',
  perception: {
    widest: (unit, by) => `${unit}: nhân viên dự đoán ${by} điểm khách hàng cho`,
    more: (points) => `cao hơn ${points} so với`,
    less: (points) => `thấp hơn ${points} so với`,
    none: 'Nhân viên hiểu khách hàng: không có khoảng cách nào vừa rõ rệt vừa đáng kể',
    subtitle:
      'Điểm trung bình trên thang từ 0 đến 10. Chữ đậm: rõ rệt và đáng kể. Dải nhạt: khoảng tin cậy 95 % của khoảng cách.',
  },
  treatment: {
    widest: (unit) => `${unit}: khách hàng và nhân viên chưa được đối xử như nhau`,
    none: 'Không thấy tiêu chuẩn kép ở đây',
    subtitle: (statement) => `“${statement}”, mức đồng ý trung bình trên cùng một thang điểm`,
  },
  company: 'Toàn công ty',
  gap: 'Khoảng cách',
  gapOf: (value, interval) => `${value} (${interval})`,
  flagged: 'đáng trao đổi',
  withheld: 'không hiển thị để bảo vệ người trả lời',
  noAnswers: 'chưa có câu trả lời',
  table: {
    title: 'Hai phía theo đơn vị',
    caption: 'Hai câu hỏi khác nhau trên hai thang điểm khác nhau: không bao giờ trừ cho nhau.',
    unit: 'Đơn vị',
    customers: (metric) => `Khách hàng: ${metric}`,
    employees: (metric) => `Nhân viên: ${metric}`,
    perception: 'Khoảng cách nhận thức',
    figure: (value, interval, n) => `${value} (${interval}), ${n} câu trả lời`,
  },
  caption:
    'Khoảng cách là điểm nhân viên cho trừ điểm khách hàng cho, trên cùng thang điểm. Chỉ được tính khi khoảng tin cậy không chứa số không và rộng ít nhất 0,3 độ lệch chuẩn.',
};
