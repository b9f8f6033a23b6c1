import * as z from 'zod';
import { Localized } from '../localized.ts';
import { Side } from '../side.ts';
import { MOST_VARIANTS, Question, WordingVariant } from './question.ts';
import { QuestionKey } from './question-key.ts';

/** A moment of truth: one occasion on which a side judges the company. */
export const Moment = z.object({ key: QuestionKey, name: Localized });
export type Moment = z.infer<typeof Moment>;

/** The questions put to one side. A version never changes once a wave was launched with it. */
export const Survey = z.object({
  surveyId: z.string().min(1),
  version: z.int().min(1),
  side: Side,
  title: Localized,
  intro: Localized,
  /** What follows the words of thanks on the last page. */
  thanks: Localized,
  /** The first whose condition holds for the answers takes the place of `thanks`. */
  thanksVariants: z.array(WordingVariant).max(MOST_VARIANTS).optional(),
  /** What the company does with the answers, and when somebody hears of it. */
  next: Localized.optional(),
  moments: z.array(Moment),
  questions: z.array(Question).min(1).max(60),
  /** The question whose scale stands in the mail, and the outcome of the driver analysis. */
  headline: QuestionKey,
  /** When this version came into use. Absent in those that were made before this was kept. */
  madeAt: z.iso.datetime().optional(),
});
export type Survey = z.infer<typeof Survey>;

/** A survey before it has an id and a version. */
export const SurveyDraft = Survey.omit({ surveyId: true, version: true, madeAt: true });
export type SurveyDraft = z.infer<typeof SurveyDraft>;
