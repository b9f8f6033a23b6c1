/** The figures of a wave side by side, by unit and tier. */
export const figureMap = {
  behind: (name: string, figures: string) => `${name} lies below the rest in ${figures}`,
  ahead: (name: string, figures: string) => `${name} lies above the rest in ${figures}`,
  both: (ahead: string, aheadIn: string, behind: string, behindIn: string) =>
    `${ahead} lies above the rest in ${aheadIn}, ${behind} below it in ${behindIn}`,
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
