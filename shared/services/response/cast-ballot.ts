import * as ballots from '../../adapters/dynamodb/ballot-store.ts';
import { getInvitation } from '../../adapters/dynamodb/invitation-store.ts';
import type { Language } from '../../domain/localized.ts';
import type { Answers } from '../../domain/response/answers.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { sealBallot } from '../ballot/seal-ballot.ts';
import type { Context } from '../context.ts';

export interface CastBallotInput {
  readonly wave: Wave;
  readonly invitationId: string;
  /** Checked by `parseAnswers`. */
  readonly answers: Answers;
  readonly language: Language;
}

/**
 * Seals an employee's answers and casts them, once and for good. The unit goes inside the seal; what is
 * stored outside names nobody and carries no time. The link was checked before.
 */
export async function castBallot(
  context: Context<'db' | 'randomBytes'>,
  input: CastBallotInput,
): Promise<{ outcome: 'cast' | 'already-used' | 'closed' }> {
  const { wave, invitationId, answers, language } = input;
  const invitation = await getInvitation(context.db, wave.waveId, wave.buckets, invitationId);
  if (!invitation) return { outcome: 'closed' };
  if (invitation.used) return { outcome: 'already-used' };
  const { waveId } = wave;
  const sealed = await sealBallot(wave, { waveId, unitId: invitation.unitId, language, answers });
  const ballot = { waveId, ballotId: randomUuid(context.randomBytes(16)), ...sealed };
  return { outcome: await ballots.castBallot(context.db, { wave, invitationId, ballot }) };
}

/** A version 4 UUID (RFC 9562) from 16 random bytes. */
function randomUuid(random: Uint8Array): string {
  const bytes = Buffer.from(random);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
