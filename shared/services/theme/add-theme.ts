import * as z from 'zod';
import { tidy } from '../../domain/contact/plain-text.ts';
import type { Localized } from '../../domain/localized.ts';
import { Side } from '../../domain/side.ts';
import { Angle } from '../../domain/survey/question.ts';
import { MOST_OWN_THEMES } from '../../domain/theme/lexicon-changes.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { getLexicon } from './get-lexicon.ts';
import { keepLexicon } from './save-theme-words.ts';

export const LONGEST_THEME_NAME_IN_CHARACTERS = 60;

export interface AddThemeInput {
  readonly programId: string;
  readonly version: number;
  readonly name: Localized;
  readonly angle: string;
  /** Empty for none; likewise for both sides. */
  readonly moment: string;
  readonly side: string;
}

const Name = z.string().min(1).max(LONGEST_THEME_NAME_IN_CHARACTERS);

/**
 * Adds a theme of the program's own, without words yet. Throws `Invalid` with what is to be done about it, `NotFound`
 * for an unknown program.
 */
export async function addTheme(
  context: Context<'db' | 'clock'>,
  { programId, version, name, angle, moment, side }: AddThemeInput,
): Promise<{ outcome: 'added'; themeId: string } | { outcome: 'overtaken' }> {
  const { changes, moments } = await getLexicon(context, { programId });
  if (changes.version !== version) return { outcome: 'overtaken' };
  const names = z.object({ en: Name, vi: Name }).safeParse({ en: tidy(name.en), vi: tidy(name.vi) });
  const seen = Angle.safeParse(angle);
  const ofSide = Side.optional().safeParse(side || undefined);
  const isMoment = moment === '' || moments.some(({ key }) => key === moment);
  if (!names.success) {
    throw new Invalid(say((phrases) => phrases.themes.nameNeeded(LONGEST_THEME_NAME_IN_CHARACTERS)));
  }
  if (!seen.success || !ofSide.success || !isMoment) {
    throw new Invalid(say((phrases) => phrases.themes.choiceNeeded));
  }
  if (changes.ownThemes.length >= MOST_OWN_THEMES) {
    throw new Invalid(say((phrases) => phrases.themes.tooMany(MOST_OWN_THEMES)));
  }
  // Versions only go up, so a theme that was removed never lends its id to another.
  const themeId = `own_${changes.version + 1}`;
  const theme = {
    themeId,
    name: names.data,
    angle: seen.data,
    ...(moment && { moment }),
    ...(ofSide.data && { side: ofSide.data }),
  };
  const { outcome } = await keepLexicon(context, { ...changes, ownThemes: [...changes.ownThemes, theme] });
  return outcome === 'saved' ? { outcome: 'added', themeId } : { outcome };
}
