import type { Moment } from '../survey.ts';

/** The moments of truth that both sides of a program are asked about. */
export const MOMENTS = [
  { key: 'choosing', name: { en: 'Choosing and ordering', vi: 'Tìm hiểu và đặt hàng' } },
  { key: 'receiving', name: { en: 'Receiving and using', vi: 'Nhận và sử dụng' } },
  { key: 'support', name: { en: 'Getting help', vi: 'Khi cần hỗ trợ' } },
] as const satisfies readonly Moment[];

export type MomentKey = (typeof MOMENTS)[number]['key'];
