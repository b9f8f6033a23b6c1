import * as z from 'zod';
import { Language } from '../localized.ts';
import type { Side } from '../side.ts';
import { DEFAULT_LEXICON } from './default-lexicon.ts';
import { spellingOf } from './spelling.ts';
import { type Lexicon, Phrase, Theme } from './theme.ts';

export const MOST_OWN_THEMES = 20;
/** Of all themes together; so many fit into one item. */
export const MOST_CHANGED_PHRASES = 2000;

/** Where a program sees a theme, instead of where everybody does. */
export const ThemePlace = Theme.pick({ angle: true, moment: true });
export type ThemePlace = z.infer<typeof ThemePlace>;

/** In what a program reads comments otherwise than everybody. */
export const LexiconChanges = z.object({
  programId: z.string().min(1),
  /** 0 before anything was saved; counts up with each change. */
  version: z.int().min(0),
  ownThemes: z.array(Theme).max(MOST_OWN_THEMES),
  /** Themes that everybody has, seen from another angle or at another moment here. */
  placed: z.array(ThemePlace.extend({ themeId: z.string() })),
  added: z.array(Phrase).max(MOST_CHANGED_PHRASES),
  /** Phrases of the default lexicon that say nothing here. */
  removed: z.array(z.object({ text: z.string().min(1), language: Language })).max(MOST_CHANGED_PHRASES),
  changedAt: z.iso.datetime().optional(),
});
export type LexiconChanges = z.infer<typeof LexiconChanges>;

/** Where a program has changed nothing. */
export function noChanges(programId: string): LexiconChanges {
  return { programId, version: 0, ownThemes: [], placed: [], added: [], removed: [] };
}

/** All themes and phrases of a program, for the comments of one side where it is given. What was added comes last. */
export function lexiconWith(changes: LexiconChanges, side?: Side): Lexicon {
  const removed = new Set(changes.removed.map(nameOf));
  const themes = themesWith(changes).filter(
    (theme) => side === undefined || theme.side === undefined || theme.side === side,
  );
  const themeIds = new Set(themes.map(({ themeId }) => themeId));
  const kept = DEFAULT_LEXICON.phrases.filter((phrase) => !removed.has(nameOf(phrase)));
  return { themes, phrases: [...kept, ...changes.added].filter(({ themeId }) => themeIds.has(themeId)) };
}

/** Whether only this program has a theme. */
export function isOwn({ ownThemes }: LexiconChanges, { themeId }: Pick<Theme, 'themeId'>): boolean {
  return ownThemes.some((theme) => theme.themeId === themeId);
}

function themesWith({ ownThemes, placed }: LexiconChanges): Theme[] {
  const places = new Map(placed.map((place) => [place.themeId, place]));
  const seen = DEFAULT_LEXICON.themes.map(({ moment, ...theme }) => {
    const place = places.get(theme.themeId);
    if (place) return { ...theme, ...place };
    return { ...theme, ...(moment && { moment }) };
  });
  return [...seen, ...ownThemes];
}

/** The changes with a theme put in another place; where everybody has it, nothing is noted. */
export function withPlace(changes: LexiconChanges, themeId: string, place: ThemePlace): LexiconChanges {
  const { angle, moment } = place;
  const isThis = (each: { readonly themeId: string }) => each.themeId === themeId;
  const usual = DEFAULT_LEXICON.themes.find(isThis);
  const others = changes.placed.filter((each) => !isThis(each));
  if (!usual) {
    const ownThemes = changes.ownThemes.map((theme) => {
      if (!isThis(theme)) return theme;
      const { moment: _, ...rest } = theme;
      return { ...rest, angle, ...(moment && { moment }) };
    });
    return { ...changes, ownThemes };
  }
  const isUsual = usual.angle === angle && usual.moment === moment;
  const placed = isUsual ? others : [...others, { themeId, angle, ...(moment && { moment }) }];
  return { ...changes, placed };
}

/** What a phrase is known by: however it is written, there is one. */
export function nameOf(phrase: { readonly text: string }): string {
  return spellingOf(phrase).name;
}
