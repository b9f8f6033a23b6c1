import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openJobJournal } from '#infra/local/sqs/job-journal.ts';
import type { Queues } from '#shared/adapters/sqs/queues.ts';

let folder: string;
let file: string;
let taken: { queue: string; job: object }[];

const queues: Queues = {
  send: async (queue, jobs) => {
    taken.push(...jobs.map((job) => ({ queue, job })));
  },
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'insideout-jobs-'));
  file = path.join(folder, 'jobs.jsonl');
  taken = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

test('jobs that nobody worked off are handed over again, once for each time they were sent', async () => {
  const job = { waveId: 'wave000001', peopleBucket: 3 };
  const journal = openJobJournal(file);
  await journal.watch(queues).send('prepare', [job, job, { ...job, peopleBucket: 4 }]);
  journal.handled('prepare', JSON.stringify(job));
  taken = [];
  await openJobJournal(file).sendLeftTo(queues);
  expect(taken).toEqual([
    { queue: 'prepare', job },
    { queue: 'prepare', job: { ...job, peopleBucket: 4 } },
  ]);
});

test('a job that a kill cut in half is left out', async () => {
  await openJobJournal(file)
    .watch(queues)
    .send('release', [{ waveId: 'wave000001' }]);
  appendFileSync(file, '{"happened":"sent","queue":"release","bo');
  taken = [];
  await openJobJournal(file).sendLeftTo(queues);
  expect(taken).toEqual([{ queue: 'release', job: { waveId: 'wave000001' } }]);
});
