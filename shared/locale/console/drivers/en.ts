import { counted } from '../../counted.ts';

/** What goes with the score, of either side. */
export const drivers = {
  title: 'What goes with the score',
  strongest: (question: string) => `“${question}” goes with the score most`,
  subtitle: (n: number, explained: string) =>
    `Share of what these questions together explain (${explained} of all differences), from ${counted(n, 'answer', 'answers')}. It shows what goes together, not what causes what.`,
  ofEmployees: (fewest: number) =>
    `Share of what these questions together explain, from at least ${counted(fewest, 'answer', 'answers')}, in whole percents to protect people. It shows what goes together, not what causes what.`,
  withIntervals: 'Thin lines: 95 % intervals.',
  indicative: 'Indicative: with fewer than 100 answers only the two strongest are named.',
  listwise: 'Only those count who answered all of these questions: the others’ answers do not fit together.',
  question: 'Question',
  importance: 'Importance',
  against: 'works against the score',
  none: {
    'no-drivers': 'This survey names no questions to be examined.',
    'too-few-answers': 'From 50 answers on, you will see here what goes with the score.',
    'no-variation': 'The answers are too much alike to say what goes with the score.',
    inseparable:
      'The answers of different people do not fit together, and fewer than 50 answered all of these questions.',
    untold:
      'From 50 answers on, and where nobody could be recognised by it, you will see here what goes with the score.',
  },
  leftOut: {
    title: 'Not examined',
    question: (question: string, reason: string) => `“${question}”: ${reason}`,
    reasons: {
      'too-few-answers': 'fewer than 50 people answered it together with the others',
      'no-variation': 'everybody answered it alike',
      collinear: 'the questions before it say the same already',
      beyond: 'only the first eight questions can be told apart',
      untold: 'too few answers, too much alike, or no different from another question',
    },
  },
  matrix: {
    fixFirst: (question: string) => `Mend “${question}” first`,
    keepUp: (question: string) => `Keep “${question}” as good as it is`,
    unclear: 'No question clearly comes first',
    subtitle:
      'Higher up: goes more with the score. Further right: better rated. Lines: 95 % intervals. Dashed: equal importance, and the mean rating. A question whose interval crosses a dashed line is unclear.',
    performance: 'Rating',
    position: 'What to do',
    quadrants: {
      'fix-first': 'mend first',
      'keep-up': 'keep up',
      'not-pressing': 'not pressing',
      'more-than-needed': 'more than needed',
      unclear: 'unclear',
    },
    point: (number: string, question: string, quadrant: string) => `${number} ${question}: ${quadrant}`,
  },
  moments: {
    title: 'What goes with the score at each moment of truth',
    caption:
      'Shares within each moment, with 95 % intervals from 100 answers on. Below that, the two strongest.',
    moment: 'Moment',
    explained: (share: string) => `${share} of all differences`,
  },
};
