import type { Phrases } from '../phrases.ts';
import type { en } from './en.ts';

export const vi: Phrases<typeof en> = {
  unauthorised: {
    title: 'Cần có khóa',
    detail:
      'Hãy gửi “Authorization: Bearer” kèm một khóa còn hiệu lực. Quản trị viên tạo khóa trong bảng điều khiển.',
  },
  notAllowed: {
    title: 'Khóa không có quyền này',
    detail: 'Khóa chỉ dùng để mời khách hàng và rút lại lời mời.',
  },
  notFound: { title: 'Không có gì ở đây', detail: 'Hãy xem lại địa chỉ và mã của đợt khảo sát.' },
  conflict: { title: 'Hiện chưa thể thực hiện' },
  idempotencyKey: {
    title: 'Thiếu khóa chống lặp',
    detail: 'Hãy gửi tiêu đề “Idempotency-Key” gồm 1 đến 120 ký tự in được, đặt theo sự kiện.',
  },
  malformed: { title: 'Đây không phải là JSON', detail: 'Không đọc được nội dung dưới dạng JSON mã UTF-8.' },
  tooLarge: { title: 'Nội dung quá lớn', detail: 'Nội dung tối đa 64 KB.' },
  notJson: { title: 'Chỉ nhận JSON', detail: 'Hãy gửi “Content-Type: application/json”.' },
  invalid: { title: 'Không thể thực hiện như vậy' },
  fields: (fields) => `Các trường sau bị thiếu, không có trong quy định hoặc chưa đúng: ${fields}`,
  tooMany: { title: 'Gọi quá nhiều', detail: 'Mỗi khóa được gọi 50 lần một giây. Hãy đợi rồi tiếp tục.' },
  failed: {
    title: 'Có lỗi ở phía chúng tôi',
    detail: (reference) =>
      `Vui lòng gọi lại với cùng khóa chống lặp. Nếu vẫn lỗi, hãy báo cho chúng tôi mã này: ${reference}`,
  },
};
