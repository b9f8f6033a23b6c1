import { counted } from '../../counted.ts';

/** All waves of both sides on one calendar. */
export const waveCalendar = {
  title: 'Calendar of all surveys',
  link: 'Calendar',
  lead: 'What is over, what runs and what is planned, for customers and employees.',
  finding: (running: number, planned: number) =>
    `${running === 0 ? 'Nothing runs' : counted(running, 'survey runs', 'surveys run')}, ${planned === 0 ? 'nothing is planned' : counted(planned, 'is planned', 'are planned')}`,
  subtitle: (from: string, until: string) =>
    `From ${from} to ${until}. Outlined bars are planned, dots are reminders, dashed lines are holidays.`,
  today: 'today',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  table: 'All dates as a table',
  columns: {
    wave: 'Survey',
    opens: 'Opens',
    reminders: 'Reminders',
    closes: 'Closes',
    afterwards: 'Afterwards',
  },
  phases: { planned: 'Planned', running: 'Running', over: 'Over' },
  narrow: 'Show only',
  all: 'All',
  next: 'What comes next',
  nothingNext: 'Nothing is due.',
  events: {
    opens: 'opens',
    reminds: 'reminder goes out',
    closes: 'closes',
    rested: 'its customers may be asked anything again',
    compared: 'new employee surveys are no longer compared with it',
  },
  digest: (program: string) => `${program}: digest goes out`,
  holiday: (name: string) => `${name}: no mail leaves`,
  holidayUnnamed: 'Holiday: no mail leaves',
  guard: {
    title: 'When the next employee survey may be',
    free: 'At any time, to any units with at least ten people.',
    compared: (wave: string, when: string) =>
      `At any time to exactly the same people. Until ${when} one to others is compared with ${wave}: whoever would make the two differ by a few people only sits it out, so that nobody can be singled out. The preview of the launch says who.`,
  },
  empty: {
    title: 'No survey is planned',
    explanation: 'Launch one from its program. It will stand here with its reminders and its close.',
    action: 'Go to the programs',
  },
  noneChosen: 'No survey fits this.',
};
