import * as z from 'zod';
import { changeWordings, wordingsIn } from './fill-in.ts';
import { SurveyDraft } from './survey.ts';

/** Stands in for words that are still missing, where only the shape is looked at. */
const ANY_WORDS = '…';

/**
 * A survey whose wordings may still be empty in one language or in both; everything else about it is whole. It can be
 * shown and checked like any other, and becomes a version once nothing is missing.
 */
export const UnfinishedSurvey = z.custom<SurveyDraft>(
  (value) => SurveyDraft.safeParse(withWordsForHoles(value)).success,
);

/** What the next version of a survey will be made of. */
export const SurveyInWork = z.object({
  surveyId: z.string().min(1),
  /** Grows by one with each change; 0 while nobody has changed anything. */
  revision: z.int().min(0),
  /** The version in use when it was last the same as this. */
  basedOn: z.int().min(1),
  content: UnfinishedSurvey,
  /** Absent while nobody has changed anything. */
  savedAt: z.iso.datetime().optional(),
  /** Name of whoever changed it last. */
  savedBy: z.string().optional(),
});
export type SurveyInWork = z.infer<typeof SurveyInWork>;

/** The survey with the words of the other language wherever one is missing: for checks that are not about words. */
export function withOtherLanguage(survey: SurveyDraft): SurveyDraft {
  const filled = structuredClone(survey);
  for (const wording of wordingsIn(filled)) {
    const { en, vi } = wording;
    Object.assign(wording, { en: en || vi || ANY_WORDS, vi: vi || en || ANY_WORDS });
  }
  return filled;
}

function withWordsForHoles(value: unknown): unknown {
  return changeWordings(value, (text) => text || ANY_WORDS);
}
