import { listSurveyVersions } from '../../adapters/dynamodb/survey-store.ts';
import type { Localized } from '../../domain/localized.ts';
import { freeKey } from '../../domain/survey/free-key.ts';
import type { SurveyDraft } from '../../domain/survey/survey.ts';
import { keysIn } from '../../domain/survey/survey-edit.ts';
import type { Context } from '../context.ts';

/** Gives out keys that no question of a survey has, nor had in any version: answers are kept under them. */
export async function questionKeysFor(
  { db }: Pick<Context<'db'>, 'db'>,
  surveyId: string,
  content: SurveyDraft,
): Promise<(wording: Partial<Localized>) => string> {
  const versions = await listSurveyVersions(db, surveyId);
  const taken = new Set([content, ...versions].flatMap(keysIn));
  return (wording) => {
    const key = freeKey(wording, taken, 'question');
    taken.add(key);
    return key;
  };
}
