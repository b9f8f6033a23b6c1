import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import type { YouSaidWeDidPair } from '#shared/domain/wave/you-said-we-did.ts';
import { Conflict, NotAllowed, NotFound } from '#shared/services/errors.ts';
import { getYouSaidWeDid } from '#shared/services/wave/get-you-said-we-did.ts';
import { lastYouSaidWeDid } from '#shared/services/wave/last-you-said-we-did.ts';
import { saveYouSaidWeDid } from '#shared/services/wave/save-you-said-we-did.ts';
import { aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const as = (role: 'marketing' | 'hr' | 'admin' | 'leadership') => ({
  ...testResources(db),
  actor: staffActor(role),
});

function aPair(overrides: Partial<YouSaidWeDidPair> = {}): YouSaidWeDidPair {
  return {
    said: { en: 'Queues at lunch are too long.', vi: 'Giờ trưa phải xếp hàng quá lâu.' },
    did: { en: 'A second counter opens at noon.', vi: 'Quầy thứ hai mở từ 12 giờ.' },
    ...overrides,
  };
}
const EMPTY: YouSaidWeDidPair = { said: { en: ' ', vi: '' }, did: { en: '', vi: '\n' } };

async function aClosedWave(waveId: string, overrides: Partial<Wave> = {}): Promise<Wave> {
  const wave = aWave({ waveId, programId: `program-${waveId}`, state: 'closed', ...overrides });
  await createWave(db, wave);
  return wave;
}

describe('what people of a wave are told', () => {
  it('is kept as plain text in one form, and replaced by what is saved later', async () => {
    const { waveId } = await aClosedWave('saidkept01');
    expect((await getYouSaidWeDid(as('marketing'), { waveId })).pairs).toEqual([]);
    const typed = aPair({ said: { en: '  Too slow.\r\n\r\n\r\nReally. ', vi: 'Châ\u0323m quá.\u200B' } });
    expect(await saveYouSaidWeDid(as('marketing'), { waveId, pairs: [EMPTY, typed] })).toEqual({
      outcome: 'saved',
    });
    expect((await getYouSaidWeDid(as('admin'), { waveId })).pairs).toEqual([
      aPair({ said: { en: 'Too slow.\n\nReally.', vi: 'Chậm quá.' } }),
    ]);
    await saveYouSaidWeDid(as('marketing'), { waveId, pairs: [aPair(), aPair()] });
    expect((await getYouSaidWeDid(as('admin'), { waveId })).pairs).toEqual([aPair(), aPair()]);
  });

  it('is refused as a whole where a text is missing or too long, and what was saved stays', async () => {
    const { waveId } = await aClosedWave('saidwrong1');
    await saveYouSaidWeDid(as('marketing'), { waveId, pairs: [aPair()] });
    const half = aPair({ did: { en: 'A second counter opens at noon.', vi: ' ' } });
    const long = aPair({ said: { en: '😀'.repeat(300), vi: 'á'.repeat(301) } });
    expect(await saveYouSaidWeDid(as('marketing'), { waveId, pairs: [aPair(), half, EMPTY, long] })).toEqual({
      outcome: 'incomplete',
      problems: [
        { pair: 1, part: 'did', language: 'vi', problem: 'missing', characters: 0 },
        { pair: 3, part: 'said', language: 'vi', problem: 'too-long', characters: 301 },
      ],
    });
    expect((await getYouSaidWeDid(as('admin'), { waveId })).pairs).toEqual([aPair()]);
  });

  it('is written by those who run the waves of its side, once the wave is over', async () => {
    const customers = await aClosedWave('saidroles1');
    const employees = await aClosedWave('saidroles2', { side: 'employee', state: 'released' });
    const open = await aClosedWave('saidopen01', { state: 'open' });
    const save = (role: Parameters<typeof as>[0], { waveId }: { waveId: string }) =>
      saveYouSaidWeDid(as(role), { waveId, pairs: [aPair()] });
    await expect(save('hr', customers)).rejects.toThrow(NotAllowed);
    await expect(save('leadership', customers)).rejects.toThrow(NotAllowed);
    await expect(save('marketing', employees)).rejects.toThrow(NotAllowed);
    expect(await save('hr', employees)).toEqual({ outcome: 'saved' });
    await expect(save('admin', open)).rejects.toThrow(Conflict);
    await expect(getYouSaidWeDid(as('admin'), open)).rejects.toThrow(Conflict);
    await expect(save('admin', { waveId: 'nosuchwave' })).rejects.toThrow(NotFound);
  });
});

describe('what a respondent reads', () => {
  it('is that of the latest earlier wave of the same program and side that has one', async () => {
    const programId = 'saidseries';
    const wave = async (number: number, overrides: Partial<Wave> = {}) =>
      await aClosedWave(`saidserie${overrides.side ?? ''}${number}`, { programId, number, ...overrides });
    const [first, second] = [await wave(1), await wave(2)];
    const [third, fourth] = [await wave(3), await wave(4, { state: 'open' })];
    const inside = await wave(3, { side: 'employee', state: 'released' });
    const told = async ({ waveId }: Wave, pairs: YouSaidWeDidPair[]) =>
      await saveYouSaidWeDid(as('admin'), { waveId, pairs });
    await told(inside, [aPair()]);
    expect(await lastYouSaidWeDid({ db }, fourth)).toBeUndefined();
    await told(first, [aPair()]);
    await told(second, [aPair(), aPair()]);
    await told(third, [EMPTY]);
    expect(await lastYouSaidWeDid({ db }, fourth)).toMatchObject({
      waveId: second.waveId,
      pairs: [aPair(), aPair()],
    });
    expect(await lastYouSaidWeDid({ db }, second)).toMatchObject({ waveId: first.waveId });
    expect(await lastYouSaidWeDid({ db }, first)).toBeUndefined();
  });
});
