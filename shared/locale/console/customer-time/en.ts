import { counted } from '../../counted.ts';

/** Hours with customers, against a tenth of the working time. */
export const customerTime = {
  title: 'Time with customers',
  lead: 'Who leads spends at least 10% of the working time with customers, not with reports about them. Four hours a week are enough.',
  empty: {
    title: 'Nobody has noted any hours yet',
    explanation:
      'A visit, a call, an hour at the counter: note it here with what you learnt. The share of your working time adds up by itself.',
  },
  new: 'Note hours',
  date: 'Day',
  hours: 'Hours',
  hoursHint: 'Such as 1.5',
  whom: 'With whom',
  whomHint: 'A customer, or several: guests at gate B.',
  learnt: 'What did you learn?',
  learntHint: 'What you would not have known otherwise. Up to 1,000 characters.',
  save: 'Note',
  logged: 'The hours are noted.',
  removed: 'The entry is removed.',
  wrong: (n: number) => counted(n, 'field needs another look.', 'fields need another look.'),
  thisMonth: 'This month, on the way to 10%',
  share: (hours: string, share: string) => `${hours} h · ${share}`,
  byMonth: 'Hours and share of the working time, by person and month',
  person: 'Who',
  entries: 'What was learnt',
  entriesCaption: 'Entries of the last six months, the latest first',
  change: 'Change',
  remove: 'Remove',
  removeOf: (date: string, whom: string) => `Remove ${date}, ${whom}`,
  removal: {
    title: 'Remove this entry?',
    explanation: (date: string, hours: string, whom: string) =>
      `${date}, ${hours} hours with ${whom}. It cannot be brought back.`,
    confirm: 'Remove',
    back: 'Keep',
  },
  basis: 'Working time: eight hours on every working day of the calendar, this month up to today.',
  problems: {
    missing: 'Please fill this in.',
    'too-long': 'This is too long.',
    'no-date': 'This is no date.',
    'in-the-future': 'This day is still to come.',
    'no-hours': 'Between a quarter of an hour and 24 hours.',
  },
};
