/** All settings at a glance: each with what it is for. */
export const settingsOverview = {
  title: 'Settings',
  lead: 'What holds for the whole company. You see what your role may change.',
  overtaken: {
    title: 'Somebody else saved this meanwhile. Yours is not saved yet',
    explanation:
      'What you typed is still in the form. Compare it with what is saved now, change what is needed, and save again: then yours holds.',
    typed: 'In your form:',
  },
  groups: {
    look: 'As whom you write',
    mails: 'When and to whom mails go',
    following: 'After the answers',
    people: 'People and safety',
    systems: 'Other systems',
  },
  pages: {
    brand: { title: 'Brand and sender', line: 'Name, colour, logo, and where replies go.' },
    calendar: {
      title: 'Calendar of the company',
      line: 'The time zone, and the days on which nobody is mailed.',
    },
    sending: { title: 'Rest between surveys', line: 'How long a customer is left in peace.' },
    suppressions: { title: 'Never written to', line: 'Addresses that no survey is sent to, and why.' },
    caseDeadlines: {
      title: 'Deadlines of calls',
      line: 'By when customers are called after a low score, by tier.',
    },
    thresholds: {
      title: 'Protection of employees',
      line: 'How many answers a group needs before it is shown.',
    },
    staff: {
      title: 'Staff and roles',
      line: 'Who has signed in, what each role may do, and taking access away.',
    },
    audit: {
      title: 'Who changed what',
      line: 'Everything that was done in the console, to search and to export.',
    },
    webhooks: { title: 'Webhooks', line: 'Addresses of other systems that are told at once what happens.' },
    apiKeys: {
      title: 'API keys',
      line: 'Keys with which other systems invite customers as something happens.',
    },
  },
};
