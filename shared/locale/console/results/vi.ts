import { formatNumber } from '../../format.ts';
import type { Phrases } from '../../phrases.ts';
import type { results as english } from './en.ts';

export const results: Phrases<typeof english> = {
  title: (wave) => `${wave}: kết quả`,
  lead: {
    answers: (n) => `${formatNumber('vi', n)} câu trả lời`,
    rate: (rate) => `${rate} số người được mời`,
    open: (n) => `${n} qua liên kết mở`,
    participation: (rate) => `khoảng ${rate} tham gia`,
    invited: (n) => `${formatNumber('vi', n)} người được mời`,
    released: (when) => `công bố ${when}`,
  },
  none: {
    title: 'Chưa có ai trả lời',
    explanation:
      'Khi có những câu trả lời đầu tiên, điểm số sẽ hiển thị ở đây cùng khoảng tin cậy phù hợp với số lượng đó.',
  },
  notReleased: {
    title: 'Chưa công bố gì trước khi đợt khảo sát đóng',
    explanation:
      'Câu trả lời của nhân viên được niêm phong. Chúng chỉ được mở một lần khi đợt khảo sát đóng và công bố đúng theo cam kết với nhân viên.',
  },
  withheld: 'không hiển thị để bảo vệ người trả lời',
  allWithheld: 'Quá ít người trả lời để có thể hiển thị mà không lộ ai đã nói gì.',
  n: (n) => `từ ${formatNumber('vi', n)} câu trả lời`,
  interval: 'Khoảng tin cậy 95 %',
  metricNames: { 'top-two-box': 'Hai mức cao nhất', effort: 'Mức dễ dàng', mean: 'Trung bình' },
  groups: { detractor: 'Không ủng hộ', passive: 'Trung lập', promoter: 'Ủng hộ' },
  scoresOfGroup: (group, scores) => `${group} (${scores})`,
  table: 'Xem dạng bảng',
  answers: 'Câu trả lời',
  score: 'Điểm',
  share: 'Tỷ lệ',
  change: {
    points: (n) => `${n} điểm`,
    percentagePoints: (n) => `${n} điểm phần trăm`,
    up: (by, since) => `▲ ${by} so với ${since}`,
    down: (by, since) => `▼ ${by} so với ${since}`,
    perhapsUp: (by, since) => `tăng ${by}, chưa đủ rõ để coi là thay đổi so với ${since}`,
    perhapsDown: (by, since) => `giảm ${by}, chưa đủ rõ để coi là thay đổi so với ${since}`,
    none: (since) => `không thay đổi rõ rệt so với ${since}`,
    first: 'đợt đầu tiên, chưa có gì để so sánh',
  },
  target: (value) => `mục tiêu ${value}`,
  distribution: {
    customer: (promoters, detractors) =>
      `Trong 100 khách hàng, ${promoters} người sẵn sàng giới thiệu và ${detractors} người thì không`,
    employee: (promoters, detractors) =>
      `Trong 100 đồng nghiệp, ${promoters} người sẵn sàng giới thiệu nơi làm việc này và ${detractors} người thì không`,
    subtitle: (question) => `“${question}”, số câu trả lời theo từng điểm`,
    group: 'Nhóm',
  },
  units: {
    ahead: (best, worst) => `${best} dẫn đầu, ${worst} tụt lại phía sau`,
    onlyAhead: (best) => `${best} vượt lên trên các đơn vị khác`,
    onlyBehind: (worst) => `${worst} tụt lại sau các đơn vị khác`,
    differ: 'Các đơn vị có khác nhau, nhưng không đơn vị nào nổi bật',
    alike: 'Chưa thể phân biệt các đơn vị với nhau',
    subtitle: (metric) => `${metric} theo đơn vị, kèm khoảng tin cậy 95 %. Đường đứt nét là toàn bộ.`,
    everybody: 'Toàn bộ',
    unit: 'Đơn vị',
    directly: (unit) => `Trực tiếp thuộc ${unit}`,
    change: 'Thay đổi',
    perhapsUp: (by) => `tăng ${by}, chưa đủ rõ để coi là thay đổi`,
    perhapsDown: (by) => `giảm ${by}, chưa đủ rõ để coi là thay đổi`,
    noChange: 'không thay đổi rõ rệt',
  },
  trend: {
    up: (by) => `Tăng ${by} so với đợt trước`,
    down: (by) => `Giảm ${by} so với đợt trước`,
    perhapsUp: (by) => `Tăng ${by}, chưa đủ rõ để coi là thay đổi so với đợt trước`,
    perhapsDown: (by) => `Giảm ${by}, chưa đủ rõ để coi là thay đổi so với đợt trước`,
    none: 'Không thay đổi rõ rệt so với đợt trước',
    subtitle: (metric) => `${metric} theo thời gian, kèm khoảng tin cậy 95 %`,
    wave: 'Đợt',
  },
  questions: {
    title: 'Từng câu hỏi',
    caption: 'Kèm khoảng tin cậy 95 %. Tỷ lệ phần trăm là số người chọn một trong hai mức tốt nhất.',
    question: 'Câu hỏi',
    result: 'Kết quả',
    easy: (share) => `${share} thấy dễ dàng`,
    outOf: (max) => `trên ${max}`,
    choice: (choice, share) => `${choice}:\u00a0${share}`,
    inUnit: (shares, unit) => `${shares} (${unit})`,
    agreed: (share) => `${share} đồng ý`,
    first: (choices) => `Xếp thứ nhất – ${choices}`,
  },
  other: 'Khác',
  yesNo: { yes: 'Có', no: 'Không' },
  tiers: {
    title: 'Theo hạng khách hàng',
    caption: 'Điểm theo hạng khách hàng',
    tier: 'Hạng',
    names: { silver: 'Bạc', gold: 'Vàng', platinum: 'Bạch kim' },
  },
  comments: {
    title: 'Bằng lời của chính họ',
    order: 'Theo thứ tự ngẫu nhiên, không có tên, địa chỉ và các con số có thể chỉ ra một người.',
  },
  statement: 'Điều gì không hiển thị, và vì sao',
};
