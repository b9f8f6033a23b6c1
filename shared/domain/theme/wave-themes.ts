import * as z from 'zod';
import { Theme } from './theme.ts';

const people = z.int().min(0);

/** A theme with the people who speak of it, as it was called when they were counted. */
export const CountedTheme = Theme.extend({ people, favourable: people, unfavourable: people });
export type CountedTheme = z.infer<typeof CountedTheme>;

/** What the customers of a wave write about, as far as it was last counted. */
export const WaveThemes = z.object({
  waveId: z.string(),
  countedAt: z.iso.datetime(),
  /** The state of the program's lexicon that it was counted with. */
  lexiconVersion: z.int().min(0),
  /** Answers that had been tallied by then, whether or not with a comment: tells whether anything is new. */
  responses: people,
  commenters: people,
  /** Only a part of the answers was read. */
  cutShort: z.boolean(),
  /** Those of which enough people speak, the most first. */
  themes: z.array(CountedTheme),
  terms: z.array(
    z.object({
      term: z.string(),
      typicalOf: z.enum(['promoter', 'detractor']),
      people,
      peopleOfOthers: people,
      z: z.number(),
    }),
  ),
});
export type WaveThemes = z.infer<typeof WaveThemes>;

/** Where the newest comments on a theme are found: responses, by bucket and invitation. Nothing that was written. */
export const ThemeComments = z.object({
  waveId: z.string(),
  themeId: z.string(),
  comments: z.array(z.object({ bucket: z.int().min(0), invitationId: z.string(), answeredAt: z.string() })),
});
export type ThemeComments = z.infer<typeof ThemeComments>;

/** As many as somebody might read through; they fit into one item. */
export const MOST_COMMENTS_OF_A_THEME = 500;
