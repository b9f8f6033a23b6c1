/** How many answers a group of employees needs before anything of it is shown. */
export const thresholds = {
  title: 'Protection of employees',
  lead: 'How many answers a group of employees needs before anything of it is shown, in every wave that is launched from now on.',
  scores: 'Fewest answers for a score',
  scoresHint: (least: string) => `At least ${least}.`,
  comments: 'Fewest answers for comments',
  commentsHint: (least: string) =>
    `At least ${least}, and not fewer than for a score: people can be recognised by how they write.`,
  hides: {
    title: 'What a higher number hides',
    groups: (scores: string) =>
      `A team with fewer than ${scores} answers shows no figure of its own, in no report, file or mail. Its answers still count in the unit above it.`,
    siblings:
      'Where one team is hidden, a second one beside it often has to be hidden as well, so that nobody can subtract.',
    questions: (scores: string) =>
      `A question that fewer than ${scores} people of a group answered is left out for that group.`,
    comments: (comments: string) =>
      `Comments of a group with fewer than ${comments} answers are shown further up only, or not at all.`,
    trade:
      'So a higher number protects people better, and shows less of small teams. Waves take the numbers with them.',
  },
  launch: 'Whoever launches a wave may raise these numbers for it, and never lower them.',
  frozen: 'Waves that are launched or planned already keep their numbers for good.',
  save: 'Save',
  saved: 'Saved. It counts for employee waves that are launched from now on.',
};
