import { counted } from '../../counted.ts';

/** The report for a board: results on a few pages of paper. */
export const report = {
  link: 'Report to print',
  title: (wave: string) => `${wave}: the report`,
  programTitle: (program: string) => `${program}: inside and outside`,
  back: 'Back to the results',
  howTo:
    'This page is made for paper. Print it, or save it as PDF, with your browser (Ctrl P, on a Mac ⌘ P).',
  drawnUp: (date: string) => `Drawn up ${date}`,
  basis: {
    customer: (answers: number, rate: string | undefined) =>
      `Basis: ${counted(answers, 'answer', 'answers')} of customers${rate ? `, ${rate} of those invited` : ''}`,
    employee: (participation: string | undefined) =>
      participation
        ? `Basis: answers of about ${participation} of the employees invited`
        : 'Basis: the released answers of employees',
  },
  confidential: {
    customer: 'Confidential. For internal use only.',
    employee:
      'Confidential. Figures of small groups are withheld, so that nobody’s answer can be told; please do not try to find out who said what.',
  },
  inShort: 'In short',
  headline: (metric: string, value: string, interval: string, answers: string) =>
    `${metric} stands at ${value}${interval && ` (95 % interval ${interval})`}, from ${answers} answers.`,
  doFirst: {
    title: 'What to do first',
    unclear: 'No question clearly comes first yet. Look at the units and the moments that stand out below.',
    underWay: 'Under way',
    none: 'Nothing is planned yet.',
    action: (owner: string, due: string) => `${owner}, until ${due}`,
    overdue: 'overdue',
  },
  sides: { customer: 'What customers say', employee: 'What employees say', pair: 'Where the two sides meet' },
  noFigures: 'There is nothing to report yet: no answer has come in, or none has been released.',
  method: {
    title: 'How to read this',
    points: [
      'A 95 % interval holds the true figure in 19 of 20 such surveys. The fewer answers, the wider it is.',
      '“No detectable change” means that chance alone explains the difference; it does not mean that nothing has changed.',
      'Where many units or groups are compared, a difference is only named if it holds up after looking at all of them together.',
      'NPS is the share of promoters (9–10) minus the share of detractors (0–6), from −100 to +100.',
      'What goes with the score need not be what causes it.',
    ],
    employee:
      'Employees’ answers are sealed until the survey closes and are released once. Groups whose answers could be traced are withheld, also from this report.',
  },
};
