import { counted } from '../../counted.ts';
import { formatNumber } from '../../format.ts';

/** The organisation tree and its import. */
export const units = {
  title: 'Units',
  lead: 'Customers and employees belong to the same units; that is what makes the two sides comparable.',
  count: (units: number) => counted(units, 'unit', 'units'),
  empty: {
    title: 'No units yet',
    explanation:
      'Units are branches, departments or teams. Import them first: people are imported into units, and every result is shown by unit.',
  },
  people: {
    customers: (n: number) => counted(n, 'customer', 'customers'),
    employees: (n: number) => counted(n, 'employee', 'employees'),
    fewEmployees: (n: number) => `fewer than ${n} employees`,
    rounded: 'People of each unit with all units below it. Whoever has left or was erased does not count.',
  },
  one: {
    id: (unitId: string) => `The unit “${unitId}” of your files`,
    people: 'Who belongs here',
    directly: (n: number) => `${formatNumber('en', n)} of them directly`,
    below: (n: number) => counted(n, 'unit right below', 'units right below'),
    noScore: {
      customer: 'Nobody here has answered in the latest wave.',
      employee: 'Nothing is published about this unit.',
    },
    noWave: {
      customer: 'No customer has answered a wave yet.',
      employee: 'No wave of employees is published yet.',
    },
    side: 'For whom',
    actions: (n: number) => (n === 0 ? 'Actions here' : `Actions here: ${formatNumber('en', n)} under way`),
    noActions: 'No action is under way in this unit or below. The results lead to the first one.',
    cases: (n: number) => (n === 0 ? 'Customers to call' : `${counted(n, 'customer', 'customers')} to call`),
    noCases: 'Nobody from this unit or below is waiting for a call.',
    allCases: 'Show them with all filters',
  },
  import: {
    title: 'Import units',
    explanation:
      'An Excel file (.xlsx) or a CSV file with the columns “id, name, parent”. The parent is the id of the unit above; the topmost unit has none. Units that are known are updated.',
    file: 'File with units',
    action: 'Import',
  },
  report: {
    imported: (fresh: string, changed: string, unchanged: string) =>
      `Imported: ${fresh} new, ${changed} changed, ${unchanged} as before.`,
    nothing: (rows: number) =>
      `Nothing was imported. Of ${counted(rows, 'row', 'rows')}, these need another look; a tree with a hole in it is of no use, so the file is taken whole or not at all.`,
    line: 'Line',
    column: 'Column',
    value: 'Value',
    reason: 'What to do',
    caption: 'Rows that need another look',
  },
};
