import { counted } from '../../counted.ts';
import { formatNumber } from '../../format.ts';

/** The first page: how the company stands, and its programs. */
export const home = {
  title: 'Programs',
  lead: 'A program asks customers and employees about the same moments, so that both sides can be compared.',
  health: 'How the company stands',
  create: 'New program',
  side: { customer: 'Customers', employee: 'Employees' },
  noWave: 'nothing sent yet',
  empty: {
    title: 'Start with a program',
    explanation:
      'It pairs a survey for customers with one for employees. Choose a template, bring in units and people, and launch: that takes a few minutes.',
    waiting: 'As soon as a program exists, its figures stand here.',
  },
  firstSteps: {
    title: 'What is needed before the first launch',
    units: 'Import the units',
    customers: 'Import customers',
    employees: 'Import employees',
  },
  figure: { none: 'no answers yet' },
  standing: {
    chosen: 'Program',
    period: (program: string, to: string) => `${program}, as of ${to}`,
    figures: 'Figures and targets',
    digest: 'Digest',
    attention: 'What needs attention first',
    calm: 'Nothing is overdue, and nothing has fallen. A good moment to read what people write.',
    dropped: (measure: string, change: string, value: string) => `${measure} is down ${change} to ${value}`,
    overdueCases: (n: number) => `${counted(n, 'customer has', 'customers have')} waited too long for a call`,
    overdueActions: (n: number) => `${counted(n, 'action is', 'actions are')} past the agreed day`,
    withoutEffect: (n: number) =>
      counted(n, 'action has not moved its figure so far', 'actions have not moved their figures so far'),
    openCases: (n: number) => `${counted(n, 'customer waits', 'customers wait')} for a call, in time so far`,
    themes: { customer: 'What customers write about', employee: 'What employees write about' },
    noThemes: 'No comments have been sorted into themes yet.',
    share: (percent: string, commenters: string) => `${percent} of the ${commenters} who wrote something`,
    comments: 'Read the comments',
    pair: 'Compare both sides',
    noGap: 'No gap between the two sides is wide and certain enough to be named.',
    notPaired: 'As soon as both sides have answered, the widest gap stands here.',
    calls: (n: number) => (n === 1 ? 'See the list' : `See all ${formatNumber('en', n)}`),
    running: 'What runs now',
    nothingRuns: 'Nothing runs at the moment.',
    noFigures: {
      title: 'No answers yet',
      explanation:
        'As soon as the first answers of customers are in, or the first results of employees are released, the company’s figures stand here.',
    },
    live: (wave: string) => `Wave ${wave}, answers still coming in`,
    until: (wave: string, date: string) => `Wave ${wave}, closed on ${date}`,
    asOf: (date: string) => `As of ${date}`,
    owner: (name: string) => `${name} answers for it`,
    trend: (values: string) => `Wave by wave: ${values}`,
  },
  next: {
    title: 'Your next step',
    pulse: { first: 'Launch the first pulse', again: 'Launch a pulse like last time' },
    nps: { first: 'Send the first wave', again: 'Send a wave like last time' },
    asks: { employee: 'Ask employees', customer: 'Ask customers' },
    nobodyYet: {
      employee: 'Nobody has been asked yet. The next page shows who would get what, before anything is sent.',
      customer: 'Nobody has been asked yet. The next page shows who would get what, before anything is sent.',
    },
    lastTime: (when: string, people: string) => `Last time: ${when}, ${people}.`,
    segments: 'Only to a segment:',
    newSegment: 'New segment',
    calls: 'Whom to call',
    noCalls: 'Nobody is waiting for a call.',
  },
};
