import { listSurveyVersions } from '../../adapters/dynamodb/survey-store.ts';
import type { Localized } from '../../domain/localized.ts';
import { freeKey } from '../../domain/survey/free-key.ts';
import { keysIn } from '../../domain/survey/survey-edit.ts';
import type { SurveyInWork } from '../../domain/survey/survey-in-work.ts';
import type { Context } from '../context.ts';

type Known = Pick<SurveyInWork, 'surveyId' | 'content'>;

/** Every key that a question has, or had in any version: answers are kept under them. */
export async function keysEverUsed(
  { db }: Pick<Context<'db'>, 'db'>,
  { surveyId, content }: Known,
): Promise<string[]> {
  return [content, ...(await listSurveyVersions(db, surveyId))].flatMap(keysIn);
}

/** Gives out keys that no question of a survey has or had. */
export async function questionKeysFor(
  context: Pick<Context<'db'>, 'db'>,
  known: Known,
): Promise<(wording: Partial<Localized>) => string> {
  const taken = new Set(await keysEverUsed(context, known));
  return (wording) => {
    const key = freeKey(wording, taken, 'question');
    taken.add(key);
    return key;
  };
}
