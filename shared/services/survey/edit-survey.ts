import { replaceSurveysInWork } from '../../adapters/dynamodb/survey-in-work-store.ts';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import type { Side } from '../../domain/side.ts';
import type { SurveyDraft } from '../../domain/survey/survey.ts';
import { applyEdit, type SurveyEdit } from '../../domain/survey/survey-edit.ts';
import type { SurveyInWork } from '../../domain/survey/survey-in-work.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import { contentOf, readEditedProgram, sideOf } from './read-survey-in-work.ts';
import { mustBeWhole } from './unfinished-problems.ts';

export interface SurveyChange {
  readonly programId: string;
  readonly side: Side;
  /** Of what was on the page. */
  readonly revision: number;
  readonly edit: SurveyEdit | { readonly kind: 'take-back-version'; readonly version: number };
}

/** `overtaken`: somebody else has saved since the page was read, and nothing was changed. */
export type EditOutcome =
  | { readonly outcome: 'saved'; readonly inWork: SurveyInWork }
  | { readonly outcome: 'overtaken' };

/**
 * Changes the next version of one side's survey; versions in use stay as they are. Throws `InvalidSurvey` for what
 * could not even be shown, `NotFound` where the question is gone.
 */
export async function editSurvey(
  context: Context<'db' | 'clock'>,
  { programId, side, revision, edit }: SurveyChange,
): Promise<EditOutcome> {
  authorise(context.actor, permissionOf(side, 'edit-surveys'));
  const { inWork } = sideOf(await readEditedProgram(context, programId), side);
  if (inWork.revision !== revision) return { outcome: 'overtaken' };
  const content =
    edit.kind === 'take-back-version'
      ? await versionOf(context, inWork.surveyId, edit.version)
      : applyEdit(inWork.content, edit);
  if (!content) throw new NotFound(`what is to be changed in survey ${inWork.surveyId}`);
  mustBeWhole(content);
  const changed = nextRevision(context, inWork, content);
  return (await replaceSurveysInWork(context.db, [changed]))
    ? { outcome: 'saved', inWork: changed }
    : { outcome: 'overtaken' };
}

/** The survey after a change by whoever acts. */
export function nextRevision(
  { actor, clock }: Pick<Context<'clock'>, 'actor' | 'clock'>,
  inWork: SurveyInWork,
  content: SurveyDraft,
): SurveyInWork {
  return {
    ...inWork,
    revision: inWork.revision + 1,
    content,
    savedAt: clock().toISOString(),
    ...(actor.kind === 'staff' && { savedBy: actor.staff.name }),
  };
}

async function versionOf(
  { db }: Pick<Context<'db'>, 'db'>,
  surveyId: string,
  version: number,
): Promise<SurveyDraft | undefined> {
  const found = await getSurvey(db, surveyId, version);
  return found && contentOf(found);
}
