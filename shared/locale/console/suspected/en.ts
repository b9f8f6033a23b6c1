import { counted } from '../../counted.ts';
import { formatNumber } from '../../format.ts';

/** Answers that may come from mail scanners, and what somebody decides about them. */
export const suspected = {
  title: 'Suspected answers',
  lead: 'Mail scanners open links, and some even send the form. What looks like one of them is kept, and is in no figure until you decide.',
  notice: {
    undecided: (n: number) =>
      `${counted(n, 'suspected answer is', 'suspected answers are')} not in these figures.`,
    leftOut: (n: number) => `${counted(n, 'suspected answer was', 'suspected answers were')} left out.`,
    counts: (n: number) =>
      `These figures come from ${counted(n, 'answer that counts', 'answers that count')}.`,
    decide: 'Look at them and decide',
    look: 'Look at them',
  },
  undecided: {
    title: (n: number) => `${counted(n, 'answer waits', 'answers wait')} for a decision`,
    caption: 'Newest first',
    captionOfFirst: (n: number) =>
      `The newest ${formatNumber('en', n)}; the others follow when these are decided`,
  },
  decided: {
    title: 'Decided before',
    caption: 'Newest first. You can decide anew; the figures follow within seconds.',
    captionOfFirst: (n: number) => `The newest ${formatNumber('en', n)}`,
  },
  none: {
    title: 'No answer is suspected',
    explanation:
      'When something sends the form as a mail scanner would, its answers wait here instead of being counted.',
  },
  columns: {
    answered: 'Answered',
    why: 'Why it is suspected',
    score: 'Score',
    language: 'Language',
    words: 'First words',
    decision: 'Decision',
  },
  reasons: {
    trap: 'filled in a field that people do not see',
    untouched: 'sent without a press, a touch or a key',
    'too-fast': 'sent faster than a person reads, or right after the mail arrived',
    burst: 'several different answers from one link within seconds',
  },
  noWords: 'none',
  noScore: 'none',
  decisions: { counted: 'counted', 'left-out': 'left out' },
  count: 'Count it',
  leaveOut: 'Leave it out',
  countAll: (n: number) => (n === 1 ? 'Count it' : `Count all ${formatNumber('en', n)}`),
  leaveAllOut: (n: number) => (n === 1 ? 'Leave it out' : `Leave all ${formatNumber('en', n)} out`),
  allHint: 'For all that wait, those included that are not listed.',
  done: {
    counted: (n: number) => `${counted(n, 'answer counts', 'answers count')} from now on.`,
    'left-out': (n: number) => `${counted(n, 'answer is', 'answers are')} left out.`,
    overtaken: (n: number) =>
      `${counted(n, 'answer changed in the meantime and was', 'answers changed in the meantime and were')} not touched.`,
  },
};
