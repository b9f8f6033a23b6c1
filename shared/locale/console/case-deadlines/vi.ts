import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { caseDeadlines as english } from './en.ts';

export const caseDeadlines: Phrases<typeof english> = {
  title: 'Thời hạn gọi cho khách hàng',
  lead: 'Số ngày làm việc từ lúc khách cho điểm thấp đến lúc được gọi, theo hạng khách hàng. Không tính cuối tuần và các ngày nghỉ trong lịch công ty.',
  customers: {
    platinum: 'Khách hàng hạng bạch kim',
    gold: 'Khách hàng hạng vàng',
    silver: 'Khách hàng hạng bạc',
    others: 'Khách hàng chưa xếp hạng',
  },
  hint: (least, most) =>
    `Từ ${least} đến ${most}. Ít nhất là một ngày, vì câu trả lời có thể đến vào cuối ngày; sau hai tuần thì gọi đã quá muộn để giữ khách.`,
  days: (n) => `${formatNumber('vi', n)} ngày làm việc`,
  problems: {
    'out-of-bounds': (least, most) => `Vui lòng nhập một số nguyên từ ${least} đến ${most}.`,
    'out-of-turn': () =>
      'Nhóm khách hàng này sẽ phải chờ lâu hơn hạng ngay bên dưới. Vui lòng giảm số ngày ở đây hoặc tăng ở hạng dưới.',
  },
  example: {
    title: 'Khách trả lời lúc này sẽ được gọi trước',
    explanation: 'Theo nội dung đang được lưu, theo giờ và lịch của công ty.',
  },
  kept: 'Các hồ sơ đang mở giữ nguyên thời hạn: thời hạn đó đã có trong danh sách của người sẽ gọi và dùng để tính trễ hạn.',
  promised:
    'Lời cảm ơn trong các mẫu của chúng tôi hứa sẽ gọi trong vòng hai ngày làm việc. Nếu công ty cần lâu hơn, vui lòng sửa lời cảm ơn trong khảo sát.',
  save: 'Lưu',
  saved: 'Đã lưu. Áp dụng cho các hồ sơ mở từ bây giờ.',
};
