import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { cases as english } from './en.ts';

export const cases: Phrases<typeof english> = {
  title: 'Cần gọi cho ai',
  lead: 'Những khách hàng chưa hài lòng, gấp nhất ở trên. Một cuộc gọi trong vòng hai ngày thường giữ được họ.',
  empty: {
    title: 'Không ai đang chờ cuộc gọi',
    explanation: 'Khi một khách hàng cho điểm thấp, hồ sơ sẽ mở ở đây kèm lý do và thời hạn.',
  },
  count: (n) => `${formatNumber('vi', n)} khách hàng đang chờ`,
  columns: {
    customer: 'Khách hàng',
    unit: 'Đơn vị',
    score: 'Điểm',
    words: 'Lời khách hàng',
    due: 'Gọi trước',
  },
  caption: 'Hồ sơ đang mở, thời hạn sớm nhất ở trên',
  captionOfFirst: (n) => `${formatNumber('vi', n)} hồ sơ đang mở có thời hạn sớm nhất`,
  overdue: 'quá hạn',
  noWords: 'không có ý kiến',
};
