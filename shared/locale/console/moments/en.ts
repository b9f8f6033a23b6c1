/** Moments of truth by angle, of either side. */
export const moments = {
  worst: {
    customer: (cell: string, share: string) => `Customers judge “${cell}” worst: ${share} favourable`,
    employee: (cell: string, share: string) => `Employees judge “${cell}” worst: ${share} favourable`,
  },
  subtitle:
    'Share of favourable answers with its 95 % interval, worst moment first. Darker: fewer are favourable. n: the fewest answers to a question of the cell.',
  cell: (moment: string, angle: string) => `${moment}: ${angle}`,
  angles: { product: 'product', process: 'process', relationship: 'relationship' },
  columns: { product: 'Product', process: 'Process', relationship: 'Relationship' },
  interval: (low: string, high: string) => `${low}–${high}`,
  n: (n: string) => `n ${n}`,
  neighbour: (share: string) => `↔ ${share}`,
  silent: { customer: 'no answers', employee: 'not shown' },
  notAsked: 'not asked',
  moment: 'Moment and angle',
  favourable: 'Favourable',
  own: { customer: 'Customers', employee: 'Employees' },
  neighbours: { customer: '↔ Customers', employee: '↔ Employees' },
  other: { customer: 'What customers say', employee: 'What employees say' },
  otherOf: (share: string, interval: string, n: string) => `${share} (${interval}), n ${n}`,
};
