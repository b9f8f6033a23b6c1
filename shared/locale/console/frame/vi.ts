import type { Phrases } from '../../phrases.ts';
import type { frame as english } from './en.ts';

export const frame: Phrases<typeof english> = {
  product: 'Insideout',
  skip: 'Đến phần nội dung',
  navigation: 'Chính',
  start: 'Tổng quan',
  waves: 'Các đợt',
  customers: 'Khách hàng',
  employees: 'Nhân viên',
  units: 'Đơn vị',
  cases: 'Cần gọi cho ai',
  settings: 'Cài đặt',
  switchLanguage: 'Ngôn ngữ',
  english: 'English',
  vietnamese: 'Tiếng Việt',
  signOut: 'Đăng xuất',
  where: 'Vị trí hiện tại',
  undo: { action: 'Hoàn tác', done: 'Đã khôi phục như trước.' },
  signIn: {
    title: 'Công ty đang thế nào, nhìn từ bên ngoài và từ bên trong',
    explanation: 'Hãy đăng nhập bằng tài khoản công ty. Nội dung hiển thị tùy theo vai trò của bạn.',
    action: 'Đăng nhập',
    signedOut: 'Bạn đã đăng xuất.',
    ended: 'Phiên làm việc đã kết thúc. Hãy đăng nhập lại để trở về trang đang xem.',
    expired: 'Đã quá mười phút, hoặc trang được mở hai lần. Vui lòng thử lại.',
    refused: 'Trang đăng nhập của công ty không chấp nhận. Vui lòng thử lại.',
    noRole: (email) =>
      `${email} chưa có vai trò nào ở đây. Hãy nhờ quản trị viên thêm vào nhóm hr, marketing, leadership hoặc admin.`,
    blocked: (email) =>
      `Quản trị viên của công ty đã thu hồi quyền truy cập của ${email}. Nếu có nhầm lẫn, vui lòng liên hệ quản trị viên.`,
  },
  roles: { hr: 'Nhân sự', marketing: 'Tiếp thị', leadership: 'Ban lãnh đạo', admin: 'Quản trị viên' },
  sides: { customer: 'Khách hàng', employee: 'Nhân viên' },
  pictures: {
    svg: 'Hình ảnh (SVG)',
    copy: 'Sao chép hình ảnh',
    copied: 'Đã sao chép hình ảnh.',
    save: 'Lưu dạng PNG',
    saved: 'Đã lưu hình ảnh.',
    failed: 'Trình duyệt này không làm được. Xin tải hình ảnh dạng SVG.',
    svgOf: (title) => `Hình ảnh (SVG): ${title}`,
  },
  files: {
    download: 'Tải về:',
    csvOf: (caption) => `CSV: ${caption}`,
    excelOf: (caption) => `Excel: ${caption}`,
    from: (column) => `${column}, từ`,
    to: (column) => `${column}, đến`,
  },
  languages: { en: 'Tiếng Anh', vi: 'Tiếng Việt' },
};
