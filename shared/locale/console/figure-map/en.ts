/** The figures of a wave side by side, by unit and tier. */
export const figureMap = {
  behind: (name: string, inWhich: string) => `${name}: below the rest ${inWhich}`,
  ahead: (name: string, inWhich: string) => `${name}: above the rest ${inWhich}`,
  both: (ahead: string, aheadIn: string, behind: string, behindIn: string) =>
    `${ahead}: above the rest ${aheadIn}. ${behind}: below it ${behindIn}`,
  inOne: (figure: string) => `in “${figure}”`,
  inSome: (n: number, of: number) => `in ${n} of ${of} figures`,
  inAll: (n: number) => (n === 2 ? 'in both figures' : `in all ${n} figures`),
  alike: 'No group can be told from the rest in any figure',
  subtitle: {
    units: 'By unit, with 95 % intervals. Each is tested against everybody else in the same figure.',
    withTiers:
      'By unit and tier, with 95 % intervals. Each is tested against everybody else in the same figure, a tier against the other tiers.',
  },
  leftOut: (n: string) => `${n} units further down that differ in nothing detectably are in the table alone.`,
  meanings: {
    above: '▲ detectably above the rest',
    below: '▼ detectably below the rest',
    alike: 'no mark: no detectable difference, or too few to tell',
  },
  interval: (low: string, high: string) => `${low} … ${high}`,
  tier: (tier: string) => `${tier} customers`,
  group: 'Group',
  figure: 'Figure',
  difference: 'Against the rest',
  whole: 'the whole itself',
  tooFew: 'too few to compare',
};
