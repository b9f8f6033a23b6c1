import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { home as english } from './en.ts';

export const home: Phrases<typeof english> = {
  title: 'Chương trình',
  lead: 'Mỗi chương trình hỏi khách hàng và nhân viên về cùng những thời điểm, để hai phía so sánh được với nhau.',
  health: 'Tình hình công ty',
  create: 'Chương trình mới',
  side: { customer: 'Khách hàng', employee: 'Nhân viên' },
  noWave: 'chưa gửi đợt nào',
  empty: {
    title: 'Bắt đầu với một chương trình',
    explanation:
      'Chương trình ghép khảo sát khách hàng với khảo sát nhân viên. Hãy chọn một mẫu, nhập đơn vị và danh sách người, rồi gửi đi: chỉ mất vài phút.',
    waiting: 'Khi có chương trình, các chỉ số sẽ hiển thị ở đây.',
  },
  firstSteps: {
    title: 'Cần chuẩn bị trước lần gửi đầu tiên',
    units: 'Nhập đơn vị',
    customers: 'Nhập khách hàng',
    employees: 'Nhập nhân viên',
  },
  figure: {
    answers: (n) => `từ ${formatNumber('vi', n)} câu trả lời`,
    withheld: 'không hiển thị để bảo vệ người trả lời',
    none: 'chưa có câu trả lời',
    target: (value) => `mục tiêu ${value}`,
    changed: (difference, date) => `${difference} so với ${date}`,
    noChange: (date) => `không thay đổi rõ rệt so với ${date}`,
  },
};
