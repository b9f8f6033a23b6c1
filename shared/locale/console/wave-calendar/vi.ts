import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { waveCalendar as english } from './en.ts';

export const waveCalendar: Phrases<typeof english> = {
  title: 'Lịch của mọi khảo sát',
  link: 'Lịch',
  lead: 'Những gì đã xong, đang chạy và sắp tới, cho khách hàng và nhân viên.',
  finding: (running, planned) =>
    `${running === 0 ? 'Không có khảo sát nào đang chạy' : `${formatNumber('vi', running)} khảo sát đang chạy`}, ${planned === 0 ? 'chưa có khảo sát nào sắp tới' : `${formatNumber('vi', planned)} khảo sát sắp tới`}`,
  subtitle: (from, until) =>
    `Từ ${from} đến ${until}. Thanh viền là sắp tới, chấm tròn là thư nhắc, đường đứt là ngày lễ.`,
  today: 'hôm nay',
  months: ['T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10', 'T11', 'T12'],
  table: 'Mọi ngày dưới dạng bảng',
  columns: { wave: 'Khảo sát', opens: 'Mở', reminders: 'Thư nhắc', closes: 'Đóng', afterwards: 'Sau đó' },
  phases: { planned: 'Sắp tới', running: 'Đang chạy', over: 'Đã xong' },
  narrow: 'Chỉ xem',
  all: 'Tất cả',
  next: 'Sắp diễn ra',
  nothingNext: 'Chưa có gì sắp diễn ra.',
  events: {
    opens: 'mở',
    reminds: 'gửi thư nhắc',
    closes: 'đóng',
    rested: 'khách hàng của đợt này có thể được hỏi lại',
    compared: 'khảo sát nhân viên mới không còn được so với đợt này',
  },
  digest: (program) => `${program}: gửi bản tin`,
  holiday: (name) => `${name}: không gửi thư`,
  holidayUnnamed: 'Ngày lễ: không gửi thư',
  guard: {
    title: 'Khi nào có thể khảo sát nhân viên lần tới',
    free: 'Bất cứ lúc nào, cho những đơn vị có ít nhất mười người.',
    compared: (wave, when) =>
      `Bất cứ lúc nào, cho đúng những người cũ. Đến ${when}, khảo sát cho nhóm khác sẽ được so với ${wave}: ai khiến hai nhóm chỉ chênh nhau vài người sẽ không tham gia lần này, để không ai bị nhận ra. Bản xem trước khi gửi cho biết cụ thể.`,
  },
  empty: {
    title: 'Chưa có khảo sát nào',
    explanation: 'Hãy mở một khảo sát từ chương trình. Khảo sát sẽ hiện ở đây cùng thư nhắc và ngày đóng.',
    action: 'Đến các chương trình',
  },
  noneChosen: 'Không có khảo sát nào phù hợp.',
};
