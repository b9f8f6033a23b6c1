import { counted } from '../../counted.ts';
import { formatNumber } from '../../format.ts';

/** Customers to call back after a low score. */
export const cases = {
  title: 'Whom to call',
  lead: (days: number, daysForPlatinum: number) => {
    const usual = counted(days, 'working day', 'working days');
    const first =
      days === daysForPlatinum ? '' : `, ${formatNumber('en', daysForPlatinum)} for platinum customers`;
    return `Customers who were disappointed. A call within ${usual}${first}${first && ','} turns many of them around.`;
  },
  deadlines: 'Change the deadlines',
  empty: {
    title: 'Nobody is waiting for a call',
    explanation: 'When a customer gives a low score, a case opens here with the reason and a deadline.',
  },
  chosen: (n: number) => counted(n, 'customer', 'customers'),
  noneChosen: 'Nobody fits all of this.',
  all: 'Show all',
  today: {
    none: 'Nobody has to be called by tonight. Below, the next deadlines come first.',
    title: (n: number) => `Call today: ${counted(n, 'customer', 'customers')}`,
    explanation:
      'Yours and nobody’s that are due by tonight: your own first, then the overdue, the highest tiers and the most revenue.',
    caption: (n: number) =>
      n === 1 ? 'Whom to call first' : `The first ${formatNumber('en', n)}, in this order`,
  },
  narrow: {
    title: 'Show only',
    mine: 'Mine',
    nobody: 'Nobody’s yet',
    overdue: 'Overdue',
    units: 'By unit',
  },
  revenue: (amount: string) => `${amount} a year`,
  columns: {
    customer: 'Customer',
    unit: 'Unit',
    score: 'Score',
    words: 'In their words',
    due: 'Call by',
    who: 'Who calls',
    ended: 'How it ended',
  },
  caption: 'Open cases, the earliest deadline first',
  captionOfFirst: (n: number) => `The ${formatNumber('en', n)} open cases with the earliest deadlines`,
  overdue: 'overdue',
  noWords: 'no comment',
  states: { open: 'Waiting', called: 'Called, not closed', closed: 'Closed' },
  captions: {
    called: 'Customers who were called and whose case is not closed',
    closed: 'Closed cases, the latest deadlines first',
  },
  none: { called: 'No case is between its call and its end.', closed: 'No case is closed yet.' },
  take: 'I call',
  takeOf: (name: string) => `I call ${name}`,
  giveBack: 'Not me',
  giveBackOf: (name: string) => `Not me, for ${name}`,
  takenBy: (name: string) => `${name} calls`,
  handedBy: (name: string, giver: string) => `${name} calls, handed on by ${giver}`,
  nobody: 'nobody yet',
  open: (name: string) => `The case of ${name}`,
  details: {
    title: (name: string) => `The case of ${name}`,
    score: (score: string) => `Score ${score}`,
    later: (score: string) => `By now the answer is ${score}`,
    opened: (when: string) => `Answered ${when}`,
    due: (when: string) => `Call by ${when}`,
    taken: (name: string, when: string) => `${name} has taken it, ${when}`,
    handed: (name: string, to: string, when: string, note: string) =>
      `${name} handed it to ${to}, ${when}${note && `: ${note}`}`,
    called: (name: string, when: string, outcome: string) => `${name} called, ${when}: ${outcome}`,
    closed: (name: string, when: string, outcome: string) => `${name} closed it, ${when}: ${outcome}`,
    reopened: (name: string, when: string) => `${name} opened it again, ${when}`,
    note: (name: string, when: string, text: string) => `${name} noted, ${when}: ${text}`,
  },
  hand: {
    title: 'Hand it to somebody else',
    to: 'Who calls from now on',
    toHint: 'Everybody who may work on cases and has signed in before. They find it among those to call.',
    choose: 'Choose somebody',
    nobody:
      'There is nobody else to hand it to. Ask a colleague in marketing to sign in once; then the name stands here.',
    save: 'Hand it over',
  },
  call: {
    title: 'Write down the call',
    outcome: 'What came of it',
    save: 'Called',
  },
  callOutcomes: { reached: 'Spoke with the customer', 'not-reached': 'Could not be reached' },
  close: {
    title: 'Close the case',
    titleWithoutCall: 'Close it without a call',
    explanation: 'A closed case leaves the list. It can be opened again.',
    explanationWithoutCall: 'Without a call it counts as late. It can be opened again.',
    outcome: 'How it ended',
    save: 'Close',
  },
  closeOutcomes: {
    solved: 'Solved',
    explained: 'Explained, the customer understands',
    'cannot-solve': 'Could not be solved',
    'never-reached': 'The customer could never be reached',
    'no-call-needed': 'No call was needed',
  },
  reopen: {
    explanation: 'Closed by mistake, or not over after all? It will stand where it stood before.',
    action: 'Open it again',
  },
  addNote: { title: 'Add a note', save: 'Add' },
  note: 'Note',
  noteHint: 'For colleagues: what was said, what was promised. Up to 500 characters.',
  done: {
    taken: 'You have this case.',
    handed: 'The case is handed over. Your colleague sees it among those to call.',
    'given-back': 'The case is nobody’s again.',
    called: 'The call is written down.',
    closed: 'The case is closed.',
    reopened: 'The case is open again.',
    noted: 'The note is added.',
  },
  meanwhileWith: (name: string) =>
    `Somebody else was faster: ${name} has this case now. If it is to be changed all the same, press once more.`,
  problems: {
    'nobody-chosen': 'Choose who calls from now on. Whoever may no longer work on cases is not on the list.',
    'note-too-long': 'The note is longer than 500 characters. Shorten it.',
    'note-missing': 'Write the note first.',
    'too-many-notes': 'This case has 100 notes already, which is the most it can hold.',
    'not-called-yet': 'Write the call down first, or choose that no call was needed.',
    choose: 'Choose how it went.',
    meanwhile: 'Somebody else was faster. This is how the case stands now.',
  },
};
