import { counted } from '../../counted.ts';

/** By when customers are called after a low score, for the page that sets it. */
export const caseDeadlines = {
  title: 'Deadlines of calls',
  lead: 'Working days from a low score to the call, by tier of customer. Weekends and the holidays of your calendar do not count.',
  customers: {
    platinum: 'Platinum customers',
    gold: 'Gold customers',
    silver: 'Silver customers',
    others: 'Customers without a tier',
  },
  hint: (least: string, most: string) =>
    `From ${least} to ${most}. One day is the least, because an answer may come at the end of a day; after two weeks a call comes too late to turn anybody around.`,
  days: (n: number) => counted(n, 'working day', 'working days'),
  problems: {
    'out-of-bounds': (least: string, most: string) => `Type a whole number from ${least} to ${most}.`,
    'out-of-turn': () =>
      'These customers would wait longer than those of the next tier below. Make it fewer days here, or more there.',
  },
  example: {
    title: 'Who answers now is called by',
    explanation: 'As it is saved now, by the clock and the calendar of the company.',
  },
  kept: 'Cases that are open already keep their deadline: it was on the list of whoever means to call, and it is what lateness is measured by.',
  promised:
    'The words of thanks in our templates promise a call within two working days. If it takes you longer, change them in the survey.',
  save: 'Save',
  saved: 'Saved. It counts for cases that open from now on.',
};
