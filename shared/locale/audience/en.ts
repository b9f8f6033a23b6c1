/** What staff read while they import people and plan waves. */
export const en = {
  columns: {
    id: 'id',
    name: 'name',
    email: 'email',
    language: 'language',
    unit: 'unit',
    tier: 'tier',
    revenue: 'revenue',
    revenueLastYear: 'revenue last year',
    cameBy: 'came by',
    manager: 'manager',
    ring: 'ring',
    timeZone: 'time zone',
    lastDay: 'last day',
    parent: 'parent',
    figure: 'figure',
    value: 'value',
    answers: 'answers',
    source: 'source',
    date: 'date',
    industry: 'industry',
  },
  file: {
    empty: 'The file holds no rows. Export it again with one person, unit or figure per row.',
    columnsMissing: (columns: string) =>
      `The first row must name the columns. Missing: ${columns}. Rename or add them and try again.`,
    columnTwice: (column: string) => `Two columns mean “${column}”. Remove or rename one of them.`,
    columnsTwice: (target: string, titles: string) =>
      `Several columns are taken for “${target}”: ${titles}. Keep one of them, and ignore the others.`,
    attributesTooMany:
      'More than 30 columns are taken for attributes of your own. Keep those that you will choose people by.',
    unreadable: (line: number) =>
      `The file cannot be read at line ${line}: most often a quotation mark is not closed. Save it again as CSV.`,
    oldWorkbook:
      'This is an Excel file of the old kind (.xls). Open it in Excel, choose “Save as”, and save it as .xlsx or as CSV UTF-8.',
    protectedWorkbook:
      'This Excel file is protected with a password. Open it, take the password away under File, Info, Protect Workbook, save it and choose it again.',
    noWorkbook: 'This is neither an Excel file (.xlsx) nor a CSV file. Save the table as one of them.',
    damagedWorkbook:
      'This Excel file is damaged or incomplete. Open it in Excel, save it again as .xlsx, and choose it again.',
    unfoldsTooLarge:
      'This Excel file unfolds to far more than a list of people or units can hold. Copy the rows into a new workbook, or save them as CSV UTF-8.',
    sheetUnknown: (sheet: string) => `The file has no sheet “${sheet}”. Choose one from the list.`,
    tooWide: 'The file has more than 500 columns. Leave out those that are not needed.',
    tooLarge: 'The file is larger than 100 MB. Split it, or leave out columns that are not needed.',
    sliceMisplaced: 'The file did not arrive in one piece. Choose it again.',
    uploadElsewhere:
      'This file has been checked again or imported meanwhile. Look at its page once more before you go on.',
    noUnits: 'There are no units yet. Import the units first, then the people.',
  },
  rows: {
    'id-missing': () => 'There is no id. Give each row the id it has in your own system.',
    'id-too-long': () => 'The id is longer than 120 characters. Shorten it.',
    'id-twice': (_: string, line: number) =>
      `The same id stands in line ${line} already. Keep one of the two rows.`,
    'name-missing': () => 'There is no name. Fill it in.',
    'name-too-long': () => 'The name is too long. Shorten it.',
    'name-unreadable': () => 'Some letters were lost. Save the file as “CSV UTF-8” and import it again.',
    'address-wrong': (value: string) =>
      `“${value}” is no e-mail address. Correct it, or leave the cell empty.`,
    'address-twice': (_: string, line: number) =>
      `The same address stands in line ${line} already. One person needs one row.`,
    'unit-missing': () => 'There is no unit. Put in the id or the name of one.',
    'unit-unknown': (value: string) => `There is no unit “${value}”. Correct it, or import that unit first.`,
    'tier-unknown': (value: string) =>
      `“${value}” is no tier. Use silver, gold or platinum, or leave it empty.`,
    'revenue-wrong': (value: string) =>
      `“${value}” is no amount that can be counted with. Use a number from 0 to 1,000,000,000,000,000, or leave it empty.`,
    'came-by-unknown': (value: string) =>
      `“${value}” does not say how somebody came. Use recommendation or bought, or leave it empty.`,
    'manager-too-long': () => 'The manager’s id is longer than 120 characters. Shorten it.',
    'ring-unknown': (value: string) =>
      `“${value}” is none of the rings. Use customer, partner or supplier, or leave it empty.`,
    'time-zone-unknown': (value: string) =>
      `“${value}” is no time zone. Use a name such as Asia/Ho_Chi_Minh, or leave it empty.`,
    'last-day-wrong': (value: string) =>
      `“${value}” is no date. Write it as 2026-11-30 or 30/11/2026, or leave it empty.`,
    'last-day-implausible': (value: string) =>
      `“${value}” cannot be a last day: it lies before 1950 or more than two years ahead. Correct the year.`,
    'attribute-too-long': () => 'The value is longer than 200 characters. Shorten it, or ignore this column.',
    'cells-too-many': () =>
      'The row has more cells than the first row. Put values that contain a separator in quotation marks.',
    'parent-unknown': (value: string) =>
      `There is no unit “${value}”. Add it to the file, or correct the parent.`,
    circle: () => 'This unit is its own ancestor. Correct the parent.',
  },
  notes: {
    'language-unknown': (value: string) => `We do not write in “${value}” yet: this person gets English.`,
    'erased-left-alone': () => 'This person asked to be erased, and was left out.',
    'role-address': (value: string) =>
      `“${value}” belongs to an office rather than to one person: whoever reads it answers.`,
    'has-left': (day: string) =>
      `Known as having left on ${day}, and stays so. Is this person back? Add a column “last day” and leave the cell empty.`,
  },
  program: {
    noSurvey: 'A program needs a survey for customers, for employees, or for both.',
    wrongSide: 'A survey was given for the wrong side. Swap the two.',
    templateUnknown: 'There is no such template. Choose one from the list.',
    measureUnknown: (key: string) =>
      `The figure “${key}” belongs to no question of these surveys. Choose another one.`,
  },
  measures: {
    customer_nps: 'Customer NPS',
    employee_nps: 'Employee NPS',
    customer_top_two_box: 'Customer satisfaction',
    employee_top_two_box: 'Employee satisfaction',
    customer_effort: 'Made easy for customers',
    employee_effort: 'Made easy for employees',
  },
  wave: {
    noSurvey: 'This program has no survey for that side.',
    unitUnknown: (unit: string) => `There is no unit “${unit}”. Choose one from the list.`,
    nobody: 'Nobody would get this. Look at who is left out, or choose other units.',
    'opens-in-the-past': 'The opening lies in the past. Choose a later time, or launch now.',
    'opens-too-far-ahead': 'The opening is more than a year away. Choose an earlier time.',
    'closes-before-it-opens': 'The close must come after the opening, and after now. Choose a later close.',
    'open-too-long': 'A wave stays open for at most a year. Choose an earlier close.',
    'hours-impossible':
      'Choose at least one day of the week, and hours that end later than they begin; the hour of the first mail lies between them.',
    'spread-too-long': 'That would take more than 60 days. Mail more people a day.',
    'no-time-before-the-close':
      'The wave would close before everybody’s hour has come. Close later, spread it over fewer days, or choose other hours.',
    'reminder-after-the-close':
      'A reminder would come after the close, or within the four hours before it. Leave it out, or close later.',
    'thresholds-too-low': 'Scores need at least 5 answers and comments at least 10. Both may only be raised.',
    'too-few': (people: number) =>
      `Only ${people} employees would get this. Fewer than 10 could be recognised: choose more units.`,
    'singles-out': (people: number) =>
      `Compared with a wave of the last 30 days, ${people} people would be singled out. Choose the same units as then, or wait until 30 days have passed.`,
    anotherLaunches: 'Another employee wave is being launched. This one follows by itself in a minute.',
    missedItsTime: 'The wave could not be launched before its close. Nobody was invited: schedule it again.',
    stillLaunching: 'The wave is being launched. Close it when everybody has been invited.',
    alreadyOver: 'The wave is over. There is nothing left to cancel.',
    nothingToPause: 'Only a wave that is being launched or open can be paused. There is nothing to do.',
    pauseReasonTooLong: (longest: number) => `Say it in up to ${longest} characters.`,
    lookBeforeResuming:
      'This wave paused itself. Look at the addresses that failed, say that you have, and then go on.',
    notBegun: 'The wave has not begun. Cancel it instead.',
    noSuchReminder: 'This wave has no such reminder.',
    numberTaken: 'Several waves were planned at the same moment. Please try again.',
    continuousForCustomers: 'Only customers can be asked as something happens. Choose a date for employees.',
    continuousWithoutChoice:
      'A wave that takes people as something happens has neither chosen units nor reminders. Leave both out.',
    notContinuous:
      'This wave asks the people of the directory. Use one that takes people as something happens.',
    alreadySent: 'The mail has left already, so the invitation cannot be withdrawn any more.',
    delayImpossible: (days: number) => `Choose a delay from 0 minutes to ${days} days.`,
    notOpen: 'This wave is not open. Use one that is, or open a new one.',
    momentUnknown: (moment: string) =>
      `The survey of this wave has no moment “${moment}”. Use one of its moments, or leave it out.`,
    unitNotInWave: (unit: string) =>
      `There is no unit “${unit}” in this wave. Use the id of one of its units.`,
    keyUsedBefore: 'This idempotency key was used before, for something else. Use a new key for each event.',
  },
  apiKey: {
    nameNeeded: 'Give the key a name of up to 80 characters: that of the system that will use it.',
  },
  staff: {
    notYourself: 'You cannot take away your own access. Ask another administrator.',
    chooseRoles: 'Choose at least one role that is left, or take the access away as a whole.',
  },
  thresholds: {
    wrong: (scores: number, comments: number, highest: number) =>
      `Choose whole numbers: at least ${scores} answers for a score, at least ${comments} for comments and not fewer than for a score, and at most ${highest} for both.`,
    belowCompany: (scores: number, comments: number) =>
      `Your company has set at least ${scores} answers for a score and ${comments} for comments. A wave may only raise them.`,
  },
  webhook: {
    'no-url': 'Enter a whole address, such as https://crm.example.com/hooks/insideout.',
    'not-https': 'The address has to begin with https://, so that nobody reads along.',
    'with-password': 'Leave user name and password out of the address: it is shown here and kept in logs.',
    'not-public': 'This address cannot be reached from the internet. Enter one with a public name.',
    noEvents: 'Choose at least one thing that this address is told.',
    changedMeanwhile: 'The webhook was changed at the same moment. Look at it again, and repeat this.',
  },
  suspected: {
    nothingChosen: 'Choose answers, and whether they are to count or to be left out.',
  },
  themes: {
    noAnswers: 'Themes can be counted once a wave is open and has answers.',
    nameNeeded: (longest: number) =>
      `Give the theme a name of up to ${longest} characters in both languages.`,
    choiceNeeded: 'Choose the angle, the moment and the side from the lists.',
    tooMany: (most: number) =>
      `A program may have ${most} themes of its own. Remove one that is no longer needed, or add words to another.`,
  },
  youSaidWeDid: {
    notOver: 'What people said can be answered once the wave is closed and its results are there.',
  },
  suppression: {
    addressWrong: 'This is no e-mail address. Type it like hello@example.com.',
    changedMeanwhile: 'The entry was changed meanwhile. Look at the list again.',
    stays: {
      unsubscribed: 'The person unsubscribed. Only the person can change that.',
      asked: 'The person asked not to be written to. An entry can be taken back on the day it was made only.',
      complained: 'The person reported our mail as spam. It stays on the list.',
      erased: 'The person had all data erased. The address stays on the list so that it is never used again.',
      bounced: 'Mail to this address came back.',
    },
  },
  erasure: {
    waveRuns: {
      customer: 'A survey is being prepared for this person. Try again in a few minutes.',
      employee:
        'A survey runs to which this person is invited. Until it is published the name is needed, to mask it in what colleagues write. Erase the data once the results are out.',
    },
    opportunityChanged: 'Somebody has just changed an opportunity with this customer. Press once more.',
    importRuns: 'A file with people is being imported. Try again when it is done.',
  },
  restPeriods: {
    wrong: (relationship: number, any: number, longest: number) =>
      `Between surveys about the relationship at least ${relationship} days, between any two at least ${any}, and never more than ${longest}. The first must not be shorter than the second.`,
  },
  segment: {
    changedMeanwhile: 'The segment was changed meanwhile. Nothing was saved.',
    nameNeeded: 'Give the segment a name of at most 80 characters.',
    nothingChosen: 'Choose at least one criterion: without any, everybody would be in the segment.',
    criteriaWrong: 'A criterion makes no sense. Check the attribute, the date and the sample.',
    gone: 'This segment is gone. Choose another one.',
    changed: 'The segment was changed since the preview. Look at the new preview, then launch.',
  },
  skipReasons: {
    'no-address': 'no e-mail address',
    unsubscribed: 'unsubscribed',
    asked: 'told us not to write',
    bounced: 'mail came back',
    complained: 'reported our mail as spam',
    erased: 'erased on request',
    resting: 'resting after an earlier survey',
    duplicate: 'same address as somebody else',
    'role-address': 'role address, such as info@',
    'employee-too': 'employee as well',
    'not-drawn': 'not drawn for the sample',
    left: 'left the company',
    'held-back': 'held back so that nobody can be singled out',
  },
};
