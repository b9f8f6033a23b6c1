import type { Phrases } from '../../phrases.ts';
import type { apiKeys as english } from './en.ts';

export const apiKeys: Phrases<typeof english> = {
  title: 'Khóa API',
  lead: 'Nhờ khóa API, hệ thống khác có thể mời khách hàng mỗi khi có sự kiện: đơn hàng, lượt ghé thăm, cuộc gọi.',
  none: 'Chưa có khóa nào.',
  list: 'Các khóa',
  name: 'Hệ thống',
  keyId: 'Khóa',
  created: 'Tạo lúc',
  createdBy: (day, name) => `${day}, ${name}`,
  lastUsed: 'Dùng lần cuối',
  neverUsed: 'chưa dùng',
  state: 'Trạng thái',
  valid: 'còn hiệu lực',
  revokedOn: (day) => `thu hồi ${day}`,
  revoke: (name) => `Thu hồi khóa của ${name}`,
  revokeShort: 'Thu hồi',
  create: {
    title: 'Tạo khóa',
    name: 'Hệ thống nào sẽ dùng khóa này?',
    hint: 'Mỗi hệ thống một khóa: khi cần có thể thu hồi riêng từng khóa.',
    action: 'Tạo khóa',
  },
  shownOnce: {
    title: (name) => `Khóa của ${name}`,
    explanation: 'Hãy sao chép ngay: khóa chỉ hiển thị một lần này và không ai xem lại được.',
  },
  revocation: {
    title: (name) => `Thu hồi khóa của ${name}?`,
    explanation:
      'Hệ thống đang dùng khóa này sẽ không mời được ai nữa kể từ lần gọi tiếp theo. Không thể hoàn tác.',
    confirm: 'Vâng, thu hồi',
    back: 'Không, giữ lại',
  },
  done: { revoked: 'Khóa đã được thu hồi.' },
  calling: {
    title: 'Cách gọi',
    waves: 'Các đợt đang mời theo sự kiện',
    noWaves: 'Chưa có đợt nào mời theo sự kiện. Hãy mở một đợt khách hàng: “Từng người khi có sự kiện”.',
    program: 'Chương trình',
    wave: 'Đợt',
    waveId: 'Mã để gọi',
    until: 'Mở đến',
    explanation:
      'Idempotency-Key đặt tên cho sự kiện: có thể gọi lại với cùng khóa mà chỉ mời một lần. Câu trả lời cho biết đã mời ai và khi nào thư được gửi, hoặc vì sao không mời. Trước lúc đó, có thể rút lại bằng DELETE kèm invitationId, chẳng hạn khi đơn hàng bị hủy.',
    description: 'Mô tả đầy đủ theo chuẩn OpenAPI',
  },
};
