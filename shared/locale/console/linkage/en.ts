/** Whether both sides go together over units. */
export const linkage = {
  title: 'Do units that do well inside do well outside?',
  caption: 'Between units; says nothing about individuals.',
  next: {
    title: 'Employees, and customers of the next wave',
    missing:
      'No customer wave has begun since an employee wave was published. Launch one: what changes inside shows outside later.',
  },
  sameTime: {
    title: 'Employees and customers at the same time',
    missing: 'No customers were asked while an employee wave was open.',
  },
  waves: (employees: string, customers: string) => `${employees} · ${customers}`,
  findings: {
    'side-by-side': (units: string) =>
      `Both sides can be shown for ${units} units. With fewer than ten the table is all that can be said honestly.`,
    alike: (units: string) =>
      `The ${units} units do not differ by more than chance would make them, so there is nothing to link and no ranking.`,
    alikeInside: (units: string) =>
      `Inside, the ${units} units do not differ by more than chance would make them, so there is nothing to link and no ranking.`,
    alikeOutside: (units: string) =>
      `Outside, the ${units} units do not differ by more than chance would make them, so there is nothing to link and no ranking.`,
    spearman: (rho: string, units: string) =>
      `Weak evidence: rank correlation ${rho} over ${units} units. From thirty units on more can be said.`,
    'weighted-pearson': (r: string, units: string) =>
      `Correlation ${r} over ${units} units, weighted by the number of answers.`,
  },
  line: (inside: string, outside: string) =>
    `For every ${inside} more inside: ${outside} outside, the median over all pairs of units.`,
  lineInterval: (interval: string) => `95 % interval: ${interval}.`,
  step: { nps: 'ten points', 'top-two-box': 'ten percentage points', effort: 'point', mean: 'point' },
  table: {
    summary: 'The units, with chance taken out',
    caption:
      'Each figure is drawn towards the mean of all units by how little its own answers say. Where units cannot be told apart they are listed by name.',
    unit: 'Unit',
    customers: (metric: string) => `Customers: ${metric}`,
    employees: (metric: string) => `Employees: ${metric}`,
    figure: (shrunk: string, raw: string) => `${shrunk} (as counted ${raw})`,
    notApart: (raw: string) => `${raw} (cannot be told apart)`,
  },
};
