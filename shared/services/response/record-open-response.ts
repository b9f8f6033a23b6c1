import { createHash } from 'node:crypto';
import { putFirstResponse, replaceResponse } from '../../adapters/dynamodb/response-store.ts';
import type { Language } from '../../domain/localized.ts';
import type { OpenLink } from '../../domain/open-link/open-link.ts';
import type { Answers } from '../../domain/response/answers.ts';
import type { Response } from '../../domain/response/response.ts';
import type { Suspicion } from '../../domain/response/suspicion.ts';
import { countsInFigures } from '../../domain/response/suspicion-rules.ts';
import { mayCorrect, VISIT_ID_LENGTH } from '../../domain/response/visit.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { readableId } from '../invitation/identifiers.ts';
import { changedElsewhere, firstResponse } from './record-response.ts';

export interface RecordOpenResponseInput {
  readonly wave: Pick<Wave, 'waveId' | 'buckets'>;
  readonly link: Pick<OpenLink, 'linkId' | 'channel'>;
  /** What the page carried, checked by `isVisitId`. */
  readonly visitId: string;
  /** Checked by `parseAnswers`. */
  readonly answers: Answers;
  readonly language: Language;
  readonly suspicion?: Suspicion | undefined;
}

/** Nobody corrects one visit in this many places at once. */
const ATTEMPTS = 5;

/** An id for the page of a new visit. */
export function newVisitId(context: Pick<Context<'randomBytes'>, 'randomBytes'>): string {
  return readableId(context.randomBytes(VISIT_ID_LENGTH), VISIT_ID_LENGTH);
}

/**
 * Stores the answers of one visit through an open link, in one write. The same answers again are no second answer;
 * other ones within ten minutes take the place of the first (`changed`), later they are refused (`too-late`). Suspected
 * ones never replace what a person sent (`kept-earlier`), and a person is heard however late.
 */
export async function recordOpenResponse(
  context: Pick<Context<'db' | 'clock'>, 'db' | 'clock'>,
  input: RecordOpenResponseInput,
): Promise<{ outcome: 'recorded' | 'already-recorded' | 'changed' | 'kept-earlier' | 'too-late' }> {
  const first = responseOf(context, input);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const put = await putFirstResponse(context.db, first);
    if (put.outcome === 'recorded') return put;
    const { submissionId, revision, answeredAt, suspicion } = put.earlier;
    const clears = suspicion !== undefined && !first.suspicion;
    if (submissionId === first.submissionId && !clears) return { outcome: 'already-recorded' };
    if (first.suspicion && countsInFigures(put.earlier)) return { outcome: 'kept-earlier' };
    if (!clears && !mayCorrect(answeredAt, first.answeredAt)) return { outcome: 'too-late' };
    // The time stays that of the first answers: from it the ten minutes run, and the day is counted.
    const corrected = { ...first, revision: revision + 1, answeredAt };
    if (await replaceResponse(context.db, corrected)) return { outcome: 'changed' };
  }
  throw changedElsewhere();
}

function responseOf(context: Pick<Context<'clock'>, 'clock'>, input: RecordOpenResponseInput): Response {
  const { link, visitId, suspicion, ...rest } = input;
  const { linkId, channel } = link;
  const invitationId = responseIdOf(linkId, visitId);
  const first = firstResponse(context, { ...rest, invitationId, channel });
  return { ...first, linkId, ...(suspicion && { suspicion }) };
}

/** A digest, so that no page can name an id of its choice and reach the answers of an invitation with it. */
function responseIdOf(linkId: string, visitId: string): string {
  const digest = createHash('sha256').update(`visit|${linkId}|${visitId}`).digest();
  return readableId(digest, VISIT_ID_LENGTH);
}
