import type { Phrases } from '../../phrases.ts';
import type { moments as english } from './en.ts';

export const moments: Phrases<typeof english> = {
  worst: {
    customer: (cell, share) => `Khách hàng đánh giá “${cell}” thấp nhất: ${share} câu trả lời tích cực`,
    employee: (cell, share) => `Nhân viên đánh giá “${cell}” thấp nhất: ${share} câu trả lời tích cực`,
  },
  subtitle:
    'Tỷ lệ câu trả lời tích cực cùng khoảng tin cậy 95 %, thời điểm kém nhất đứng đầu. Càng đậm: càng ít câu trả lời tích cực. n: số câu trả lời ít nhất cho một câu hỏi trong ô.',
  cell: (moment, angle) => `${moment}: ${angle}`,
  angles: { product: 'sản phẩm', process: 'quy trình', relationship: 'mối quan hệ' },
  columns: { product: 'Sản phẩm', process: 'Quy trình', relationship: 'Mối quan hệ' },
  interval: (low, high) => `${low}–${high}`,
  n: (n) => `n ${n}`,
  neighbour: (share) => `↔ ${share}`,
  silent: { customer: 'chưa có trả lời', employee: 'không hiển thị' },
  notAsked: 'không hỏi',
  moment: 'Thời điểm và góc nhìn',
  favourable: 'Tích cực',
  own: { customer: 'Khách hàng', employee: 'Nhân viên' },
  neighbours: { customer: '↔ Khách hàng', employee: '↔ Nhân viên' },
  other: { customer: 'Khách hàng nói gì', employee: 'Nhân viên nói gì' },
  otherOf: (share, interval, n) => `${share} (${interval}), n ${n}`,
};
