import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { staff as english } from './en.ts';
import { rights } from './rights-vi.ts';

export const staff: Phrases<typeof english> = {
  title: 'Nhân sự và vai trò',
  lead: 'Những người đã đăng nhập. Vai trò đến từ nhóm trong hệ thống đăng nhập của công ty; ở đây chỉ có thể thu hẹp.',
  none: 'Chưa có ai đăng nhập kể từ khi có trang này. Ai đăng nhập từ bây giờ sẽ hiện ở đây.',
  list: 'Những người đã đăng nhập',
  columns: {
    name: 'Tên',
    email: 'Email',
    roles: 'Vai trò',
    lastSignIn: 'Đăng nhập lần cuối',
    sessions: 'Đang đăng nhập',
  },
  noRoles: 'không có',
  you: 'bạn',
  states: { blocked: 'không có quyền', narrowed: 'đã thu hẹp' },
  sessions: (count) => `${formatNumber('vi', count)} phiên`,
  noSessions: 'không',
  done: {
    access: 'Đã lưu. Áp dụng từ trang tiếp theo mà người này mở.',
    signedOut: 'Đã đăng xuất khỏi mọi nơi.',
  },
  person: {
    groups: 'Vai trò theo nhóm',
    effective: 'Vai trò có hiệu lực',
    email: 'Email',
    lastSignIn: 'Đăng nhập lần cuối',
    sessionsTitle: 'Phiên đang mở',
    session: (since, seen) => `từ ${since}, trang gần nhất ${seen}`,
    noSessions: 'Người này hiện không đăng nhập.',
    ends: 'Một phiên kết thúc sau hai giờ không mở trang nào, và luôn kết thúc sau mười hai giờ.',
    signOut: 'Đăng xuất khỏi mọi nơi',
  },
  access: {
    title: 'Quyền truy cập',
    explanation:
      'Ở đây không thể thêm vai trò: hãy thay đổi nhóm trong hệ thống đăng nhập. Những gì đã thu hồi ở đây vẫn có hiệu lực, dù nhóm có thay đổi.',
    yourself: 'Bạn không thể tự thu hồi quyền của mình. Quản trị viên khác có thể làm việc này.',
    choice: 'Người này được làm gì?',
    options: {
      full: { label: 'Mọi việc theo nhóm', hint: 'Trường hợp thông thường.' },
      narrowed: {
        label: 'Chỉ những vai trò này',
        hint: 'Trong các vai trò bên dưới, chỉ những vai trò mà nhóm cũng cho phép.',
      },
      blocked: { label: 'Không gì cả', hint: 'Không đăng nhập được nữa, và bị thoát từ trang tiếp theo.' },
    },
    roles: 'Vai trò được giữ lại',
    rolesHint: 'Áp dụng cho “Chỉ những vai trò này”.',
    action: 'Lưu',
    changedBy: (name, when) => `${name} thay đổi lần cuối, ${when}.`,
    overtaken:
      'Có người vừa thay đổi quyền này, hoặc quyền của bạn. Chưa lưu gì cả; bên dưới là lựa chọn của bạn, bên trên là quyền đang có hiệu lực.',
  },
  signOut: {
    title: (name) => `Đăng xuất ${name} khỏi mọi nơi?`,
    explanation:
      'Mọi trình duyệt bị đăng xuất từ trang tiếp theo; nội dung đang nhập mà chưa gửi sẽ mất. Người này có thể đăng nhập lại ngay. Muốn ngăn hẳn, hãy thu hồi quyền truy cập.',
    confirm: 'Vâng, đăng xuất',
    back: 'Không, quay lại',
  },
  matrix: {
    title: 'Mỗi vai trò được làm gì',
    lead: 'Đây chính là bảng mà mọi trang và mọi nút bấm dựa vào.',
    show: 'Xem bảng quyền',
    right: 'Quyền',
    may: 'có',
    mayNot: 'không',
  },
  rights,
};
