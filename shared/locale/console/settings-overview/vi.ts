import type { Phrases } from '../../phrases.ts';
import type { settingsOverview as english } from './en.ts';

export const settingsOverview: Phrases<typeof english> = {
  title: 'Cài đặt',
  lead: 'Những điều áp dụng cho toàn công ty. Bạn thấy những gì vai trò của mình được thay đổi.',
  overtaken: {
    title: 'Người khác vừa lưu phần này. Nội dung của bạn chưa được lưu',
    explanation:
      'Những gì bạn đã nhập vẫn còn trong biểu mẫu. Hãy so với nội dung đang được lưu, sửa nếu cần rồi lưu lại: khi đó nội dung của bạn có hiệu lực.',
    typed: 'Trong biểu mẫu của bạn:',
  },
  groups: {
    look: 'Công ty viết dưới tên nào',
    mails: 'Khi nào và gửi thư cho ai',
    following: 'Sau khi có câu trả lời',
    people: 'Con người và an toàn',
    systems: 'Hệ thống khác',
  },
  pages: {
    brand: { title: 'Thương hiệu và người gửi', line: 'Tên, màu, logo và nơi nhận thư trả lời.' },
    calendar: { title: 'Lịch công ty', line: 'Múi giờ và những ngày không gửi thư cho ai.' },
    sending: { title: 'Khoảng nghỉ giữa các khảo sát', line: 'Khách hàng được yên trong bao lâu.' },
    suppressions: {
      title: 'Không bao giờ gửi thư',
      line: 'Những địa chỉ không nhận khảo sát nào, kèm lý do.',
    },
    caseDeadlines: {
      title: 'Thời hạn gọi cho khách hàng',
      line: 'Khách cho điểm thấp được gọi trước khi nào, theo hạng.',
    },
    thresholds: {
      title: 'Bảo vệ nhân viên',
      line: 'Một nhóm cần bao nhiêu câu trả lời thì mới được hiển thị.',
    },
    staff: {
      title: 'Nhân sự và vai trò',
      line: 'Ai đã đăng nhập, mỗi vai trò được làm gì, và thu hồi quyền truy cập.',
    },
    audit: { title: 'Ai đã thay đổi gì', line: 'Mọi việc đã làm trong hệ thống, tìm được và xuất được.' },
    webhooks: { title: 'Webhook', line: 'Địa chỉ của hệ thống khác được báo ngay khi có sự kiện.' },
    apiKeys: { title: 'Khóa API', line: 'Khóa để hệ thống khác mời khách hàng khi có sự kiện.' },
  },
};
