import { counted } from '../../counted.ts';

/** At which hours and on which days mails leave: choosing it, foreseeing it, and the calendar of the company. */
export const timing = {
  title: 'Hours of the mails',
  summary: (days: string, from: string, until: string) => `${days}, ${from} to ${until} for each reader`,
  summaryAtOnce: 'At once, day or night',
  sends: 'Mails leave',
  inWindow: 'at the hours and on the days below, by the clock of each reader',
  atOnce: 'at once, day or night',
  fromHour: 'From',
  untilHour: 'Until',
  atHour: 'First mail of a day',
  anyHour: 'as soon as the hours begin',
  atHourHint: 'With an hour of its own, a wave that opens later in the day waits for the next day.',
  hour: (hour: string) => `${hour}:00`,
  weekdays: 'On these days',
  holidays: (holidays: number) =>
    holidays === 0
      ? 'No public holiday that is entered falls into this time.'
      : `Nothing leaves on ${counted(holidays, 'public holiday', 'public holidays')}.`,
  changeCalendar: 'Holidays and time zone',
  spread: 'All at once or over several days',
  noSpread: 'Everybody on the first day',
  overDays: 'Spread over so many days',
  perDay: 'So many people a day',
  spreadBy: 'Days, or people a day',
  spreadByMissing: 'Say over how many days it is to be spread, or how many people may get it a day.',
  spreadHint: 'Each reminder follows the own invitation, so reminders are spread as well.',
  delayBy: 'Mail after',
  delayHint: 'Long enough for the parcel to arrive or the stay to end.',
  delayUnit: 'Unit',
  minutes: 'minutes',
  hours: 'hours',
  days: 'days',
  oldest: 'Oldest event, in days',
  oldestHint: 'What happened longer ago is refused: nobody remembers it well.',
  between: (first: string, last: string) => `${first} to ${last}`,
  firstMail: (people: number, when: string) =>
    `${counted(people, 'person', 'people')} will get this, the first of them on ${when}`,
  firstNow: (people: number) =>
    `${counted(people, 'person', 'people')} will get this, the first of them right away`,
  goesOut: (first: string, last: string) => `Goes out on ${first}; the last mail leaves about ${last}.`,
  goesOutWithin: (first: string) => `Goes out on ${first}, within a few minutes.`,
  zones: (zones: string) =>
    `Readers live in ${zones} time zones. Each gets it at the hours of their own day; times here are yours.`,
  everyDay: (days: string, from: string, until: string) => `Mails leave ${days}, ${from} to ${until}.`,
  spreadOver: (days: number, people: string) => `Spread over ${days} days, about ${people} people a day.`,
  tooLate: (people: number) =>
    `${counted(people, 'person', 'people')} would not get it before the close. Close later, spread it over fewer days, or choose longer hours.`,
  opensNow: 'Answers are taken from now on.',
  mailAfter: (delay: string) => `The mail leaves ${delay} after what happened`,
  mailAtOnce: 'The mail leaves as soon as something happens',
  atHours: (words: string) => ` (${words}).`,
  oldestEvent: (days: number) => `What happened more than ${counted(days, 'day', 'days')} ago asks nobody.`,
  waiting: (people: number, when: string) =>
    `${counted(people, 'person waits', 'people wait')} for their hour; the next mail leaves ${when}.`,
  notSent: (people: number) => `${counted(people, 'mail', 'mails')} did not leave before the close.`,
  fromUntil: (from: string, until: string) => `from ${from} to ${until}`,
  withheldBecause: (reasons: string) => `Not sent: ${reasons}`,
  withheld: {
    answered: 'have answered',
    'no-time-left': 'no time left before the close',
    overtaken: 'a later reminder was faster',
    withdrawn: 'withdrawn by the other system',
    resting: 'invited elsewhere in the meantime',
    unsubscribed: 'unsubscribed',
    complained: 'reported our mail as spam',
    erased: 'erased on request',
    bounced: 'mail came back',
    refused: 'the invitation was refused',
    rejected: 'the invitation was rejected',
    withheld: 'never invited',
    other: 'other reasons',
  },
  calendar: {
    title: 'Calendar of the company',
    lead: 'By whose clock and on which days surveys are mailed. Changes count from the next mail on.',
    timeZone: 'Time zone of the company',
    timeZoneHint: 'It holds for everybody whose own time zone is not known.',
    holidays: 'Public holidays',
    holidaysHint:
      'One a line: the date, then its name if you like. For example “2026-09-02 National Day” or “2/9/2026 National Day”. Nothing is mailed on these days, except by waves that send at once.',
    add: 'Add the public holidays of Vietnam',
    added: (year: string, days: number) =>
      days === 0
        ? `All public holidays of ${year} stand in the list already.`
        : `${counted(days, 'day', 'days')} of ${year} ${days === 1 ? 'is' : 'are'} added to the list, and not saved yet. The second day of the National Day and days given in exchange are announced every year: add them yourself.`,
    days: {
      'new-year': 'New Year’s Day',
      tet: 'Lunar New Year (Tết)',
      'hung-kings': 'Hung Kings’ Day',
      reunification: 'Reunification Day',
      labour: 'Labour Day',
      national: 'National Day',
    },
    save: 'Save the calendar',
    saved: 'The calendar is saved.',
    wrongLine: (line: string, text: string) =>
      `Line ${line}, “${text}”, does not begin with a date. Write it as 2026-09-02 or 2/9/2026.`,
    tooMany: (most: string) => `There are more than ${most} days. Remove those that are past.`,
    wrongZone: 'There is no such time zone. Choose one from the list.',
  },
};
