import { openGates } from '#shared/adapters/dynamodb/ballot-gate-store.ts';
import type { Ballot, SealedBallot } from '#shared/domain/response/response.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { createSealingKey } from '#shared/services/ballot/create-sealing-key.ts';
import { sealBallot } from '#shared/services/ballot/seal-ballot.ts';
import type { Context } from '#shared/services/context.ts';
import { aWave } from './builders.ts';

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
