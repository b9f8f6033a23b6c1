/** The last 90 days, week by week. */
export const rolling = {
  title: 'The last 90 days',
  lead: 'All customer waves together. Each point looks back over 90 days, so neighbouring points share most of their answers.',
  link: 'The last 90 days, week by week',
  none: {
    title: 'No answers in the last half year',
    explanation: 'As soon as customers answer, their figures stand here, week by week.',
  },
  finding: {
    up: (measure: string, by: string) => `${measure}: up by ${by} on the 90 days before`,
    down: (measure: string, by: string) => `${measure}: down by ${by} on the 90 days before`,
    perhapsUp: (measure: string, by: string) =>
      `${measure}: up by ${by}, no detectable change on the 90 days before`,
    perhapsDown: (measure: string, by: string) =>
      `${measure}: down by ${by}, no detectable change on the 90 days before`,
    level: (measure: string) => `${measure}: no detectable change on the 90 days before`,
    first: (measure: string) => `${measure}: the 90 days before cannot be compared yet`,
  },
  subtitle: (metric: string, from: string, until: string) =>
    `${metric} of the 90 days up to each date, with 95 % intervals. Compared are the last 90 days with ${from} to ${until}.`,
  plainSubtitle: (metric: string) => `${metric} of the 90 days up to each date, with 95 % intervals`,
  until: '90 days up to',
};
