import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { youSaidWeDid as english } from './en.ts';

export const youSaidWeDid: Phrases<typeof english> = {
  title: 'Ý kiến của bạn, việc chúng tôi làm',
  link: 'Phản hồi ý kiến',
  lead: {
    customer:
      'Cho khách hàng biết câu trả lời của họ đã dẫn đến điều gì. Người trả lời đợt sau của chương trình này sẽ đọc được sau khi gửi.',
    employee:
      'Cho đồng nghiệp biết câu trả lời của họ đã dẫn đến điều gì. Người trả lời đợt sau của chương trình này sẽ đọc được sau khi gửi.',
  },
  confidential:
    'Hãy viết bằng lời của bạn điều mà nhiều người đã nói. Không trích nguyên văn, không nêu tên ai.',
  pair: (n) => `Cặp ${n}`,
  nextPair: (n) => `Viết cặp ${n}`,
  hint: (most) => `Tối đa ${most} ký tự. Cần đủ hai ngôn ngữ; cặp để trống sẽ được bỏ qua.`,
  texts: {
    said: { en: 'Điều mọi người nói, bằng tiếng Anh', vi: 'Điều mọi người nói, bằng tiếng Việt' },
    did: { en: 'Việc chúng tôi làm, bằng tiếng Anh', vi: 'Việc chúng tôi làm, bằng tiếng Việt' },
  },
  save: 'Lưu',
  saved: 'Đã lưu. Người trả lời đợt tiếp theo sẽ đọc được.',
  savedNothing: 'Đã lưu: không hiển thị nội dung nào.',
  problems: {
    title: (n) => `Chưa lưu: còn ${formatNumber('vi', n)} ô cần bạn xem lại.`,
    missing: 'Hãy viết cả ô này, để ai cũng đọc được bằng ngôn ngữ của mình.',
    'too-long': (characters, most) =>
      `Ô này có ${formatNumber('vi', characters)} ký tự. Hãy rút ngắn còn tối đa ${most} ký tự.`,
  },
};
