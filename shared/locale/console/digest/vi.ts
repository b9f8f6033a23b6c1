import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { digest as english } from './en.ts';

export const digest: Phrases<typeof english> = {
  title: 'Bản tin cho ban lãnh đạo',
  lead: 'Một thư đọc trong hai phút: các chỉ số chính, điều gì thay đổi, bên trong và bên ngoài khác nhau ở đâu, cần gọi cho ai.',
  next: (when) => `Bản tin tiếp theo sẽ gửi ${when}.`,
  noReaders: 'Chưa có ai nhận. Hãy thêm người nhận bên dưới, bản tin sẽ được gửi đúng lịch.',
  send: 'Gửi ngay',
  preview: {
    title: 'Nếu gửi bây giờ, bản tin sẽ như sau',
    frame: (language) => `Xem trước bản tin, ${language}`,
    figures: 'Bản tin dùng cùng các chỉ số với trang đầu.',
    toMe: (email) => `Gửi thử cho tôi (${email})`,
  },
  confirm: {
    title: (readers) => `Gửi bản tin đến ${formatNumber('vi', readers)} người nhận ngay bây giờ?`,
    explanation: (names) =>
      `Bản tin sẽ gửi đến ${names}, với số liệu tại thời điểm này. Thư đã gửi thì không thu hồi được.`,
    back: 'Chưa gửi',
  },
  conflict: {
    title: 'Trong lúc đó đã có người thay đổi cài đặt.',
    now: (weekday, hour, readers) => `Hiện bản tin gửi vào ${weekday} lúc ${hour}:00. Người nhận: ${readers}`,
    keep: 'Bên dưới là những gì Anh/Chị đã nhập. Nếu lưu lần nữa, nội dung này sẽ thay thế.',
  },
  settings: {
    title: 'Người nhận và thời gian',
    readers: 'Người nhận',
    readersHint: 'Để bỏ một người, hãy xóa trống dòng đó.',
    name: 'Tên',
    email: 'Địa chỉ email',
    language: 'Ngôn ngữ',
    reader: (n) => `Người nhận ${n}`,
    weekday: 'Ngày',
    hour: 'Giờ',
    hourText: (hour) => `${hour}:00`,
    timeZone: 'Múi giờ',
    quiet: 'Những tuần yên ắng',
    pause: 'Không gửi khi không có gì mới',
    pauseHint: 'Tuần nào không có câu trả lời, kết quả hay hồ sơ mới thì không gửi thư.',
    action: 'Lưu',
  },
  archive: {
    title: 'Đã gửi',
    empty: 'Chưa gửi bản tin nào.',
    caption: 'Các bản tin trước, mới nhất ở trên',
    sent: 'Gửi lúc',
    period: 'Dịp',
    scheduled: (week, year) => `Tuần ${week} năm ${year}`,
    asked: 'Theo yêu cầu',
    open: 'Thư đúng như đã gửi',
  },
  done: {
    saved: 'Đã lưu.',
    tested: (email) => `Thư thử đang được gửi đến ${email} và không gửi cho ai khác.`,
    'test-failed': 'Dịch vụ thư từ chối địa chỉ của Anh/Chị. Vui lòng hỏi người vận hành hệ thống.',
    sent: (sent, before, failed) =>
      [
        `Đang gửi đến ${formatNumber('vi', sent)} người nhận.`,
        before > 0 ? `${formatNumber('vi', before)} người đã nhận trước đó.` : '',
        failed > 0 ? `Dịch vụ thư từ chối ${formatNumber('vi', failed)} địa chỉ.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    'no-readers': 'Hãy thêm người nhận trước.',
    'held-back': 'Dịch vụ thư hiện không nhận thêm thư. Vui lòng thử lại sau.',
  },
};
