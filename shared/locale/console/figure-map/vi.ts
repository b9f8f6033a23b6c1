import type { Phrases } from '../../phrases.ts';
import type { figureMap as english } from './en.ts';

export const figureMap: Phrases<typeof english> = {
  behind: (name, inWhich) => `${name}: thấp hơn phần còn lại ${inWhich}`,
  ahead: (name, inWhich) => `${name}: cao hơn phần còn lại ${inWhich}`,
  both: (ahead, aheadIn, behind, behindIn) =>
    `${ahead}: cao hơn phần còn lại ${aheadIn}. ${behind}: thấp hơn ${behindIn}`,
  inOne: (figure) => `ở “${figure}”`,
  inSome: (n, of) => `ở ${n} trong ${of} chỉ số`,
  inAll: (n) => `ở cả ${n} chỉ số`,
  alike: 'Chưa thể phân biệt nhóm nào với phần còn lại ở bất kỳ chỉ số nào',
  subtitle: {
    units:
      'Theo đơn vị, kèm khoảng tin cậy 95 %. Mỗi đơn vị được so với tất cả những người còn lại ở cùng chỉ số.',
    withTiers:
      'Theo đơn vị và hạng, kèm khoảng tin cậy 95 %. Mỗi nhóm được so với tất cả những người còn lại ở cùng chỉ số, mỗi hạng so với các hạng khác.',
  },
  leftOut: (n) => `${n} đơn vị ở cấp dưới không khác biệt rõ rệt ở chỉ số nào chỉ có trong bảng.`,
  meanings: {
    above: '▲ cao hơn rõ rệt so với phần còn lại',
    below: '▼ thấp hơn rõ rệt so với phần còn lại',
    alike: 'không đánh dấu: không khác biệt rõ rệt, hoặc quá ít để kết luận',
  },
  interval: (low, high) => `${low} … ${high}`,
  tier: (tier) => `Khách hàng hạng ${tier}`,
  group: 'Nhóm',
  figure: 'Chỉ số',
  difference: 'So với phần còn lại',
  whole: 'chính là toàn bộ',
  tooFew: 'quá ít để so sánh',
};
