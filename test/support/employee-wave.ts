import { openGates } from '#shared/adapters/dynamodb/ballot-gate-store.ts';
import { castBallot } from '#shared/adapters/dynamodb/ballot-store.ts';
import { createInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { createWave, moveWave, putRoster } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Language } from '#shared/domain/localized.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import type { Ballot, SealedBallot } from '#shared/domain/response/response.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { createSealingKey } from '#shared/services/ballot/create-sealing-key.ts';
import { sealBallot } from '#shared/services/ballot/seal-ballot.ts';
import type { Context } from '#shared/services/context.ts';
import { UNITS } from './answered-wave.ts';
import { anInvitation, aSurvey, aWave } from './builders.ts';

export function aBallot(overrides: Partial<Ballot> = {}): Ballot {
  return {
    waveId: 'pulse00001',
    unitId: 'hanoi',
    language: 'vi',
    answers: { recommend: 9, reason: 'Đồng nghiệp tốt.' },
    ...overrides,
  };
}

/** An open employee wave that takes ballots: it has its key, and its gates are open. */
export async function anOpenPulse(
  context: Context<'db' | 'keyCustody'>,
  overrides: Partial<Wave> = {},
): Promise<Wave> {
  const wave = aWave({
    waveId: 'pulse00001',
    side: 'employee',
    ballotSizeInBytes: 1024,
    ...overrides,
  });
  await openGates(context.db, wave.waveId);
  return { ...wave, ...(await createSealingKey(context, wave.waveId)) };
}

/** The ballot as the answer page would store it. */
export async function aSealedBallot(wave: Wave, overrides: Partial<Ballot> = {}): Promise<SealedBallot> {
  const ballot = aBallot({ waveId: wave.waveId, ...overrides });
  const sealed = await sealBallot(wave, ballot);
  return { waveId: wave.waveId, ballotId: crypto.randomUUID() as string, ...sealed };
}

/** Somebody on the roster; without answers, somebody who stayed silent. */
export interface Voter {
  readonly unitId: string;
  readonly name?: string;
  readonly language?: Language;
  readonly answers?: Answers;
}

/** A stored employee wave in which these people were invited and cast their ballots, and which is closing now. */
export async function aClosingPulse(
  context: Context<'db' | 'keyCustody'>,
  waveId: string,
  voters: readonly Voter[],
  overrides: Partial<Wave> = {},
  questions?: readonly Question[],
): Promise<Wave> {
  const { db } = context;
  const surveyId = `survey-${waveId}`;
  const wave = await anOpenPulse(context, { waveId, surveyId, programId: `program-${waveId}`, ...overrides });
  await putSurvey(
    db,
    aSurvey({ surveyId, side: 'employee', ...(questions && { questions: [...questions] }) }),
  );
  await createWave(db, wave);
  const invitedByUnit: Record<string, number> = {};
  for (const { unitId } of voters) invitedByUnit[unitId] = (invitedByUnit[unitId] ?? 0) + 1;
  await putRoster(db, { waveId, units: UNITS, invitedByUnit });
  for (const [index, { unitId, name, language = 'vi', answers }] of voters.entries()) {
    const invitationId = `voter${index}`;
    await createInvitation(db, anInvitation({ waveId, invitationId, unitId, ...(name && { name }) }));
    if (!answers) continue;
    const ballot = await aSealedBallot(wave, { unitId, language, answers });
    const outcome = await castBallot(db, { wave, invitationId, ballot });
    if (outcome !== 'cast') throw new Error(`the ballot of ${invitationId} was not cast: ${outcome}`);
  }
  await moveWave(db, waveId, 'closing');
  return { ...wave, state: 'closing' };
}

/** People of one unit who answer with these scores, one each. */
export function votersIn(unitId: string, scores: readonly number[]): Voter[] {
  return scores.map((recommend) => ({ unitId, answers: { recommend } }));
}
