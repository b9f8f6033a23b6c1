import { counted } from '../../counted.ts';

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
  figure: {
    answers: (n: number) => `from ${counted(n, 'answer', 'answers')}`,
    withheld: 'withheld to protect people',
    none: 'no answers yet',
    target: (value: string) => `target ${value}`,
    changed: (difference: string, date: string) => `${difference} since ${date}`,
    noChange: (date: string) => `no detectable change since ${date}`,
  },
};
