import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { timing as english } from './en.ts';

export const timing: Phrases<typeof english> = {
  title: 'Giờ gửi thư',
  summary: (days, from, until) => `${days}, ${from} đến ${until} theo giờ của từng người nhận`,
  summaryAtOnce: 'Gửi ngay, bất kể ngày đêm',
  sends: 'Thư được gửi',
  inWindow: 'vào giờ và ngày dưới đây, theo giờ của từng người nhận',
  atOnce: 'ngay lập tức, bất kể ngày đêm',
  fromHour: 'Từ',
  untilHour: 'Đến',
  atHour: 'Thư đầu tiên trong ngày',
  anyHour: 'ngay khi đến khung giờ',
  atHourHint: 'Nếu chọn giờ riêng, đợt mở muộn hơn trong ngày sẽ chờ đến ngày hôm sau.',
  hour: (hour) => `${hour}:00`,
  weekdays: 'Vào các ngày',
  holidays: (holidays) =>
    holidays === 0
      ? 'Không có ngày nghỉ lễ đã nhập nào rơi vào thời gian này.'
      : `Không gửi thư vào ${formatNumber('vi', holidays)} ngày nghỉ lễ.`,
  changeCalendar: 'Ngày nghỉ lễ và múi giờ',
  spread: 'Gửi một lần hay chia ra nhiều ngày',
  noSpread: 'Gửi cho mọi người ngay ngày đầu',
  overDays: 'Chia ra từng này ngày',
  perDay: 'Từng này người mỗi ngày',
  spreadBy: 'Số ngày, hoặc số người mỗi ngày',
  spreadByMissing: 'Hãy cho biết chia ra bao nhiêu ngày, hoặc mỗi ngày gửi cho bao nhiêu người.',
  spreadHint: 'Mỗi lần nhắc tính từ thư mời của chính người đó, nên các lần nhắc cũng được chia ra.',
  delayBy: 'Gửi thư sau',
  delayHint: 'Đủ lâu để hàng đến nơi hoặc kỳ nghỉ kết thúc.',
  delayUnit: 'Đơn vị thời gian',
  minutes: 'phút',
  hours: 'giờ',
  days: 'ngày',
  oldest: 'Sự kiện cũ nhất, tính theo ngày',
  oldestHint: 'Sự kiện xảy ra trước đó nữa sẽ bị từ chối: không ai còn nhớ rõ.',
  between: (first, last) => `${first} đến ${last}`,
  firstMail: (people, when) => `${formatNumber('vi', people)} người sẽ nhận được, người đầu tiên lúc ${when}`,
  firstNow: (people) => `${formatNumber('vi', people)} người sẽ nhận được, người đầu tiên ngay bây giờ`,
  goesOut: (first, last) => `Bắt đầu gửi lúc ${first}; thư cuối cùng được gửi khoảng ${last}.`,
  goesOutWithin: (first) => `Gửi lúc ${first}, trong vòng vài phút.`,
  zones: (zones) =>
    `Người nhận sống ở ${zones} múi giờ. Mỗi người nhận thư vào khung giờ của mình; giờ ghi ở đây là giờ của bạn.`,
  everyDay: (days, from, until) => `Thư được gửi vào ${days}, từ ${from} đến ${until}.`,
  spreadOver: (days, people) => `Chia ra ${formatNumber('vi', days)} ngày, khoảng ${people} người mỗi ngày.`,
  tooLate: (people) =>
    `${formatNumber('vi', people)} người sẽ không nhận được trước khi đóng. Hãy đóng muộn hơn, chia ra ít ngày hơn hoặc chọn khung giờ dài hơn.`,
  opensNow: 'Có thể trả lời ngay từ bây giờ.',
  mailAfter: (delay) => `Thư được gửi ${delay} sau sự kiện`,
  mailAtOnce: 'Thư được gửi ngay khi có sự kiện',
  atHours: (words) => ` (${words}).`,
  oldestEvent: (days) => `Sự kiện cách đây hơn ${formatNumber('vi', days)} ngày sẽ không mời ai.`,
  waiting: (people, when) =>
    `${formatNumber('vi', people)} người đang chờ đến giờ của mình; thư tiếp theo được gửi ${when}.`,
  notSent: (people) => `${formatNumber('vi', people)} thư chưa kịp gửi trước khi đóng.`,
  fromUntil: (from, until) => `từ ${from} đến ${until}`,
  withheldBecause: (reasons) => `Không gửi: ${reasons}`,
  withheld: {
    answered: 'đã trả lời',
    'no-time-left': 'không còn đủ thời gian trước khi đóng',
    overtaken: 'lần nhắc sau đã gửi trước',
    withdrawn: 'hệ thống kia đã rút lại',
    resting: 'vừa được mời ở đợt khác',
    unsubscribed: 'đã hủy đăng ký',
    complained: 'báo thư của chúng tôi là thư rác',
    erased: 'đã xóa theo yêu cầu',
    bounced: 'thư bị trả lại',
    refused: 'thư mời bị từ chối',
    rejected: 'thư mời bị loại bỏ',
    withheld: 'chưa từng được mời',
    other: 'lý do khác',
  },
  calendar: {
    title: 'Lịch của công ty',
    lead: 'Khảo sát được gửi theo giờ nào và vào những ngày nào. Thay đổi có hiệu lực từ thư tiếp theo.',
    timeZone: 'Múi giờ của công ty',
    timeZoneHint: 'Áp dụng cho những người chưa rõ múi giờ.',
    holidays: 'Ngày nghỉ lễ',
    holidaysHint:
      'Mỗi dòng một ngày, có thể kèm tên. Ví dụ “2026-09-02 Quốc khánh” hoặc “2/9/2026 Quốc khánh”. Không gửi thư vào những ngày này, trừ các đợt gửi ngay lập tức.',
    add: 'Thêm ngày nghỉ lễ của Việt Nam',
    added: (year, days) =>
      days === 0
        ? `Danh sách đã có đủ ngày nghỉ lễ năm ${year}.`
        : `Đã thêm ${days} ngày của năm ${year} vào danh sách, chưa lưu. Ngày nghỉ thứ hai dịp Quốc khánh và các ngày hoán đổi được công bố hằng năm: mời bạn tự bổ sung.`,
    days: {
      'new-year': 'Tết Dương lịch',
      tet: 'Tết Nguyên đán',
      'hung-kings': 'Giỗ Tổ Hùng Vương',
      reunification: 'Ngày Giải phóng miền Nam',
      labour: 'Quốc tế Lao động',
      national: 'Quốc khánh',
    },
    save: 'Lưu lịch',
    saved: 'Đã lưu lịch.',
    wrongLine: (line, text) =>
      `Dòng ${line}, “${text}”, không bắt đầu bằng ngày. Hãy viết như 2026-09-02 hoặc 2/9/2026.`,
    tooMany: (most) => `Có hơn ${most} ngày. Hãy bỏ những ngày đã qua.`,
    wrongZone: 'Không có múi giờ này. Hãy chọn trong danh sách.',
  },
};
