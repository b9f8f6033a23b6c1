import { counted } from '../../counted.ts';

/** Inside and outside, side by side. */
export const pair = {
  title: 'Inside and outside, side by side',
  lead: (customers: number, employees: number) =>
    `${counted(customers, 'customer', 'customers')} and ${counted(employees, 'employee', 'employees')} judged the same moments.`,
  notYet: {
    title: 'One side is still missing',
    customer: 'Customers have not answered yet. Launch a customer wave, and their figures come in live.',
    employee: 'No employee wave has been released yet. Its results are published when it closes.',
  },
  customers: 'What customers say',
  employees: 'What employees say',
  expected: 'What employees expect customers to say',
  perception: {
    widest: (unit: string, by: string) => `${unit}: employees expect ${by} than customers say`,
    more: (points: string) => `${points} points more`,
    less: (points: string) => `${points} points less`,
    none: 'Employees know what customers think: no gap is clear of chance and large enough to matter',
    subtitle:
      'Mean on the scale from 0 to 10. Bold: clear of chance and large enough to matter. Pale: the 95 % interval of the gap.',
  },
  treatment: {
    widest: (unit: string) => `${unit}: customers and employees are not treated alike`,
    none: 'No double standard can be seen here',
    subtitle: (statement: string) => `“${statement}”, mean agreement on the same scale`,
  },
  company: 'The whole company',
  gap: 'Gap',
  gapOf: (value: string, interval: string) => `${value} (${interval})`,
  flagged: 'worth talking about',
  withheld: 'withheld to protect people',
  noAnswers: 'no answers',
  table: {
    title: 'Both sides by unit',
    caption: 'Two different questions on two different scales: they are never subtracted from each other.',
    unit: 'Unit',
    customers: (metric: string) => `Customers: ${metric}`,
    employees: (metric: string) => `Employees: ${metric}`,
    perception: 'Perception gap',
    figure: (value: string, interval: string, n: string) => `${value} (${interval}), ${n} answers`,
  },
  caption:
    'A gap is what employees say less what customers say, on the same scale. It counts only when its interval excludes zero and it is at least 0.3 standard deviations wide.',
};
