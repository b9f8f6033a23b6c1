import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { NotAllowed, NotFound } from '#shared/services/errors.ts';
import { getReleasedResults } from '#shared/services/results/get-released-results.ts';
import { aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import {
  aReleasedWave,
  aStoredProgram,
  aTalliedWave,
  EMPLOYEE_SURVEY,
  times,
} from '#test/support/paired-company.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const as = (...roles: Parameters<typeof staffActor>) => ({
  ...testResources(db),
  actor: staffActor(...roles),
});

const glad = { recommend_work: 10, customers_would_say: 9, respect: 5 };
const tired = { recommend_work: 3, customers_would_say: 8, respect: 2 };

describe('results of an employee wave', () => {
  it('come from its release, with intervals for a workforce of known size', async () => {
    await aStoredProgram(db, 'released-one');
    await aReleasedWave(
      db,
      { programId: 'released-one', waveId: 'releasedon1' },
      { hanoi: times(5, glad, tired), hue: times(3, glad, tired) },
    );
    const results = await getReleasedResults(as('hr'), { waveId: 'releasedon1' });
    if (results.outcome !== 'released') throw new Error(results.outcome);
    expect(results.company?.headline?.figure).toMatchObject({ metric: 'nps', n: 16, value: 0 });
    expect(results.units).toMatchObject([
      { unitId: 'hanoi', depth: 0, state: 'shown' },
      { unitId: 'hue', depth: 0, state: 'shown' },
    ]);
    const [hanoi] = results.units;
    if (hanoi?.state !== 'shown') throw new Error('Hà Nội is withheld');
    expect(hanoi.result.headline?.figure).toMatchObject({ n: 10, value: 0, low: 0, high: 0 });
    expect(results.release).toMatchObject({ invited: 20, participationPercent: 80 });
    expect(results.measures).toMatchObject([
      { measure: { measureId: 'employee_nps', target: 20 }, figure: { n: 16 } },
    ]);
  });

  it('say of a withheld unit only that it exists', async () => {
    await aStoredProgram(db, 'released-few');
    await aReleasedWave(
      db,
      { programId: 'released-few', waveId: 'releasedfew' },
      { hanoi: times(5, glad, tired), hue: times(2, glad, tired) },
    );
    const results = await getReleasedResults(as('leadership'), { waveId: 'releasedfew' });
    expect('units' in results && results.units).toEqual(
      [
        ['hanoi', 'Hà Nội'],
        ['hue', 'Huế'],
      ].map(([unitId, name]) => ({
        unitId,
        name,
        parentId: 'sao-mai',
        depth: 0,
        directOnly: false,
        state: 'withheld',
      })),
    );
  });

  it('can be had of one released group, and never of a withheld one', async () => {
    const one = await getReleasedResults(as('hr'), { waveId: 'releasedon1', asked: { unit: 'hue' } });
    if (one.outcome !== 'released') throw new Error(one.outcome);
    expect(one).toMatchObject({
      choice: { outcome: 'one', cut: { kind: 'unit', value: 'hue', name: 'Huế' } },
      company: { headline: { figure: { n: 6 } } },
      invited: 10,
      units: [],
      comments: {},
    });
    expect(one.release.drivers).toBeUndefined();
    expect(one.company?.distribution).toBeUndefined();
    expect(one.parts.map(({ value }) => value)).toEqual(['hanoi', 'hue']);
    const few = { waveId: 'releasedfew' };
    const hidden = await getReleasedResults(as('admin'), { ...few, asked: { unit: 'hue' } });
    expect(hidden).toMatchObject({ choice: { outcome: 'unknown' }, parts: [], company: { responses: 14 } });
    expect(hidden).toEqual(await getReleasedResults(as('admin'), { ...few, asked: { unit: 'nowhere' } }));
    expect(hidden).toEqual(await getReleasedResults(as('admin'), { ...few, asked: { tier: 'gold' } }));
  });

  it('show nothing at all when too few answered', async () => {
    await aStoredProgram(db, 'released-none');
    await aReleasedWave(
      db,
      { programId: 'released-none', waveId: 'releasednon' },
      { hanoi: times(1, glad, tired), hue: [] },
    );
    const results = await getReleasedResults(as('hr'), { waveId: 'releasednon' });
    expect(results).toMatchObject({ outcome: 'released', trend: [] });
    expect('company' in results).toBe(false);
    expect('measures' in results && results.measures.map(({ figure }) => figure)).toEqual([undefined]);
  });

  it('follow the released waves before, over one that was withheld', async () => {
    await aStoredProgram(db, 'released-seq');
    const programId = 'released-seq';
    const mixed = { hanoi: times(5, glad, tired), hue: times(4, glad, tired) };
    await aReleasedWave(db, { programId, waveId: 'releasedsq1', number: 1 }, mixed);
    await aReleasedWave(db, { programId, waveId: 'releasedsq2', number: 2 }, { hanoi: [], hue: [] });
    await aReleasedWave(
      db,
      { programId, waveId: 'releasedsq3', number: 3 },
      { hanoi: [...times(9, glad), tired], hue: [...times(7, glad), tired] },
    );
    const results = await getReleasedResults(as('hr'), { waveId: 'releasedsq3' });
    if (results.outcome !== 'released') throw new Error(results.outcome);
    expect(results.trend.map(({ waveId }) => waveId)).toEqual(['releasedsq1', 'releasedsq3']);
    expect(results.trend[1]?.change).toMatchObject({ detectable: true, sinceWaveId: 'releasedsq1' });
  });

  it('do not exist before the release, for marketing, or of customers', async () => {
    await aStoredProgram(db, 'released-not');
    const wave = { programId: 'released-not', waveId: 'releasednot', side: 'employee' as const };
    await createWave(db, aWave({ ...wave, surveyId: EMPLOYEE_SURVEY.surveyId }));
    await aTalliedWave(db, { programId: 'released-not', waveId: 'customers01' }, { hanoi: [], hue: [] });
    expect(await getReleasedResults(as('hr'), { waveId: 'releasednot' })).toMatchObject({
      outcome: 'not-released',
    });
    await expect(getReleasedResults(as('marketing'), { waveId: 'releasednot' })).rejects.toThrow(NotAllowed);
    await expect(getReleasedResults(as('hr'), { waveId: 'customers01' })).rejects.toThrow(NotFound);
  });
});
