/** What is done with the answers of both sides. */
export const process = {
  title: 'What is done with the answers',
  lead: 'Whether people are asked and answer, how long they wait until somebody acts, and whether what was planned gets done.',
  caption: 'Shares and days of both sides, by unit. They are laid side by side, not subtracted.',
  unit: 'Unit',
  response: {
    customer: 'Customers who answered',
    employee: 'Employees who took part',
    of: (share: string, answered: string, invited: string) => `${share} (${answered} of ${invited})`,
    about: (share: string) => `about ${share}`,
    notCounted: 'not known how many were asked',
    tooFew: 'fewer than 10 invited',
  },
  followUp: {
    customer: 'Days to the first call',
    employee: 'Days to the first step',
    none: 'no customer to call',
    notCalled: 'nobody called yet',
    median: (days: string) => `${days} (median)`,
    inTime: (inTime: string, due: string) => `${inTime} of ${due} in time`,
    action: (days: string) => `${days} (first action)`,
    told: (days: string) => `${days} (told what is done)`,
    nothing: 'nothing yet',
  },
  actions: {
    customer: 'Actions for customers',
    employee: 'Actions for employees',
    done: (done: string, planned: string) => `${done} of ${planned} done`,
    none: 'none planned',
  },
  capped: (most: string) => `Only ${most} cases are looked at here; there are more.`,
  fill: {
    title: 'How to fill what is empty',
    calls: 'Work the cases of customers with low scores',
    actions: 'Plan what follows from the findings',
    told: 'Tell employees what became of their answers',
  },
};
