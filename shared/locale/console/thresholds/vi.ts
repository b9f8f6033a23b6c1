import type { Phrases } from '../../phrases.ts';
import type { thresholds as english } from './en.ts';

export const thresholds: Phrases<typeof english> = {
  title: 'Bảo vệ nhân viên',
  lead: 'Một nhóm nhân viên cần bao nhiêu câu trả lời thì kết quả của nhóm mới được hiển thị, trong mọi đợt phát hành từ bây giờ.',
  scores: 'Số câu trả lời tối thiểu để có điểm',
  scoresHint: (least) => `Ít nhất ${least}.`,
  comments: 'Số câu trả lời tối thiểu để có ý kiến',
  commentsHint: (least) =>
    `Ít nhất ${least}, và không ít hơn số để có điểm: có thể nhận ra một người qua cách viết.`,
  hides: {
    title: 'Số cao hơn sẽ ẩn những gì',
    groups: (scores) =>
      `Nhóm có ít hơn ${scores} câu trả lời không có số liệu riêng trong bất kỳ báo cáo, tệp hay thư nào. Câu trả lời vẫn được tính vào đơn vị cấp trên.`,
    siblings: 'Khi một nhóm bị ẩn, thường phải ẩn thêm một nhóm bên cạnh để không ai có thể tính trừ ra.',
    questions: (scores) =>
      `Câu hỏi có ít hơn ${scores} người trong nhóm trả lời sẽ không hiển thị cho nhóm đó.`,
    comments: (comments) =>
      `Ý kiến của nhóm có ít hơn ${comments} câu trả lời chỉ hiển thị ở cấp trên, hoặc không hiển thị.`,
    trade:
      'Vì vậy số cao hơn bảo vệ mọi người tốt hơn, nhưng cho thấy ít hơn về các nhóm nhỏ. Mỗi đợt giữ số của mình.',
  },
  launch: 'Người phát hành một đợt có thể tăng các số này cho đợt đó, không bao giờ được giảm.',
  frozen: 'Các đợt đã phát hành hoặc đã lên lịch giữ nguyên số của mình.',
  save: 'Lưu',
  saved: 'Đã lưu. Áp dụng cho các đợt nhân viên phát hành từ bây giờ.',
};
