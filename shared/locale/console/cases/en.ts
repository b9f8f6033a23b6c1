import { counted } from '../../counted.ts';
import { formatNumber } from '../../format.ts';

/** Customers to call back after a low score. */
export const cases = {
  title: 'Whom to call',
  lead: 'Customers who were disappointed, the most urgent first. A call within two days turns many of them around.',
  empty: {
    title: 'Nobody is waiting for a call',
    explanation: 'When a customer gives a low score, a case opens here with the reason and a deadline.',
  },
  count: (n: number) => counted(n, 'customer is waiting', 'customers are waiting'),
  columns: { customer: 'Customer', unit: 'Unit', score: 'Score', words: 'In their words', due: 'Call by' },
  caption: 'Open cases, the earliest deadline first',
  captionOfFirst: (n: number) => `The ${formatNumber('en', n)} open cases with the earliest deadlines`,
  overdue: 'overdue',
  noWords: 'no comment',
};
