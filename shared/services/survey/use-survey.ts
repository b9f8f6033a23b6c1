import { isDeepStrictEqual } from 'node:util';
import { replaceSurveysInWork } from '../../adapters/dynamodb/survey-in-work-store.ts';
import type { Side } from '../../domain/side.ts';
import { Survey } from '../../domain/survey/survey.ts';
import { sayInConsole } from '../../locale/console/say-in-console.ts';
import type { Context } from '../context.ts';
import { Invalid, InvalidSurvey } from '../errors.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import { nextRevision } from './edit-survey.ts';
import { contentOf, readEditedProgram, sideOf } from './read-survey-in-work.ts';
import { unfinishedProblems } from './unfinished-problems.ts';

/**
 * Makes the next version of one side's survey, which waves planned from now on ask; earlier waves keep theirs. Throws
 * `InvalidSurvey` with everything that keeps it from being asked.
 */
export async function useSurvey(
  context: Context<'db' | 'clock'>,
  {
    programId,
    side,
    revision,
  }: { readonly programId: string; readonly side: Side; readonly revision: number },
): Promise<{ outcome: 'in-use'; version: number } | { outcome: 'overtaken' }> {
  authorise(context.actor, permissionOf(side, 'edit-surveys'));
  const edited = await readEditedProgram(context, programId);
  const { inUse, inWork } = sideOf(edited, side);
  if (inWork.revision !== revision) return { outcome: 'overtaken' };
  const { content } = inWork;
  if (isDeepStrictEqual(contentOf(inUse), content))
    throw new Invalid(sayInConsole(({ surveys }) => surveys.using.unchanged));
  const [first, ...others] = unfinishedProblems(side, {
    customer: edited.sides.customer?.inWork.content,
    employee: edited.sides.employee?.inWork.content,
  });
  if (first) throw new InvalidSurvey([first, ...others]);
  const next = { ...nextRevision(context, inWork, content), basedOn: inUse.version + 1 };
  const version = Survey.parse({
    ...content,
    surveyId: inUse.surveyId,
    version: next.basedOn,
    madeAt: next.savedAt,
  });
  return (await replaceSurveysInWork(context.db, [next], version))
    ? { outcome: 'in-use', version: version.version }
    : { outcome: 'overtaken' };
}
