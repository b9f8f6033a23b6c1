import type { Side } from '../../domain/side.ts';
import type { UsualWords } from '../../domain/survey/personal-survey.ts';

const USUAL: Readonly<Record<Side, UsualWords>> = {
  customer: {
    en: { name: 'dear customer', unit: 'our branch', product: 'our product', order: 'your order' },
    vi: { name: 'Quý khách', unit: 'chi nhánh', product: 'sản phẩm', order: 'đơn hàng' },
  },
  employee: {
    en: { name: 'dear colleague', unit: 'our team', product: 'our product', order: 'the order' },
    vi: { name: 'Anh/Chị', unit: 'đơn vị', product: 'sản phẩm', order: 'đơn hàng' },
  },
};

/** What a text says of a name, a unit, a product or an order that is not known. */
export function usualWords(side: Side): UsualWords {
  return USUAL[side];
}
