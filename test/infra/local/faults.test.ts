import { expect, it } from 'vitest';
import { runFaults } from '#test/faults/fault-run.ts';

it('mails no customer twice and forgets nobody, though it is killed and its mails and jobs are spoilt', async () => {
  const run = await runFaults({
    seed: 42,
    side: 'customer',
    people: 150,
    clockSpeed: 30,
    leaseInSeconds: 4,
    mostKills: 1,
    shareOfKills: 0.5,
    pauseInMilliseconds: 500,
    longestInSeconds: 120,
  });
  expect(run.broken).toEqual([]);
  expect(run).toMatchObject({ doubled: 0, missed: 0 });
}, 300_000);
