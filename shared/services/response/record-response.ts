import { createHash } from 'node:crypto';
import { getResponse, putFirstResponse, replaceResponse } from '../../adapters/dynamodb/response-store.ts';
import type { Language } from '../../domain/localized.ts';
import type { Answers } from '../../domain/response/answers.ts';
import type { Channel, Response } from '../../domain/response/response.ts';
import { bucketOf } from '../../domain/wave/bucket.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { Conflict } from '../errors.ts';

export interface RecordResponseInput {
  readonly wave: Pick<Wave, 'waveId' | 'buckets'>;
  readonly invitationId: string;
  /** Checked by `parseAnswers`. */
  readonly answers: Answers;
  readonly language: Language;
  readonly channel: Channel;
}

/** Nobody changes one answer in this many places at once. */
const ATTEMPTS = 5;

/**
 * Stores a customer's answers: one write for the first ones. Later ones from the same link take the place of
 * those before (`changed`); the same ones again change nothing (`recorded`). The link was checked before.
 */
export async function recordResponse(
  context: Context<'db' | 'clock'>,
  input: RecordResponseInput,
): Promise<{ outcome: 'recorded' | 'changed' }> {
  const first = firstResponse(context, input);
  const put = await putFirstResponse(context.db, first);
  if (put.outcome === 'recorded') return put;
  let earlier: Response | undefined = put.earlier;
  for (let attempt = 0; attempt < ATTEMPTS && earlier; attempt++) {
    if (earlier.submissionId === first.submissionId) return { outcome: 'recorded' };
    const changed = { ...first, revision: earlier.revision + 1 };
    if (await replaceResponse(context.db, changed)) return { outcome: 'changed' };
    earlier = await getResponse(context.db, first);
  }
  throw changedElsewhere();
}

/** A response as it is stored at first. */
export function firstResponse(
  context: Pick<Context<'clock'>, 'clock'>,
  input: RecordResponseInput,
): Response {
  const { wave, invitationId, answers, language, channel } = input;
  return {
    waveId: wave.waveId,
    bucket: bucketOf(invitationId, wave.buckets),
    invitationId,
    revision: 1,
    submissionId: submissionIdOf(answers),
    answers,
    language,
    channel,
    answeredAt: context.clock().toISOString(),
  };
}

/** The same answers have the same id, so a repeated submission is told from a change without another read. */
function submissionIdOf(answers: Answers): string {
  const inOrder = Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(inOrder)).digest('base64url').slice(0, 22);
}

/** Somebody who sends answers again and again from several places at once. */
export function changedElsewhere(): Conflict {
  return new Conflict({
    en: 'These answers are being changed somewhere else at the same moment. Please send them again.',
    vi: 'Các câu trả lời này đang được thay đổi ở nơi khác cùng lúc. Xin vui lòng gửi lại.',
  });
}
