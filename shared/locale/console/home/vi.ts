import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { home as english } from './en.ts';

export const home: Phrases<typeof english> = {
  title: 'Chương trình',
  lead: 'Mỗi chương trình hỏi khách hàng và nhân viên về cùng những thời điểm, để hai phía so sánh được với nhau.',
  health: 'Tình hình công ty',
  create: 'Chương trình mới',
  side: { customer: 'Khách hàng', employee: 'Nhân viên' },
  noWave: 'chưa gửi đợt nào',
  empty: {
    title: 'Bắt đầu với một chương trình',
    explanation:
      'Chương trình ghép khảo sát khách hàng với khảo sát nhân viên. Hãy chọn một mẫu, nhập đơn vị và danh sách người, rồi gửi đi: chỉ mất vài phút.',
    waiting: 'Khi có chương trình, các chỉ số sẽ hiển thị ở đây.',
  },
  firstSteps: {
    title: 'Cần chuẩn bị trước lần gửi đầu tiên',
    units: 'Nhập đơn vị',
    customers: 'Nhập khách hàng',
    employees: 'Nhập nhân viên',
  },
  figure: { none: 'chưa có câu trả lời' },
  standing: {
    chosen: 'Chương trình',
    period: (program, to) => `${program}, tính đến ${to}`,
    figures: 'Chỉ số và mục tiêu',
    digest: 'Bản tin',
    attention: 'Việc cần chú ý trước tiên',
    calm: 'Không có việc nào quá hạn và không chỉ số nào giảm. Đây là lúc tốt để đọc ý kiến của mọi người.',
    dropped: (measure, change, value) => `${measure} giảm ${change}, còn ${value}`,
    overdueCases: (n) => `${formatNumber('vi', n)} khách hàng đã chờ cuộc gọi quá lâu`,
    overdueActions: (n) => `${formatNumber('vi', n)} hành động cải tiến đã quá ngày hẹn`,
    withoutEffect: (n) => `${formatNumber('vi', n)} hành động chưa làm chỉ số thay đổi rõ rệt`,
    openCases: (n) => `${formatNumber('vi', n)} khách hàng đang chờ cuộc gọi, vẫn trong hạn`,
    themes: { customer: 'Khách hàng viết về điều gì', employee: 'Nhân viên viết về điều gì' },
    noThemes: 'Chưa có ý kiến nào được xếp theo chủ đề.',
    share: (percent, commenters) => `${percent} trong ${commenters} người có ý kiến`,
    comments: 'Đọc các ý kiến',
    pair: 'So sánh hai bên',
    noGap: 'Chưa có khoảng cách nào giữa hai bên đủ rộng và đủ chắc chắn để nêu ra.',
    notPaired: 'Khi cả hai bên đã trả lời, khoảng cách lớn nhất sẽ hiển thị ở đây.',
    calls: (n) => `Xem cả ${formatNumber('vi', n)} khách hàng cần liên hệ`,
    running: 'Đang diễn ra',
    nothingRuns: 'Hiện không có đợt nào đang chạy.',
    noFigures: {
      title: 'Chưa có câu trả lời',
      explanation:
        'Khi khách hàng bắt đầu trả lời hoặc kết quả đầu tiên của nhân viên được công bố, các chỉ số của công ty sẽ hiển thị ở đây.',
    },
    live: (wave) => `Đợt ${wave}, vẫn đang nhận câu trả lời`,
    until: (wave, date) => `Đợt ${wave}, đóng ngày ${date}`,
    asOf: (date) => `Tính đến ${date}`,
    owner: (name) => `${name} chịu trách nhiệm`,
    trend: (values) => `Qua từng đợt: ${values}`,
  },
  next: {
    title: 'Bước tiếp theo của Anh/Chị',
    pulse: { first: 'Gửi khảo sát nhanh đầu tiên', again: 'Gửi khảo sát nhanh như lần trước' },
    nps: { first: 'Gửi đợt đầu tiên', again: 'Gửi một đợt như lần trước' },
    asks: { employee: 'Hỏi nhân viên', customer: 'Hỏi khách hàng' },
    nobodyYet: {
      employee: 'Chưa hỏi ai. Trang tiếp theo cho biết ai sẽ nhận được gì, trước khi gửi bất cứ điều gì.',
      customer: 'Chưa hỏi ai. Trang tiếp theo cho biết ai sẽ nhận được gì, trước khi gửi bất cứ điều gì.',
    },
    lastTime: (when, people) => `Lần trước: ${when}, ${people}.`,
    segments: 'Chỉ gửi đến một phân khúc:',
    newSegment: 'Phân khúc mới',
    calls: 'Nên gọi cho ai',
    noCalls: 'Không có khách hàng nào đang chờ được gọi.',
  },
};
