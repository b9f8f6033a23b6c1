import type { Phrases } from '../../phrases.ts';
import type { rolling as english } from './en.ts';

export const rolling: Phrases<typeof english> = {
  title: '90 ngày gần nhất',
  lead: 'Gộp tất cả các đợt khảo sát khách hàng. Mỗi điểm tính cho 90 ngày trước đó, nên các điểm cạnh nhau có phần lớn câu trả lời chung.',
  link: '90 ngày gần nhất, theo từng tuần',
  none: {
    title: 'Chưa có câu trả lời nào trong nửa năm qua',
    explanation: 'Ngay khi khách hàng trả lời, các chỉ số sẽ hiện ở đây theo từng tuần.',
  },
  finding: {
    up: (measure, by) => `${measure}: tăng ${by} so với 90 ngày trước đó`,
    down: (measure, by) => `${measure}: giảm ${by} so với 90 ngày trước đó`,
    perhapsUp: (measure, by) =>
      `${measure}: tăng ${by}, chưa đủ rõ để coi là thay đổi so với 90 ngày trước đó`,
    perhapsDown: (measure, by) =>
      `${measure}: giảm ${by}, chưa đủ rõ để coi là thay đổi so với 90 ngày trước đó`,
    level: (measure) => `${measure}: không thay đổi rõ rệt so với 90 ngày trước đó`,
    first: (measure) => `${measure}: chưa thể so sánh với 90 ngày trước đó`,
  },
  subtitle: (metric, from, until) =>
    `${metric} của 90 ngày tính đến từng thời điểm, kèm khoảng tin cậy 95 %. So sánh 90 ngày gần nhất với giai đoạn từ ${from} đến ${until}.`,
  plainSubtitle: (metric) => `${metric} của 90 ngày tính đến từng thời điểm, kèm khoảng tin cậy 95 %`,
  until: '90 ngày đến',
};
