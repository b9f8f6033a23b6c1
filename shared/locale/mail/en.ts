const customer = {
  greeting: (name: string) => `Dear ${name},`,
  greetingWithoutName: 'Dear customer,',
  subject: (title: string, company: string) => `${title}: would you tell ${company} how it went?`,
  reminderSubject: (title: string, date: string) => `${title}: your answer counts until ${date}`,
  reminder: (company: string) =>
    `A few days ago ${company} asked for your opinion and has not heard from you yet. Every single answer is read.`,
  confirm: 'Your choice opens a page on which you confirm it. Nothing is sent before that.',
  open: 'Open the survey',
  plain: 'If the numbers do not work:',
  lastReminder: 'This is the last reminder.',
  closes: (moment: string) => `The survey is open until ${moment}.`,
  why: (company: string) => `You receive this mail because you are a customer of ${company}.`,
};

/** Words of the mails, in English. */
export const en = {
  invitation: {
    customer: { ...customer, unsubscribe: 'Do not ask me again' },
    /** Partners and suppliers. */
    partner: {
      ...customer,
      greetingWithoutName: 'Dear partner,',
      subject: (title: string, company: string) => `${title}: how is it to work with ${company}?`,
      why: (company: string) => `You receive this mail because you work with ${company} as a partner.`,
    },
    employee: {
      greeting: (name: string) => `Hello ${name},`,
      greetingWithoutName: 'Hello,',
      subject: (title: string) => `${title}: your view, in confidence`,
      reminderSubject: (title: string, date: string) => `${title}: open until ${date}`,
      reminder: () =>
        'This reminder goes to everybody, because nobody can see who has answered. If you have: thank you, there is nothing left to do.',
      promise: (people: string) =>
        `Your answers are sealed, and opened only once, when the survey has closed; neither your manager nor HR sees who said what. Results are shown only for groups in which at least ${people} people answered.`,
      confirm: 'Your choice opens a page on which you confirm it. Nothing is sent before that.',
      open: 'Open the survey',
      plain: 'If the numbers do not work:',
      lastReminder: 'This is the last reminder.',
      closes: (moment: string) => `The survey is open until ${moment}.`,
      why: (company: string) => `You receive this mail because you work at ${company}.`,
    },
    scaleEnds: {
      nps: { low: 'Not at all likely', high: 'Extremely likely' },
      estimate: { low: 'Very poor', high: 'Excellent' },
      rating: { low: 'Very dissatisfied', high: 'Very satisfied' },
      agreement: { low: 'Strongly disagree', high: 'Strongly agree' },
      effort: { low: 'Strongly disagree', high: 'Strongly agree' },
    },
    told: {
      title: 'What became of what was said last time:',
      line: (said: string, did: string) => `“${said}” – ${did}`,
    },
    outOf: (value: string, most: string) => `${value} out of ${most}`,
  },
  digest: {
    subject: {
      changedUp: (measure: string, value: string, change: string) => `${measure} is up ${change} to ${value}`,
      changedDown: (measure: string, value: string, change: string) =>
        `${measure} is down ${change} to ${value}`,
      gapPerception: (unit: string, expected: string, actual: string) =>
        `${unit}: staff expect ${expected}, customers give ${actual}`,
      gapBoth: (unit: string, employees: string, customers: string) =>
        `${unit}: employees say ${employees}, customers ${customers}`,
      belowTarget: (measure: string, value: string, target: string) =>
        `${measure} is ${value}, short of the target ${target}`,
      overdue: (count: string, one: boolean) =>
        one ? '1 follow-up is past its date' : `${count} follow-ups are past their date`,
      steady: (measure: string, value: string) => `${measure} is ${value}: no detectable change`,
      first: (measure: string, value: string) => `${measure} is ${value}, the first figure`,
      noFigures: 'No answers to report yet',
    },
    test: 'This is a test. Nobody else got it, and it is not kept.',
    wholeCompany: 'Whole company',
    period: (program: string, from: string, to: string) => `${program}, ${from} to ${to}`,
    greeting: (name: string) => `Hello ${name}, this takes two minutes.`,
    measures: 'Health figures',
    interval: (low: string, high: string) => `likely between ${low} and ${high}`,
    answers: (count: string, one: boolean) => (one ? '1 answer' : `${count} answers`),
    points: (count: string, one: boolean) => (one ? '1 point' : `${count} points`),
    pointsOfPercent: (count: string, one: boolean) =>
      one ? '1 percentage point' : `${count} percentage points`,
    up: (change: string, since: string) => `▲ up ${change} since ${since}`,
    down: (change: string, since: string) => `▼ down ${change} since ${since}`,
    perhapsUp: (change: string, since: string) => `up ${change}, no detectable change since ${since}`,
    perhapsDown: (change: string, since: string) => `down ${change}, no detectable change since ${since}`,
    steady: (since: string) => `no detectable change since ${since}`,
    firstTime: 'measured for the first time',
    ofInvited: (count: string) => `of ${count} invited`,
    ofInvitedRounded: (count: string) => `of ${count} invited, to the nearest 5%`,
    ofCases: (count: string, one: boolean) =>
      one ? 'of 1 call that was due' : `of ${count} calls that were due`,
    fromCustomers: (count: string) => `revenue of ${count} customers, this year against the last`,
    targetBy: (target: string, date: string) => `${target} by ${date}`,
    targets: {
      reached: (target: string) => `target ${target}: reached`,
      'not-reached': (target: string) => `target ${target}: not reached yet`,
      missed: (target: string) => `target ${target}: missed`,
      unclear: (target: string) => `target ${target}: cannot be told yet`,
    },
    reference: {
      above: (source: string, date: string, value: string) => `above ${source} (${date}): ${value}`,
      below: (source: string, date: string, value: string) => `below ${source} (${date}): ${value}`,
      alike: (source: string, date: string, value: string) =>
        `no detectable difference from ${source} (${date}): ${value}`,
      untested: (source: string, date: string, value: string) =>
        `for reference, not tested: ${source} (${date}): ${value}`,
    },
    withheld: 'withheld to protect people',
    noAnswers: 'no answers yet',
    units: 'Inside and outside, by unit',
    legend: (customers: string, employees: string) =>
      `${customers} above, ${employees} below. The pale part of a bar shows how far chance may reach.`,
    moreUnits: (count: string, one: boolean) => (one ? 'and 1 more unit' : `and ${count} more units`),
    customers: 'Customers',
    employees: 'Employees',
    gap: 'Where the two sides disagree most',
    inUnit: (unit: string) => `In ${unit}`,
    inWholeCompany: 'Across the company',
    gapPerception: (place: string, expected: string, actual: string) =>
      `${place}, employees expect customers to answer ${expected}. Customers answer ${actual}.`,
    gapTreatment: (place: string, employees: string, customers: string) =>
      `${place}, employees answer ${employees} and customers ${customers}.`,
    gapProcess: (place: string, employees: string, customers: string) =>
      `${place}, it is ${employees} for employees and ${customers} for customers.`,
    gapUncertain: 'The difference may be chance; it is the widest seen, not a proven one.',
    rates: 'Who answered',
    rateCustomers: (percent: string, answered: string, invited: string) =>
      `${percent} (${answered} of ${invited} invited)`,
    openAnswers: (answers: string) => `${answers} more through open links`,
    rateEmployees: (percent: string, invited: string) => `about ${percent} of ${invited} invited`,
    calls: 'Whom to call this week',
    moreCalls: (count: string, one: boolean) =>
      one ? 'and 1 more is waiting' : `and ${count} more are waiting`,
    noCalls: 'Nobody is waiting for a call.',
    score: (value: string) => `gave ${value}`,
    due: (date: string) => `call by ${date}`,
    overdue: (date: string) => `overdue since ${date}`,
    overdueCases: (count: string, one: boolean) =>
      one ? '1 follow-up is overdue.' : `${count} follow-ups are overdue.`,
    overdueActions: (count: string, one: boolean) =>
      one ? '1 action is overdue.' : `${count} actions are overdue.`,
    openResults: 'See all results',
    openPair: 'Compare both sides',
    openCases: 'See all follow-ups',
    why: (program: string) =>
      `You receive this digest because you are named as a reader of the program “${program}”.`,
    settings: 'Change who gets it, and when',
    tiers: { silver: 'Silver', gold: 'Gold', platinum: 'Platinum' },
  },
};
