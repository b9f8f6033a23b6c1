import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { suspected as english } from './en.ts';

const number = (n: number) => formatNumber('vi', n);

export const suspected: Phrases<typeof english> = {
  title: 'Câu trả lời đáng ngờ',
  lead: 'Phần mềm quét thư tự mở các liên kết, có khi còn tự gửi biểu mẫu. Những gì giống như vậy được giữ lại và không tính vào số liệu nào cho đến khi bạn quyết định.',
  notice: {
    undecided: (n) => `${number(n)} câu trả lời đáng ngờ chưa được tính vào các số liệu này.`,
    leftOut: (n) => `${number(n)} câu trả lời đáng ngờ đã bị bỏ qua.`,
    counts: (n) => `Các số liệu này dựa trên ${number(n)} câu trả lời được tính.`,
    decide: 'Xem và quyết định',
    look: 'Xem các câu trả lời này',
  },
  undecided: {
    title: (n) => `${number(n)} câu trả lời đang chờ quyết định`,
    caption: 'Mới nhất ở trên',
    captionOfFirst: (n) => `${number(n)} câu mới nhất; các câu còn lại hiện ra sau khi quyết định xong`,
  },
  decided: {
    title: 'Đã quyết định',
    caption: 'Mới nhất ở trên. Bạn có thể quyết định lại; số liệu sẽ cập nhật trong vài giây.',
    captionOfFirst: (n) => `${number(n)} câu mới nhất`,
  },
  none: {
    title: 'Không có câu trả lời nào đáng ngờ',
    explanation:
      'Khi biểu mẫu được gửi theo cách của phần mềm quét thư, câu trả lời sẽ chờ ở đây thay vì được tính ngay.',
  },
  columns: {
    answered: 'Trả lời lúc',
    why: 'Vì sao đáng ngờ',
    score: 'Điểm',
    language: 'Ngôn ngữ',
    words: 'Những lời đầu tiên',
    decision: 'Quyết định',
  },
  reasons: {
    trap: 'điền vào ô mà người đọc không nhìn thấy',
    untouched: 'gửi mà không có thao tác bấm, chạm hay gõ phím',
    'too-fast': 'gửi nhanh hơn thời gian một người cần để đọc, hoặc ngay khi thư vừa đến',
    burst: 'nhiều câu trả lời khác nhau từ một liên kết trong vài giây',
  },
  noWords: 'không có',
  noScore: 'không có',
  decisions: { counted: 'được tính', 'left-out': 'bị bỏ qua' },
  count: 'Tính',
  leaveOut: 'Bỏ qua',
  countAll: (n) => (n === 1 ? 'Tính' : `Tính cả ${number(n)} câu`),
  leaveAllOut: (n) => (n === 1 ? 'Bỏ qua' : `Bỏ qua cả ${number(n)} câu`),
  allHint: 'Áp dụng cho mọi câu đang chờ, kể cả những câu chưa hiện trong bảng.',
  done: {
    counted: (n) => `Từ bây giờ ${number(n)} câu trả lời được tính.`,
    'left-out': (n) => `Đã bỏ qua ${number(n)} câu trả lời.`,
    overtaken: (n) => `${number(n)} câu trả lời vừa được thay đổi nên được giữ như hiện tại.`,
  },
};
