import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listBenchmarks as stored } from '#shared/adapters/dynamodb/benchmark-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { checkBenchmarkImport } from '#shared/services/benchmark/check-benchmark-import.ts';
import { importBenchmarks } from '#shared/services/benchmark/import-benchmarks.ts';
import { listBenchmarks } from '#shared/services/benchmark/list-benchmarks.ts';
import { removeBenchmark } from '#shared/services/benchmark/remove-benchmark.ts';
import { saveBenchmark } from '#shared/services/benchmark/save-benchmark.ts';
import { assembleDigest } from '#shared/services/digest/assemble-digest.ts';
import { Invalid, NotAllowed, NotFound } from '#shared/services/errors.ts';
import { getCustomerResults } from '#shared/services/results/get-customer-results.ts';
import { getReleasedResults } from '#shared/services/results/get-released-results.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aReleasedWave, aStoredProgram, aTalliedWave, times } from '#test/support/paired-company.ts';
import { staffActor, systemActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const as = (...roles: Parameters<typeof staffActor>) => ({
  ...testResources(db),
  actor: staffActor(...roles),
});
const TYPED = { figure: 'NPS', value: '10', answers: '1200', source: 'Restaurants', date: '2026-06-30' };

describe('a benchmark', () => {
  it('entered again replaces the earlier one, whoever else is of the same day', async () => {
    const programId = 'by-hand';
    await aStoredProgram(db, programId);
    const save = async (typed: typeof TYPED) =>
      await saveBenchmark(as('marketing'), { programId, side: 'customer', typed });
    expect(await save(TYPED)).toMatchObject({
      outcome: 'saved',
      benchmark: { question: 'recommend', value: 10, n: 1200, savedBy: 'Nguyễn Thị Lan' },
    });
    expect(await save({ ...TYPED, value: '12', source: 'restaurants ' })).toMatchObject({
      outcome: 'replaced',
    });
    await save({ ...TYPED, source: 'Hotels' });
    expect((await stored(db, programId)).map(({ value }) => value).sort()).toEqual([10, 12]);
    expect(await save({ ...TYPED, value: 'high' })).toMatchObject({
      outcome: 'refused',
      problems: [{ column: 'value', code: 'value-no-number' }],
    });
  });

  it('is removed for good, by those who answer for its side', async () => {
    const programId = 'removed';
    await aStoredProgram(db, programId);
    const saved = await saveBenchmark(as('hr'), { programId, side: 'employee', typed: TYPED });
    if (saved.outcome !== 'saved') throw new Error(saved.outcome);
    const { benchmarkId } = saved.benchmark;
    await expect(removeBenchmark(as('marketing'), { programId, benchmarkId })).rejects.toThrow(NotAllowed);
    const seenBy = async (role: 'marketing' | 'leadership') =>
      (await listBenchmarks(as(role), { programId })).sides.flatMap(({ benchmarks }) => benchmarks).length;
    expect(await seenBy('marketing')).toBe(0);
    expect(await seenBy('leadership')).toBe(1);
    await removeBenchmark(as('hr'), { programId, benchmarkId });
    await expect(removeBenchmark(as('hr'), { programId, benchmarkId })).rejects.toThrow(NotFound);
    const input = { programId, side: 'employee', typed: TYPED } as const;
    await expect(saveBenchmark(as('leadership'), input)).rejects.toThrow(NotAllowed);
  });
});

describe('a file of benchmarks', () => {
  const csv = [
    'Chỉ số;Giá trị;Cỡ mẫu;Nguồn;Ngày;Ngành',
    'NPS;+12;1.200;Restaurants;30/06/2026;Nhà hàng',
    'CSAT;181%;;Restaurants;30/06/2026;',
    'NPS;14;1.200;restaurants;30/06/2026;nhà hàng',
    'CES;5,4;;Hotels;2026-01-15;',
    'luck;7;1;;tomorrow;',
  ].join('\r\n');

  it('is read row by row, says what is wrong where, and writes nothing before somebody agrees', async () => {
    const programId = 'from-file';
    await aStoredProgram(db, programId);
    const input = { programId, side: 'customer', csv } as const;
    const report = await checkBenchmarkImport(as('marketing'), input);
    expect(report).toMatchObject({ rows: 5, badRows: 3, counts: { new: 2, changed: 0, unchanged: 0 } });
    expect(report.problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 'value', 'value-out-of-range'],
      [4, 'figure', 'same-twice'],
      [6, 'figure', 'figure-unknown'],
      [6, 'answers', 'answers-wrong'],
      [6, 'source', 'source-missing'],
      [6, 'date', 'date-wrong'],
    ]);
    expect(report.problems[1]?.otherLine).toBe(2);
    expect(await importBenchmarks(as('marketing'), input)).toMatchObject({ outcome: 'nothing-imported' });
    expect(await stored(db, programId)).toEqual([]);
    const agreed = { ...input, acceptGoodRows: true };
    expect(await importBenchmarks(as('marketing'), agreed)).toMatchObject({ outcome: 'imported' });
    expect((await stored(db, programId)).map(({ question, value }) => [question, value]).sort()).toEqual([
      ['easy', 5.4],
      ['recommend', 12],
    ]);
    expect(await checkBenchmarkImport(as('marketing'), input)).toMatchObject({
      counts: { new: 0, changed: 0, unchanged: 2 },
    });
  });

  it('is refused as a whole where it is none, is too long, or comes from the wrong person', async () => {
    const programId = 'no-file';
    await aStoredProgram(db, programId);
    const read = async (text: string) =>
      await importBenchmarks(as('hr'), { programId, side: 'employee', csv: text });
    await expect(read('name,email\nLan,lan@example.com')).rejects.toThrow(Invalid);
    const rows = Array.from({ length: 201 }, (_, index) => `eNPS,7,30,Survey ${index},2026-01-15`);
    expect(await read(['figure,value,n,source,date', ...rows].join('\n'))).toMatchObject({
      outcome: 'too-many',
    });
    expect(await stored(db, programId)).toEqual([]);
    const input = { programId, side: 'employee', csv } as const;
    await expect(checkBenchmarkImport(as('marketing'), input)).rejects.toThrow(NotAllowed);
  });
});

describe('results beside benchmarks', () => {
  it('test only where the other sample is known, and show employees’ from the release alone', async () => {
    const programId = 'beside';
    await aStoredProgram(db, programId);
    const customers = { hanoi: times(50, { recommend: 9 }, { recommend: 9 }, { recommend: 4 }), hue: [] };
    await aTalliedWave(db, { programId, waveId: 'besidecus1', state: 'closed' }, customers);
    const staff = times(4, { recommend_work: 9 }, { recommend_work: 4 });
    await aReleasedWave(db, { programId, waveId: 'besideemp1' }, { hanoi: staff, hue: staff });
    const save = async (side: 'customer' | 'employee', typed: Partial<typeof TYPED>) =>
      await saveBenchmark(as('admin'), { programId, side, typed: { ...TYPED, ...typed } });
    await save('customer', { value: '5' });
    await save('customer', { value: '44', answers: '', source: 'Press' });
    await save('employee', { value: '20', answers: '400' });
    const { benchmarks } = await getCustomerResults(as('marketing'), { waveId: 'besidecus1' });
    expect(benchmarks.map(({ benchmark, change }) => [benchmark.source, change?.detectable])).toEqual([
      ['Press', undefined],
      ['Restaurants', true],
    ]);
    const released = await getReleasedResults(as('hr'), { waveId: 'besideemp1' });
    expect(released).toMatchObject({
      benchmarks: [{ figure: { n: 16, value: 0 }, change: { difference: -20, detectable: false } }],
    });
    const digest = await assembleDigest(
      { ...testResources(db), actor: systemActor },
      { programId, timeZone: 'Asia/Ho_Chi_Minh' },
    );
    expect(digest.measures.map(({ measureId, references }) => [measureId, references?.length])).toEqual([
      ['customer_nps', 2],
      ['ease', undefined],
      ['employee_nps', 1],
    ]);
  });

  it('of employees whose figures are withheld say nothing', async () => {
    const programId = 'beside-few';
    await aStoredProgram(db, programId);
    const few = times(1, { recommend_work: 9 }, { recommend_work: 4 });
    await aReleasedWave(db, { programId, waveId: 'besidefew1' }, { hanoi: few, hue: [] });
    await saveBenchmark(as('hr'), { programId, side: 'employee', typed: TYPED });
    expect(await getReleasedResults(as('hr'), { waveId: 'besidefew1' })).toMatchObject({ benchmarks: [] });
  });
});
