import type { Phrases } from '../../phrases.ts';
import type { report as english } from './en.ts';

export const report: Phrases<typeof english> = {
  link: 'Báo cáo để in',
  title: (wave) => `${wave}: báo cáo`,
  programTitle: (program) => `${program}: bên trong và bên ngoài`,
  back: 'Về trang kết quả',
  howTo: 'Trang này dành để in. Hãy in hoặc lưu thành PDF bằng trình duyệt (Ctrl P, trên máy Mac là ⌘ P).',
  drawnUp: (date) => `Lập ngày ${date}`,
  basis: {
    customer: (answers, rate) =>
      `Cơ sở: ${answers.toLocaleString('vi-VN')} câu trả lời của khách hàng${rate ? `, ${rate} số người được mời` : ''}`,
    employee: (participation) =>
      participation
        ? `Cơ sở: câu trả lời của khoảng ${participation} nhân viên được mời`
        : 'Cơ sở: câu trả lời đã công bố của nhân viên',
  },
  confidential: {
    customer: 'Bảo mật. Chỉ dùng trong nội bộ.',
    employee:
      'Bảo mật. Số liệu của nhóm nhỏ được ẩn để không ai bị lộ câu trả lời; xin đừng tìm cách đoán ai đã nói gì.',
  },
  inShort: 'Tóm tắt',
  headline: (metric, value, interval, answers) =>
    `${metric} đạt ${value}${interval && ` (khoảng tin cậy 95 % ${interval})`}, từ ${answers} câu trả lời.`,
  doFirst: {
    title: 'Việc cần làm trước',
    unclear: 'Chưa có câu hỏi nào rõ ràng cần ưu tiên. Xin xem các đơn vị và thời điểm nổi bật dưới đây.',
    underWay: 'Đang thực hiện',
    none: 'Chưa có việc nào được lên kế hoạch.',
    action: (owner, due) => `${owner}, hạn ${due}`,
    overdue: 'quá hạn',
  },
  sides: { customer: 'Khách hàng nói gì', employee: 'Nhân viên nói gì', pair: 'Nơi hai phía gặp nhau' },
  noFigures: 'Chưa có gì để báo cáo: chưa có câu trả lời nào, hoặc chưa có kết quả nào được công bố.',
  method: {
    title: 'Cách đọc báo cáo',
    points: [
      'Khoảng tin cậy 95 % chứa con số thật trong 19 trên 20 cuộc khảo sát như thế này. Càng ít câu trả lời, khoảng càng rộng.',
      '“Không có thay đổi đáng kể” nghĩa là chênh lệch có thể chỉ do ngẫu nhiên, chứ không có nghĩa là không có gì thay đổi.',
      'Khi so sánh nhiều đơn vị hoặc nhóm, một khác biệt chỉ được nêu nếu vẫn đứng vững khi xét tất cả cùng lúc.',
      'NPS là tỷ lệ người ủng hộ (9–10) trừ tỷ lệ người không hài lòng (0–6), từ −100 đến +100.',
      'Điều đi cùng với điểm số chưa hẳn là nguyên nhân của nó.',
    ],
    employee:
      'Câu trả lời của nhân viên được niêm phong đến khi khảo sát đóng và chỉ công bố một lần. Những nhóm có thể bị suy ra câu trả lời đều được ẩn, kể cả trong báo cáo này.',
  },
};
