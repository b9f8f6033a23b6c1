import type { Phrases } from '../../phrases.ts';
import type { webhooks as english } from './en.ts';

export const webhooks: Phrases<typeof english> = {
  title: 'Webhook',
  lead: 'Các hệ thống khác của công ty được báo ngay khi có sự kiện. Không bao giờ có thông tin về từng nhân viên.',
  none: {
    title: 'Chưa có địa chỉ nào',
    explanation:
      'Hãy thêm địa chỉ của hệ thống CRM hoặc nhắn tin: mỗi khi khách hàng trả lời hoặc một đợt kết thúc, địa chỉ đó nhận một thông báo ngắn có chữ ký.',
  },
  list: 'Các địa chỉ',
  columns: { url: 'Địa chỉ', events: 'Được báo về', state: 'Trạng thái' },
  states: { active: 'đang hoạt động', paused: 'tạm dừng' },
  events: {
    'answer.arrived': {
      label: 'Khách hàng đã trả lời',
      hint: 'Điểm, đợt, đơn vị và hạng; không có tên, không có ý kiến.',
    },
    'case.opened': { label: 'Một hồ sơ được mở', hint: 'Cần gọi cho ai đó, và hạn gọi.' },
    'wave.closed': { label: 'Một đợt đã đóng', hint: 'Của khách hàng hoặc của nhân viên.' },
    'results.released': {
      label: 'Kết quả nhân viên đã công bố',
      hint: 'Chỉ báo là đã có; số liệu chỉ có trong hệ thống này.',
    },
    'test.sent': { label: 'Thử', hint: '' },
  },
  form: {
    address: 'Địa chỉ',
    addressHint: 'Bắt đầu bằng https:// và truy cập được từ internet.',
    events: 'Địa chỉ này được báo về điều gì?',
    add: { title: 'Thêm địa chỉ', action: 'Thêm' },
    save: 'Lưu',
  },
  shownOnce: {
    title: 'Mã bí mật của địa chỉ này',
    explanation:
      'Hãy sao chép ngay: mã chỉ hiển thị một lần này. Nhờ mã, hệ thống của bạn kiểm tra được thông báo có đúng do chúng tôi gửi, qua chữ ký trong tiêu đề webhook-signature (Standard Webhooks).',
    rotated: 'Trong một ngày, mọi thông báo được ký bằng cả mã cũ, để bạn có thời gian chuyển đổi.',
  },
  back: 'Đến địa chỉ này',
  done: {
    saved: 'Đã lưu.',
    removed: 'Đã xóa địa chỉ cùng mã bí mật.',
    paused: 'Đã tạm dừng. Những gì xảy ra trong lúc này được giữ lại.',
    resumed: 'Từ bây giờ địa chỉ lại được báo. Những gì đã giữ lại có thể gửi ở bên dưới.',
    tested: 'Thông báo thử đang được gửi. Hãy xem danh sách gửi sau giây lát.',
    repeated: 'Đang gửi lại. Hãy xem danh sách gửi sau giây lát.',
  },
  paused: {
    asked: (when) => `Tạm dừng từ ${when} theo yêu cầu của công ty.`,
    gone: (when) =>
      `Tạm dừng từ ${when}: địa chỉ báo đã ngừng hẳn (410). Hãy kiểm tra địa chỉ, gửi thử, rồi cho tiếp tục.`,
    failing: (when, failure) =>
      `Tạm dừng từ ${when}: suốt hai ngày không gửi được gì. Lần cuối: ${failure}. Hãy kiểm tra địa chỉ, gửi thử, rồi cho tiếp tục.`,
  },
  actions: {
    title: 'Bạn có thể làm gì',
    test: 'Gửi thử',
    pause: 'Tạm dừng',
    resume: 'Tiếp tục',
    rotate: 'Mã bí mật mới',
    remove: 'Xóa',
  },
  deliveries: {
    title: 'Các lần gửi',
    caption: 'Trong hai tuần qua, mới nhất trước',
    none: 'Chưa gửi gì. Hãy gửi thử để xem có đến nơi không.',
    columns: { what: 'Nội dung', when: 'Lúc', state: 'Trạng thái', attempts: 'Số lần gửi', again: 'Gửi lại' },
    states: {
      waiting: 'đang chờ',
      delivered: 'đã đến',
      'given-up': 'đã thôi gửi',
      'held-back': 'được giữ lại',
    },
    next: (when) => `lần gửi tiếp theo ${when}`,
    again: 'Gửi lại',
  },
  failures: {
    status: (code) => `địa chỉ trả lời ${code}`,
    'no-such-host': 'tên này không có trên internet',
    'not-public': 'tên này dẫn vào mạng nội bộ',
    timeout: 'không trả lời trong mười giây',
    unreachable: 'không có gì trả lời tại địa chỉ',
    certificate: 'chứng chỉ của địa chỉ không hợp lệ',
  },
  rotation: {
    title: 'Tạo mã bí mật mới cho địa chỉ này?',
    explanation:
      'Mã mới chỉ hiển thị một lần. Mã hiện tại còn dùng được một ngày, sau đó chỉ mã mới có hiệu lực. Hãy làm việc này khi mã có thể đã bị lộ.',
    confirm: 'Vâng, tạo mã mới',
    back: 'Không, quay lại',
  },
  removal: {
    title: 'Xóa địa chỉ này?',
    explanation: 'Địa chỉ không được báo gì nữa, và mã bí mật mất đi. Không thể hoàn tác.',
    confirm: 'Vâng, xóa',
    back: 'Không, giữ lại',
  },
};
