import { openGates } from '#shared/adapters/dynamodb/ballot-gate-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { ballotSizeInBytes } from '#shared/domain/response/ballot-size.ts';
import type { Survey, SurveyDraft } from '#shared/domain/survey/survey.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { bucketOf } from '#shared/domain/wave/bucket.ts';
import type { Invitation } from '#shared/domain/wave/invitation.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { createSealingKey } from '#shared/services/ballot/create-sealing-key.ts';
import type { Resources } from '#shared/services/context.ts';
import { tokenFor } from '#shared/services/invitation/answer-token.ts';
import { anInvitation, aWave } from './builders.ts';
import { systemActor } from './resources.ts';

/** A launched wave with one invited person and the path of their link. */
export interface InvitedPerson {
  readonly wave: Wave;
  readonly survey: Survey;
  readonly invitation: Invitation;
  /** `/a/…` */
  readonly path: string;
}

/** Stores an open wave of a survey (customers: the NPS template) and invites one person. */
export async function inviteSomebody(
  resources: Pick<Resources, 'db' | 'secrets' | 'keyCustody'>,
  waveId: string,
  { draft, ...overrides }: Partial<Wave> & { draft?: SurveyDraft } = {},
): Promise<InvitedPerson> {
  const { db } = resources;
  const content = draft ?? SURVEY_TEMPLATES['customer-nps'].surveys.customer;
  const survey: Survey = { ...content, surveyId: `survey-${waveId}`, version: 1 };
  const sealing = survey.side === 'employee' ? await prepareSealing(resources, waveId, survey) : {};
  const { surveyId, side } = survey;
  const wave = aWave({ waveId, surveyId, side, buckets: 3, ...sealing, ...overrides });
  await putSurvey(db, survey);
  await createWave(db, wave);
  const invitation = await invite(db, wave);
  return { wave, survey, invitation, path: `/a/${tokenFor(resources.secrets, 'answer', invitation)}` };
}

async function prepareSealing(
  resources: Pick<Resources, 'db' | 'keyCustody'>,
  waveId: string,
  survey: Survey,
) {
  await openGates(resources.db, waveId);
  const { publicKey } = await createSealingKey({ ...resources, actor: systemActor }, waveId);
  return { publicKey, ballotSizeInBytes: ballotSizeInBytes(survey) };
}

async function invite(db: Database, wave: Wave): Promise<Invitation> {
  const invitationId = `0123456789abcdef${wave.waveId}`.slice(-24);
  const bucket = bucketOf(invitationId, wave.buckets);
  const invitation = anInvitation({ waveId: wave.waveId, invitationId, bucket });
  await createInvitation(db, invitation);
  return invitation;
}

/** A form as the browser of a person posts it: the script saw a hand on the page, and the button was pressed. */
export function sentByHand(fields: Record<string, string> | [string, string][]) {
  const body = new URLSearchParams(fields);
  body.append('by-hand', 'touched');
  body.append('go', 'send');
  return postOf(body);
}

/** A posted form with exactly these fields. */
export function postOf(fields: URLSearchParams) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return { method: 'POST', body: fields.toString(), headers };
}

/** `/u/…` of an invited customer. */
export function unsubscribePath(
  { secrets }: Pick<Resources, 'secrets'>,
  { invitation }: InvitedPerson,
): string {
  return `/u/${tokenFor(secrets, 'unsubscribe', invitation)}`;
}
