import { counted } from '../../counted.ts';

/** What customers bring, and how parts differ from the rest. */
export const value = {
  title: 'What these customers bring',
  weighted: {
    name: 'NPS weighted by revenue',
    plain: (score: string, interval: string) => `${score} (${interval}) where every customer counts alike`,
    n: (n: number) => `from ${counted(n, 'answer', 'answers')} of customers whose revenue is known`,
    sure: (n: string) => `as sure as ${n} answers of customers who bring alike`,
    fewTitle: 'A few large customers carry the weighted score',
    few: (n: string) =>
      `It is no surer than ${n} answers would be. Talk to these customers one by one rather than follow the number.`,
  },
  risk: {
    detractors: 'Revenue with detractors',
    silent: 'Revenue with silent customers',
    share: (share: string) => `${share} of what everybody invited brings in a year`,
    customers: (n: number) => `${counted(n, 'customer', 'customers')} whose revenue is known`,
    title: 'An exposure, not a forecast',
    exposure:
      'This is the yearly revenue of customers who are discontent or have not answered. Nobody knows how many of them will leave; most may well stay.',
    unknown: 'What the invited bring is known for waves that were opened after their revenue was imported.',
  },
  growth: {
    name: 'Earned growth',
    kept: (share: string) => `returning customers bring ${share} of last year’s revenue`,
    recommended: (share: string) => `new ones who came by recommendation add ${share}`,
    total: (share: string) => `revenue grew by ${share} in all`,
    unknown: (amount: string) => `${amount} from new customers of unknown origin, counted as not earned`,
  },
  topFifth: {
    name: 'Revenue from the top fifth',
    of: (customers: string, of: string) => `brought by ${customers} of ${of} customers who bring anything`,
  },
  asOf: (customers: number, date: string) =>
    `Growth and top fifth: all ${counted(customers, 'customer', 'customers')} whose revenue is known, as of ${date}.`,
  currency: 'Amounts are yearly revenue in the currency of the company, as known when people were invited.',
  table: {
    caption:
      'By tier, weighted by revenue, with 95 % intervals. Shares are of what the invited of the same row bring.',
    group: 'Customers',
    all: 'Everybody',
    weighted: 'Weighted NPS',
    sure: 'As sure as',
    answers: (n: string, of: string) => `${n} of ${of} answers`,
    few: (n: string, of: string) => `${n} of ${of} answers: a few carry it`,
    detractors: 'Detractors',
    silent: 'Silent ones',
    amount: (amount: string, share: string) => `${amount} (${share})`,
  },
  difference: {
    higher: (by: string) => `▲ ${by} higher`,
    lower: (by: string) => `▼ ${by} lower`,
    perhapsHigher: (by: string) => `${by} higher, no detectable difference`,
    perhapsLower: (by: string) => `${by} lower, no detectable difference`,
    none: 'no detectable difference',
    fromRest: 'Against the rest',
    fromTiers: 'Against the other tiers',
  },
};
