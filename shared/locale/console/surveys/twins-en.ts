import { counted } from '../../counted.ts';

/** Both surveys of a pair side by side. */
export const twins = {
  title: 'Both sides next to each other',
  lead: 'Questions that both sides are asked stand in one row, by moment of truth and angle. Only these can be compared.',
  summary: (both: number, customers: number, employees: number) =>
    `${counted(both, 'question has', 'questions have')} a twin on the other side; ${counted(customers, 'is', 'are')} asked of customers only, ${counted(employees, 'is', 'are')} asked of employees only.`,
  noMoment: 'About the whole',
  unknownMoment: 'A moment that is no longer there',
  angle: { product: 'Product', process: 'Process', relationship: 'Relationship', none: 'No angle' },
  only: { customer: 'Customers only', employee: 'Employees only' },
  nothing: 'Nothing.',
  ask: { customer: 'Ask customers, too', employee: 'Ask employees, too' },
  differs: {
    title: 'Differs',
    scale: 'answered on different scales, so there is no gap to see',
    moment: 'tagged with different moments',
    angle: 'tagged with different angles',
    goal: 'tagged with different goals',
  },
  add: {
    title: 'Add a pair of questions',
    lead: 'One statement, put to both sides on the same scale, in the same cell. It is added to both drafts at once.',
    customer: 'To customers',
    employee: 'To employees',
    example:
      'For example “Ordering is quick and clear.” and “For our customers, ordering is quick and clear.”',
    action: 'Add both questions',
    done: 'Both questions are added, each at the end of its survey.',
    overtaken:
      'Somebody has saved a change to one of the surveys meanwhile. What you typed is still here; look at the rows above and press again.',
    incomplete: 'Write the statement for both sides, in at least one language each.',
    mayNot:
      'A pair is added to both surveys at once, which an administrator may do. You can add the twin on your own side to any question of the other.',
  },
  moments: 'The moment has to exist on both sides. Where one side lacks it, it is added there.',
};
