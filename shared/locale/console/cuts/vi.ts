import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { cuts as english } from './en.ts';

export const cuts: Phrases<typeof english> = {
  label: 'Chỉ xem',
  everybody: 'Tất cả mọi người',
  show: 'Xem',
  back: 'Xem tất cả mọi người',
  groups: { unit: 'Đơn vị', tier: 'Hạng', channel: 'Cách trả lời', language: 'Ngôn ngữ' },
  part: (name, answers) => `${name} (${answers})`,
  title: (page, part) => `${page} – chỉ ${part}`,
  answers: (n, all) => `${formatNumber('vi', n)} trong ${formatNumber('vi', all)} câu trả lời`,
  versusRest: {
    all: (difference) => `So với tất cả những người còn lại: ${difference}.`,
    tiers: (difference) => `So với các hạng khác: ${difference}.`,
  },
  leftOut: {
    unit: 'Chỉ biết được cho toàn bộ, nên không có ở đây: điều gì gắn với điểm số, chủ đề, hạng khách hàng, doanh thu, tỷ lệ trả lời, 90 ngày gần nhất và ý kiến của phía bên kia.',
    others:
      'Chỉ biết được cho toàn bộ, nên không có ở đây: đơn vị, điều gì gắn với điểm số, chủ đề, hạng khách hàng, doanh thu, tỷ lệ trả lời, 90 ngày gần nhất và ý kiến của phía bên kia.',
    employee:
      'Chỉ công bố cho toàn bộ, nên không có ở đây: ý kiến bằng lời, chủ đề, mỗi điểm được chọn bao nhiêu lần, điều gì gắn với điểm số, tỷ lệ tham gia và ý kiến của phía bên kia.',
  },
  several:
    'Câu trả lời được đếm riêng theo đơn vị, theo hạng, theo cách trả lời và theo ngôn ngữ, nên không thể xem hai điều kiện cùng lúc. Đây là kết quả của tất cả mọi người. Xin xem từng phần:',
  unknown: 'Địa chỉ này hỏi một phần không có kết quả riêng. Đây là kết quả của tất cả mọi người.',
  nobody: {
    title: (part) => `Chưa có ai trả lời: ${part}`,
    explanation:
      'Khi có người thuộc phần này trả lời, kết quả sẽ hiển thị ở đây. Những người khác đã trả lời.',
  },
};
