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
  },
  trend: {
    up: (by) => `Tăng ${by} so với đợt trước`,
    down: (by) => `Giảm ${by} so với đợt trước`,
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
  drivers: {
    strongest: (question) => `“${question}” gắn với điểm số nhiều nhất`,
    subtitle: (n, explained) =>
      `Tỷ trọng trong phần mà các câu hỏi này cùng giải thích (${explained} mọi khác biệt), từ ${formatNumber('vi', n)} câu trả lời. Đây là những gì đi cùng nhau, không phải nguyên nhân và kết quả.`,
    indicative: 'Chỉ mang tính gợi ý: khi dưới 100 câu trả lời, chỉ nêu hai câu mạnh nhất.',
    question: 'Câu hỏi',
    against: 'ngược chiều với điểm số',
    title: 'Điều gì gắn với điểm số',
    none: {
      'no-drivers': 'Khảo sát này không có câu hỏi nào để phân tích.',
      'too-few-answers': 'Từ 50 câu trả lời trở lên, bạn sẽ thấy ở đây điều gì gắn với điểm số.',
      'no-variation': 'Các câu trả lời quá giống nhau để nói điều gì gắn với điểm số.',
      inseparable: 'Các câu hỏi được trả lời quá giống nhau nên không tách được.',
    },
  },
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
