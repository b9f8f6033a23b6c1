import { createHash } from 'node:crypto';
import { getResponse, putFirstResponse, replaceResponse } from '../../adapters/dynamodb/response-store.ts';
import type { Language } from '../../domain/localized.ts';
import type { Answers } from '../../domain/response/answers.ts';
import type { Channel, Response } from '../../domain/response/response.ts';
import type { SuspicionReason } from '../../domain/response/suspicion.ts';
import { countsInFigures } from '../../domain/response/suspicion-rules.ts';
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
  /** What speaks for a mail scanner (`suspicionOf`); none where a person answered. */
  readonly suspicion?: readonly SuspicionReason[];
  /** A person is known to have sent this, who may change an answer as quickly as they like. */
  readonly confirmed?: boolean;
  /**
   * Joins these answers with earlier ones that whoever sent them did not have in front of them, so that nothing said
   * before is lost. Absent where they did.
   */
  readonly combine?: ((earlier: Answers) => Answers) | undefined;
}

/**
 * `recorded`: these are the answers now, the first ones or the same ones again. `changed`: they took the place of
 * others. `kept-earlier`: a suspected submission came after a person's, and was dropped.
 */
export interface RecordResponseResult {
  readonly outcome: 'recorded' | 'changed' | 'kept-earlier' | 'too-many-changes';
  /** What was sent may come from a scanner. Where it was stored, it counts only once somebody decides so. */
  readonly suspected: boolean;
}

/** Nobody changes one answer in this many places at once. */
const ATTEMPTS = 5;
const MOST_CHANGES = 50;
/** Answers that follow each other faster look like a scanner that tries one link of a scale after the other. */
const BURST_IN_MILLISECONDS = 10_000;

/**
 * Stores a customer's answers: one write for the first ones. Later ones from the same link take the place of
 * those before, except that what a scanner sends never replaces what a person said. The link was checked before.
 */
export async function recordResponse(
  context: Context<'db' | 'clock'>,
  input: RecordResponseInput,
): Promise<RecordResponseResult> {
  const first = firstResponse(context, input);
  const put = await putFirstResponse(context.db, first);
  if (put.outcome === 'recorded') return { outcome: 'recorded', suspected: first.suspicion !== undefined };
  let earlier: Response | undefined = put.earlier;
  for (let attempt = 0; attempt < ATTEMPTS && earlier; attempt++) {
    const sent = combined(earlier, first, input);
    const changed = changedResponse(earlier, sent, input);
    const suspected = changed.suspicion !== undefined;
    const instead = outcomeWithoutWriting(earlier, sent, changed);
    if (instead) return { outcome: instead, suspected };
    if (await replaceResponse(context.db, changed)) return { outcome: 'changed', suspected };
    earlier = await getResponse(context.db, first);
  }
  throw changedElsewhere();
}

/** A response as it is stored at first. */
export function firstResponse(
  context: Pick<Context<'clock'>, 'clock'>,
  input: RecordResponseInput,
): Response {
  const { wave, invitationId, answers, language, channel, suspicion = [] } = input;
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
    ...underSuspicion(suspicion),
  };
}

/** What a scanner sent is not worth keeping beside a person's answers. */
function combined(earlier: Response, sent: Response, { combine }: RecordResponseInput): Response {
  if (!combine || !countsInFigures(earlier)) return sent;
  const answers = combine(earlier.answers);
  return { ...sent, answers, submissionId: submissionIdOf(answers) };
}

/** Why these answers leave what is stored as it is, where they do. */
function outcomeWithoutWriting(
  earlier: Response,
  sent: Response,
  changed: Response,
): Exclude<RecordResponseResult['outcome'], 'changed'> | undefined {
  if (sent.suspicion && countsInFigures(earlier)) return 'kept-earlier';
  const clears = earlier.suspicion && !changed.suspicion;
  if (earlier.submissionId === sent.submissionId && !clears) return 'recorded';
  // However many changes a scanner has used up, a person is heard once.
  return earlier.revision > MOST_CHANGES && !clears ? 'too-many-changes' : undefined;
}

/** The answers as the next revision. Those of a burst are stored, and suspected; repeating one does not clear it. */
function changedResponse(earlier: Response, sent: Response, { confirmed }: RecordResponseInput): Response {
  const isQuick = Date.parse(sent.answeredAt) - Date.parse(earlier.answeredAt) < BURST_IN_MILLISECONDS;
  const differs = earlier.submissionId !== sent.submissionId;
  const goesOn = differs || earlier.suspicion?.reasons.includes('burst');
  const burst = isQuick && goesOn && !confirmed ? (['burst'] as const) : [];
  const reasons = [...(sent.suspicion?.reasons ?? []), ...burst];
  return { ...sent, revision: earlier.revision + 1, ...underSuspicion(reasons) };
}

function underSuspicion(reasons: readonly SuspicionReason[]): Pick<Response, 'suspicion'> {
  return reasons.length > 0 ? { suspicion: { reasons: [...new Set(reasons)] } } : {};
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
