import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { drivers as english } from './en.ts';

export const drivers: Phrases<typeof english> = {
  title: 'Điều gì gắn với điểm số',
  strongest: (question) => `“${question}” gắn với điểm số nhiều nhất`,
  subtitle: (n, explained) =>
    `Tỷ trọng trong phần mà các câu hỏi này cùng giải thích (${explained} mọi khác biệt), từ ${formatNumber('vi', n)} câu trả lời. Đây là những gì đi cùng nhau, không phải nguyên nhân và kết quả.`,
  ofEmployees: (fewest) =>
    `Tỷ trọng trong phần mà các câu hỏi này cùng giải thích, từ ít nhất ${formatNumber('vi', fewest)} câu trả lời, làm tròn phần trăm để bảo vệ người trả lời. Đây là những gì đi cùng nhau, không phải nguyên nhân và kết quả.`,
  withIntervals: 'Vạch mảnh: khoảng tin cậy 95 %.',
  indicative: 'Chỉ mang tính gợi ý: khi dưới 100 câu trả lời, chỉ nêu hai câu mạnh nhất.',
  listwise:
    'Chỉ tính những người đã trả lời tất cả các câu này, vì câu trả lời của những người khác không khớp nhau.',
  question: 'Câu hỏi',
  importance: 'Tầm quan trọng',
  against: 'ngược chiều với điểm số',
  none: {
    'no-drivers': 'Khảo sát này không có câu hỏi nào để phân tích.',
    'too-few-answers': 'Từ 50 câu trả lời trở lên, bạn sẽ thấy ở đây điều gì gắn với điểm số.',
    'no-variation': 'Các câu trả lời quá giống nhau để nói điều gì gắn với điểm số.',
    inseparable:
      'Câu trả lời của những người khác nhau không khớp nhau, và chưa đủ 50 người trả lời tất cả các câu này.',
    untold:
      'Từ 50 câu trả lời trở lên, khi không ai có thể bị nhận ra, bạn sẽ thấy ở đây điều gì gắn với điểm số.',
  },
  leftOut: {
    title: 'Không đưa vào phân tích',
    question: (question, reason) => `“${question}”: ${reason}`,
    reasons: {
      'too-few-answers': 'chưa đủ 50 người trả lời câu này cùng với các câu khác',
      'no-variation': 'mọi người đều trả lời như nhau',
      collinear: 'các câu trước đã cho biết cùng một điều',
      beyond: 'chỉ có thể phân biệt tám câu hỏi đầu tiên',
      untold: 'quá ít câu trả lời, quá giống nhau hoặc không khác một câu hỏi khác',
    },
  },
  matrix: {
    fixFirst: (question) => `Nên cải thiện “${question}” trước tiên`,
    keepUp: (question) => `Hãy giữ “${question}” tốt như hiện nay`,
    unclear: 'Chưa rõ câu nào cần ưu tiên',
    subtitle:
      'Càng cao: càng gắn với điểm số. Càng về bên phải: được đánh giá càng tốt. Vạch ngang, dọc: khoảng tin cậy 95 %. Đường đứt nét: quan trọng như nhau và điểm đánh giá trung bình. Câu có khoảng tin cậy cắt đường đứt nét là chưa rõ.',
    performance: 'Mức đánh giá',
    position: 'Nên làm gì',
    quadrants: {
      'fix-first': 'cải thiện trước',
      'keep-up': 'giữ vững',
      'not-pressing': 'chưa cấp bách',
      'more-than-needed': 'hơn mức cần thiết',
      unclear: 'chưa rõ',
    },
    point: (number, question, quadrant) => `${number} ${question}: ${quadrant}`,
  },
  moments: {
    title: 'Điều gì gắn với điểm số ở từng thời điểm quan trọng',
    caption:
      'Tỷ trọng trong từng thời điểm, có khoảng tin cậy 95 % từ 100 câu trả lời trở lên. Dưới mức đó chỉ nêu hai câu mạnh nhất.',
    moment: 'Thời điểm',
    explained: (share) => `${share} mọi khác biệt`,
  },
};
