import type { Phrases } from '../../phrases.ts';
import type { problems as english } from './en.ts';

export const problems: Phrases<typeof english> = {
  back: 'Về danh sách chương trình',
  notAllowed: {
    title: 'Vai trò của bạn không có quyền này',
    explanation: 'Người có vai trò khác có thể thực hiện. Nếu đây là việc của bạn, hãy báo quản trị viên.',
  },
  notFound: {
    title: 'Không có gì ở đây',
    explanation: 'Địa chỉ có thể bị gõ sai, hoặc nội dung không còn nữa.',
  },
  invalid: { title: 'Không thể thực hiện như vậy' },
  conflict: { title: 'Hiện không thể thực hiện' },
  crossSite: {
    title: 'Yêu cầu này không đến từ trang của chúng tôi',
    explanation: 'Để bảo đảm an toàn, không có gì bị thay đổi. Hãy mở lại trang và thực hiện lại.',
  },
  tooLarge: {
    title: 'Tệp quá lớn',
    explanation:
      'Khi gửi một lần, mỗi tệp tối đa 4,5 MB. Danh sách người có thể lớn hơn nếu trình duyệt cho chạy script: khi đó tệp được gửi theo từng phần. Nếu không, hãy chia nhỏ tệp.',
  },
  failed: {
    title: 'Hệ thống vừa gặp sự cố',
    explanation: (reference) =>
      `Vui lòng thử lại sau ít phút. Nếu vẫn gặp lỗi, hãy báo cho quản trị viên mã số này: ${reference}`,
  },
};
