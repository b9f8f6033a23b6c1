import { counted } from '../../counted.ts';

/** Results of one wave, of either side. */
export const results = {
  title: (wave: string) => `${wave}: results`,
  lead: {
    answers: (n: number) => counted(n, 'answer', 'answers'),
    rate: (rate: string) => `${rate} of those invited`,
    open: (n: string) => `${n} through open links`,
    participation: (rate: string) => `about ${rate} took part`,
    invited: (n: number) => counted(n, 'person was invited', 'people were invited'),
    released: (when: string) => `published ${when}`,
  },
  none: {
    title: 'Nobody has answered yet',
    explanation:
      'As soon as the first answers arrive, the score stands here, with the interval that is honest at that number.',
  },
  notReleased: {
    title: 'Nothing is published before the wave closes',
    explanation:
      'Employees’ answers are sealed. They are opened once, when the wave closes, and published by the rules that employees were promised.',
  },
  withheld: 'withheld to protect people',
  allWithheld: 'Too few people answered to show anything without showing who said it.',
  n: (n: number) => `from ${counted(n, 'answer', 'answers')}`,
  interval: '95 % interval',
  metricNames: { 'top-two-box': 'Top two answers', effort: 'Ease', mean: 'Mean' },
  groups: { detractor: 'Detractors', passive: 'Passives', promoter: 'Promoters' },
  scoresOfGroup: (group: string, scores: string) => `${group} (${scores})`,
  table: 'Show as a table',
  answers: 'Answers',
  score: 'Score',
  share: 'Share',
  change: {
    points: (n: string) => `${n} points`,
    percentagePoints: (n: string) => `${n} percentage points`,
    up: (by: string, since: string) => `▲ ${by} since ${since}`,
    down: (by: string, since: string) => `▼ ${by} since ${since}`,
    perhapsUp: (by: string, since: string) => `up ${by}, no detectable change since ${since}`,
    perhapsDown: (by: string, since: string) => `down ${by}, no detectable change since ${since}`,
    none: (since: string) => `no detectable change since ${since}`,
    first: 'first wave, nothing to compare with yet',
  },
  target: (value: string) => `target ${value}`,
  distribution: {
    customer: (promoters: string, detractors: string) =>
      `Of 100 customers, ${promoters} would recommend us and ${detractors} would not`,
    employee: (promoters: string, detractors: string) =>
      `Of 100 colleagues, ${promoters} would recommend working here and ${detractors} would not`,
    subtitle: (question: string) => `“${question}”, number of answers for each score`,
    group: 'Group',
  },
  units: {
    ahead: (best: string, worst: string) => `${best} is ahead, ${worst} lags behind`,
    onlyAhead: (best: string) => `${best} is ahead of the rest`,
    onlyBehind: (worst: string) => `${worst} lags behind the rest`,
    differ: 'The units differ, but no single one stands out',
    alike: 'The units cannot be told apart',
    subtitle: (metric: string) =>
      `${metric} by unit, with 95 % intervals. The dashed line is everybody together.`,
    everybody: 'Everybody',
    unit: 'Unit',
    directly: (unit: string) => `Directly in ${unit}`,
    change: 'Change',
    perhapsUp: (by: string) => `up ${by}, no detectable change`,
    perhapsDown: (by: string) => `down ${by}, no detectable change`,
    noChange: 'no detectable change',
  },
  trend: {
    up: (by: string) => `Up by ${by} since the wave before`,
    down: (by: string) => `Down by ${by} since the wave before`,
    perhapsUp: (by: string) => `Up by ${by}, no detectable change since the wave before`,
    perhapsDown: (by: string) => `Down by ${by}, no detectable change since the wave before`,
    none: 'No detectable change since the wave before',
    subtitle: (metric: string) => `${metric} over time, with 95 % intervals`,
    wave: 'Wave',
  },
  questions: {
    title: 'Question by question',
    caption: 'With 95 % intervals. A percentage is the share of those who chose one of the two best answers.',
    question: 'Question',
    result: 'Result',
    easy: (share: string) => `${share} found it easy`,
    outOf: (max: string) => `out of ${max}`,
    choice: (choice: string, share: string) => `${choice}:\u00a0${share}`,
    inUnit: (shares: string, unit: string) => `${shares} (${unit})`,
    agreed: (share: string) => `${share} agreed`,
    first: (choices: string) => `In first place – ${choices}`,
  },
  yesNo: { yes: 'Yes', no: 'No' },
  other: 'Something else',
  tiers: {
    title: 'By tier',
    caption: 'The score by tier of customer',
    tier: 'Tier',
    names: { silver: 'Silver', gold: 'Gold', platinum: 'Platinum' },
  },
  comments: {
    title: 'In their own words',
    order: 'In random order, without names, addresses and numbers that lead to a person.',
  },
  statement: 'What is not shown, and why',
};
