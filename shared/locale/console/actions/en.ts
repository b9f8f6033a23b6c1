import { counted } from '../../counted.ts';

/** Improvements: what follows from what was found. */
export const actions = {
  title: 'Actions',
  lead: 'What follows from what was found: who does what by when, and which figure it is to move.',
  plan: { customer: 'Plan an action for customers', employee: 'Plan an action for employees' },
  empty: {
    title: 'No action is planned yet',
    explanation:
      'An action answers one finding, has an owner and a day, and remembers the figure as it stood. So the next wave can tell whether it helped.',
  },
  count: (n: number) => counted(n, 'action', 'actions'),
  caption: 'Those under way by their day, then those that ended',
  columns: {
    action: 'Action',
    unit: 'Where',
    owner: 'Owner',
    due: 'By',
    baseline: 'Figure at the start',
    state: 'State',
    next: 'Next step',
  },
  company: 'The whole company',
  finding: (text: string) => `Because: ${text}`,
  overdue: 'overdue',
  noBaseline: 'none kept',
  baseline: (metric: string, value: string, interval: string, n: string) =>
    `${metric} ${value} (${interval}), ${n} answers`,
  since: (figure: string) => `In the latest wave: ${figure}`,
  baselineOfOne: (metric: string, value: string) => `${metric} ${value}, 1 answer`,
  states: { planned: 'planned', doing: 'under way', done: 'done', dropped: 'dropped' },
  steps: { planned: 'Plan', doing: 'Begin', done: 'Done', dropped: 'Drop' },
  stepOf: (step: string, title: string) => `${step}: ${title}`,
  planned: 'The action is planned.',
  moved: 'Saved.',
  meanwhile: (title: string, state: string) =>
    `Somebody else was faster: “${title}” is ${state} now. Look at it and decide again.`,
  new: {
    title: { customer: 'A new action for customers', employee: 'A new action for employees' },
    lead: 'Name one improvement and the finding that it answers.',
    confidential:
      'Write about the group, never about a single person: nothing here may point to who said what.',
    name: 'What is to be done',
    nameHint: 'A few words, such as “A second counter at lunch”.',
    finding: 'Which finding it answers',
    findingHint: 'What the figures or comments showed, in one or two sentences.',
    unit: 'Where',
    owner: 'Owner',
    ownerHint: 'Who sees to it.',
    due: 'By when',
    figure: 'Figure that it is to move',
    figureHint:
      'Its value of today is kept, where it may be shown, so that the next wave can be held against it.',
    noFigure: 'None',
    save: 'Plan it',
    problems: (n: number) => `Please look again at ${counted(n, 'field', 'fields')}.`,
  },
  problems: {
    missing: 'Please fill this in.',
    'too-long': 'This is too long. Shorten it.',
    unknown: 'This choice does not exist any more. Choose another one.',
    'no-date': 'This is no date. Choose a day.',
    'in-the-past': 'This day is over. Choose today or a later one.',
  },
  tooMany: 'A program takes 500 actions. Start a new program, or work off those that are planned.',
};
