import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import type { AskedCuts } from '#shared/domain/results/result-cut.ts';
import { NotAllowed, NotFound } from '#shared/services/errors.ts';
import { getCustomerResults } from '#shared/services/results/get-customer-results.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aReleasedWave, aStoredProgram, aTalliedWave, times } from '#test/support/paired-company.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const as = (...roles: Parameters<typeof staffActor>) => ({
  ...testResources(db),
  actor: staffActor(...roles),
});

const happy = { recommend: 10, food: 4, easy: 7, respect: 5 };
const content = { recommend: 8, food: 5, easy: 5, respect: 4 };
const angry = { recommend: 2, food: 2, easy: 2, respect: 1 };

describe('results of a customer wave', () => {
  it('show the company, its units and tiers, each with intervals', async () => {
    await aStoredProgram(db, 'results-one');
    await aTalliedWave(
      db,
      { programId: 'results-one', waveId: 'resultsone1', invitedCount: 200 },
      { hanoi: times(20, happy, content), hue: times(10, content, angry) },
    );
    const results = await getCustomerResults(as('marketing'), { waveId: 'resultsone1' });
    expect(results).toMatchObject({
      responses: 60,
      responseRate: 0.3,
      program: { programId: 'results-one' },
    });
    expect(results.company.distribution).toEqual({ promoters: 20, passives: 30, detractors: 10 });
    expect(results.company.headline?.figure).toMatchObject({
      metric: 'nps',
      n: 60,
      value: expect.closeTo(100 / 6, 9),
    });
    expect(results.company.questions.map(({ question }) => question.key)).toEqual([
      'recommend',
      'food',
      'easy',
      'respect',
    ]);
    expect(results.company.questions[2]).toMatchObject({
      figure: { metric: 'effort', n: 60 },
      easy: { share: expect.closeTo(5 / 6, 9) },
    });
    expect(results.units.map(({ unitId, depth, state }) => [unitId, depth, state])).toEqual([
      ['sao-mai', 0, 'shown'],
      ['hanoi', 1, 'shown'],
      ['hue', 1, 'shown'],
    ]);
    expect(results.tiers.map(({ tier, result }) => [tier, result.responses])).toEqual([['gold', 60]]);
    expect(results.league).toMatchObject({
      distinguishable: true,
      rows: [{ unitId: 'hanoi' }, { unitId: 'hue' }],
    });
    expect(results.drivers).toMatchObject([{ drivers: { outcome: 'indicative', n: 60 } }]);
  });

  it('compare with the wave before, and say when nothing can be told', async () => {
    await aStoredProgram(db, 'results-two');
    const waves = { programId: 'results-two' };
    const before = { hanoi: times(15, happy, angry), hue: times(15, happy, angry) };
    await aTalliedWave(db, { ...waves, waveId: 'resultstwo1', number: 1, state: 'closed' }, before);
    await aTalliedWave(db, { ...waves, waveId: 'resultstwo2', number: 2, state: 'cancelled' }, before);
    await aTalliedWave(
      db,
      { ...waves, waveId: 'resultstwo3', number: 3 },
      { hanoi: times(30, happy), hue: times(15, happy, angry) },
    );
    const results = await getCustomerResults(as('leadership'), { waveId: 'resultstwo3' });
    expect(results.trend.map(({ waveId, figure }) => [waveId, figure.value])).toEqual([
      ['resultstwo1', 0],
      ['resultstwo3', 50],
    ]);
    expect(results.trend[1]?.change).toMatchObject({
      difference: 50,
      detectable: true,
      sinceWaveId: 'resultstwo1',
    });
    const changes = results.units.map(({ unitId, change }) => [
      unitId,
      change?.difference,
      change?.detectable,
    ]);
    expect(changes).toEqual([
      ['sao-mai', 50, true],
      ['hanoi', 100, true],
      ['hue', 0, false],
    ]);
    expect(
      results.measures.map(({ measure, figure, change }) => [
        measure.measureId,
        figure?.n,
        change?.detectable,
      ]),
    ).toEqual([
      ['customer_nps', 60, true],
      ['ease', 60, true],
    ]);
  });

  it('can be had of one part alone, with its own trend and what of it is counted more finely', async () => {
    await aStoredProgram(db, 'results-cut');
    const waves = { programId: 'results-cut' };
    await aTalliedWave(
      db,
      { ...waves, waveId: 'resultscut1', number: 1, state: 'closed' },
      { hanoi: times(15, angry), hue: times(15, happy) },
    );
    await aTalliedWave(
      db,
      { ...waves, waveId: 'resultscut2', number: 2 },
      { hanoi: times(30, happy), hue: times(15, happy, angry) },
    );
    const wave = { waveId: 'resultscut2' };
    const all = await getCustomerResults(as('marketing'), wave);
    expect(all.parts.map(({ kind, value, depth, answers }) => [kind, value, depth, answers])).toEqual([
      ['unit', 'sao-mai', 0, 60],
      ['unit', 'hanoi', 1, 30],
      ['unit', 'hue', 1, 30],
      ['tier', 'gold', undefined, 60],
    ]);
    expect(all.figures.map(({ question }) => question.key)).toEqual(['recommend', 'easy', 'food']);
    expect(all.figures[1]?.units.get('hue')).toMatchObject({ metric: 'effort', detectable: true });
    const hanoi = await getCustomerResults(as('marketing'), { ...wave, asked: { unit: 'hanoi' } });
    expect(hanoi).toMatchObject({
      choice: { outcome: 'one', cut: { name: 'Hà Nội' } },
      responses: 30,
      allResponses: 60,
      versusRest: { difference: 100, detectable: true },
      units: [],
      tiers: [],
      drivers: [],
      value: {},
    });
    expect(hanoi.company.distribution).toEqual({ promoters: 30, passives: 0, detractors: 0 });
    expect(hanoi.trend.map(({ figure }) => figure.value)).toEqual([-100, 100]);
    const top = await getCustomerResults(as('marketing'), { ...wave, asked: { unit: 'sao-mai' } });
    expect(top.units.map(({ unitId, depth }) => [unitId, depth])).toEqual([
      ['hanoi', 0],
      ['hue', 0],
    ]);
  });

  it('are of everybody where several parts are asked for, or one that does not exist', async () => {
    const of = async (asked: AskedCuts) => {
      const { choice, responses } = await getCustomerResults(as('marketing'), {
        waveId: 'resultscut2',
        asked,
      });
      return [choice.outcome, responses];
    };
    expect(await of({ unit: 'hanoi', tier: 'gold' })).toEqual(['several', 60]);
    expect(await of({ unit: 'atlantis' })).toEqual(['unknown', 60]);
    expect(await of({ tier: 'tin' })).toEqual(['unknown', 60]);
    expect(await of({ tier: 'silver' })).toEqual(['one', 0]);
    expect(await of({ unit: '', channel: '' })).toEqual(['everybody', 60]);
  });

  it('are empty, not wrong, before the first answer', async () => {
    await aStoredProgram(db, 'results-none');
    await aTalliedWave(db, { programId: 'results-none', waveId: 'resultsnone' }, { hanoi: [], hue: [] });
    const results = await getCustomerResults(as('admin'), { waveId: 'resultsnone' });
    expect(results).toMatchObject({
      responses: 0,
      company: { responses: 0, questions: [] },
      units: [],
      tiers: [],
      trend: [],
      drivers: [{ drivers: { outcome: 'none', reason: 'too-few-answers' } }],
    });
    expect(results.measures.map(({ figure }) => figure)).toEqual([undefined, undefined]);
  });

  it('are not for HR, and never of an employee wave', async () => {
    await aStoredProgram(db, 'results-hr');
    await aTalliedWave(db, { programId: 'results-hr', waveId: 'resultshr01' }, { hanoi: [], hue: [] });
    await aReleasedWave(db, { programId: 'results-hr', waveId: 'resultshr02' }, { hanoi: [], hue: [] });
    await expect(getCustomerResults(as('hr'), { waveId: 'resultshr01' })).rejects.toThrow(NotAllowed);
    await expect(getCustomerResults(as('admin'), { waveId: 'resultshr02' })).rejects.toThrow(NotFound);
    await expect(getCustomerResults(as('admin'), { waveId: 'nosuchwave0' })).rejects.toThrow(NotFound);
  });
});
