import type { Polarity } from '../theme.ts';
import type { DefaultThemeId } from './themes.ts';

/** Phrases with a comma between them, by what they say of their theme. */
export type PhrasesByPolarity = Partial<Readonly<Record<Polarity, string>>>;

/** The phrases of one language, by theme. */
export type PhraseTable = Readonly<Record<DefaultThemeId, PhrasesByPolarity>>;

/** Words of praise and blame that speak of no theme by themselves: they colour the theme beside them. */
export type OpinionTable = Readonly<Record<Exclude<Polarity, 'neutral'>, string>>;
