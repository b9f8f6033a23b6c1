import type { Phrases } from '../../phrases.ts';
import type { suppressions as english } from './en.ts';

export const suppressions: Phrases<typeof english> = {
  title: 'Không gửi thư',
  lead: 'Những địa chỉ không nhận khảo sát nào, mới nhất ở trên.',
  search: 'Địa chỉ, hoặc một phần địa chỉ',
  searchAction: 'Tìm',
  everything: 'Hiển thị tất cả',
  none: 'Danh sách chưa có địa chỉ nào.',
  noneFound: (text) => `Không có địa chỉ nào trong danh sách chứa “${text}”.`,
  list: 'Các địa chỉ',
  address: 'Địa chỉ',
  erasedAddress: 'một địa chỉ đã xóa',
  reason: 'Vì sao',
  since: 'Từ ngày',
  reasons: {
    unsubscribed: 'đã hủy đăng ký',
    asked: 'đã đề nghị không gửi thư',
    bounced: 'thư bị trả lại',
    complained: 'đã báo thư rác',
    erased: 'đã xóa dữ liệu',
  },
  older: 'Cũ hơn',
  change: 'Thay đổi',
  stays: 'giữ nguyên',
  lift: 'Bỏ khỏi danh sách',
  liftExplanation: {
    bounced: 'Chỉ khi hộp thư đã hoạt động lại. Sau đó mọi người dùng địa chỉ này có thể nhận thư.',
    asked: 'Chỉ khi mục này được nhập nhầm.',
  },
  lifted: 'Đã bỏ địa chỉ khỏi danh sách.',
  notThere: 'Địa chỉ này không có trong danh sách.',
  add: {
    title: 'Có người đề nghị không gửi thư',
    explanation:
      'Chẳng hạn qua điện thoại hoặc tại quầy. Người đang dùng địa chỉ này cũng sẽ không nhận thư ở địa chỉ khác.',
    address: 'Địa chỉ',
    action: 'Thêm vào danh sách',
  },
  added: 'Đã thêm địa chỉ vào danh sách.',
  alreadyThere: 'Địa chỉ này đã có trong danh sách.',
};
