import * as z from 'zod';
import { Language, Localized } from '../localized.ts';
import { Side } from '../side.ts';
import { Angle } from '../survey/question.ts';
import { QuestionKey } from '../survey/question-key.ts';

/** Something that people write about, seen from one angle and, where it belongs to one, at a moment of truth. */
export const Theme = z.object({
  themeId: QuestionKey,
  name: Localized,
  angle: Angle,
  /** The key of a moment; surveys without this moment show none. */
  moment: QuestionKey.optional(),
  /** Whose comments speak of it; everybody's where absent. */
  side: Side.optional(),
});
export type Theme = z.infer<typeof Theme>;

/** What a phrase says of its theme by itself. Neutral ones only name it: `staff`, `giá`. */
export const Polarity = z.enum(['favourable', 'unfavourable', 'neutral']);
export type Polarity = z.infer<typeof Polarity>;

/** Words as people write them, and the theme that they speak of. */
export const Phrase = z.object({
  text: z.string().min(1),
  language: Language,
  themeId: QuestionKey,
  polarity: Polarity,
});
export type Phrase = z.infer<typeof Phrase>;

/** Everything that comments are read with. */
export interface Lexicon {
  readonly themes: readonly Theme[];
  readonly phrases: readonly Phrase[];
}
