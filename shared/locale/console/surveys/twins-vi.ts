import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { twins as english } from './twins-en.ts';

const number = (n: number) => formatNumber('vi', n);

export const twins: Phrases<typeof english> = {
  title: 'Hai phía cạnh nhau',
  lead: 'Những câu được hỏi ở cả hai phía nằm trên cùng một hàng, theo thời điểm then chốt và góc nhìn. Chỉ những câu này mới so sánh được.',
  summary: (both, customers, employees) =>
    `${number(both)} câu có câu tương ứng ở phía bên kia; ${number(customers)} câu chỉ hỏi khách hàng, ${number(employees)} câu chỉ hỏi nhân viên.`,
  noMoment: 'Về tổng thể',
  unknownMoment: 'Một thời điểm không còn nữa',
  angle: {
    product: 'Sản phẩm',
    process: 'Quy trình',
    relationship: 'Mối quan hệ',
    none: 'Không có góc nhìn',
  },
  only: { customer: 'Chỉ hỏi khách hàng', employee: 'Chỉ hỏi nhân viên' },
  nothing: 'Không có.',
  ask: { customer: 'Hỏi cả khách hàng', employee: 'Hỏi cả nhân viên' },
  differs: {
    title: 'Khác nhau',
    scale: 'trả lời theo thang điểm khác nhau, nên không thấy được khoảng cách',
    moment: 'gắn với thời điểm khác nhau',
    angle: 'gắn với góc nhìn khác nhau',
    goal: 'gắn với mục đích khác nhau',
  },
  add: {
    title: 'Thêm một cặp câu hỏi',
    lead: 'Một nhận định cho cả hai phía, cùng thang điểm, cùng ô. Được thêm vào cả hai bản nháp cùng lúc.',
    customer: 'Hỏi khách hàng',
    employee: 'Hỏi nhân viên',
    example: 'Ví dụ “Việc đặt hàng nhanh chóng và rõ ràng.” và “Khách hàng đặt hàng nhanh chóng và rõ ràng.”',
    action: 'Thêm cả hai câu',
    done: 'Đã thêm cả hai câu, mỗi câu ở cuối khảo sát của phía đó.',
    overtaken:
      'Có người vừa lưu thay đổi ở một trong hai khảo sát. Nội dung bạn nhập vẫn còn đây; hãy xem lại các hàng ở trên rồi bấm lần nữa.',
    incomplete: 'Hãy viết nhận định cho cả hai phía, mỗi phía ít nhất một ngôn ngữ.',
    mayNot:
      'Một cặp câu hỏi được thêm vào cả hai khảo sát cùng lúc, việc này do quản trị viên thực hiện. Bạn có thể thêm câu tương ứng ở phía của mình cho bất kỳ câu nào của phía bên kia.',
  },
  moments: 'Thời điểm phải có ở cả hai phía. Phía nào chưa có sẽ được thêm vào.',
};
