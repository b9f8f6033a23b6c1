// The main job from import to digest on a folder of its own; ends with 1 when a figure is not as published.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { driverPlanOf, sumOfFolds } from '#shared/domain/drivers/driver-plan.ts';
import { relativeImportance } from '#shared/domain/drivers/drivers.ts';
import { type CustomerResults, getCustomerResults } from '#shared/services/results/get-customer-results.ts';
import { getPairReport } from '#shared/services/results/get-pair-report.ts';
import { foldsFrom, readDriverFolds } from '#shared/services/tally/read-driver-folds.ts';
import { type Platform, startPlatform } from '../platform.ts';
import { compareWithExpected } from './compare-expected.ts';
import { loadDemo } from './load-demo.ts';
import { createProgressLine } from './progress-line.ts';
import { summarise } from './summarise.ts';

const startedAt = performance.now();
const keptFolder = process.env.INSIDEOUT_DATA;
const dataFolder = keptFolder ?? (await mkdtemp(path.join(tmpdir(), 'insideout-demo-')));
const platform = await startPlatform({ port: Number(process.env.PORT || 0), dataFolder });
try {
  if (!platform.isFresh) throw new Error(`The demo needs an empty folder, and ${dataFolder} is not.`);
  process.exitCode = await run(platform);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await platform.stop();
  if (!keptFolder) await rm(dataFolder, { recursive: true });
}
process.exit();

async function run(running: Platform): Promise<number> {
  const progress = createProgressLine(process.stdout);
  const loaded = await loadDemo(running, progress.tell);
  progress.end();
  const { db, clock } = running.resources;
  const context = { db, clock, actor: { kind: 'system', function: 'demo' } as const };
  const results = await getCustomerResults(context, { waveId: loaded.customerWaveId });
  const pair = await getPairReport(context, { programId: loaded.programId });
  if (pair.outcome !== 'paired') throw new Error(`Nothing to show yet of: ${pair.missing.join(', ')}`);
  const [digest] = running.mailbox.find({ to: 'margaret@insideout.example' });
  if (!digest) throw new Error('The digest did not arrive.');
  const digestAddress = keptFolder
    ? `${running.addresses.inbox}/${digest.messageId}`
    : `in the inbox of Margaret Sullivan: “${digest.subject}” (npm start shows it)`;
  const mails = running.mailbox.find({}).length;
  console.log(`\n${summarise({ loaded, mails, results, pair, digestAddress })}\n`);

  const complete = await amongComplete(context.db, results);
  const comparisons = await compareWithExpected(results, complete);
  const wrong = comparisons.filter(({ agrees }) => !agrees);
  for (const { name, expected, found } of wrong)
    console.log(`DIFFERS  ${name}: expected ${expected}, found ${found}`);
  console.log(
    `${comparisons.length - wrong.length} of ${comparisons.length} published figures come out the same.`,
  );
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(`Took ${seconds} s; the platform used at most ${megabytes} MB of memory.`);
  return wrong.length === 0 && results.responses === loaded.answered.passengers ? 0 : 1;
}

/** The drivers among those who rated everything, from the sums that the platform keeps. */
async function amongComplete(db: Database, { wave, survey }: CustomerResults) {
  const plan = driverPlanOf(survey);
  const [overall] = plan.sets;
  if (!overall) return undefined;
  const sums = sumOfFolds(plan, foldsFrom(plan, await readDriverFolds(db, wave.waveId)));
  const predictors = overall.predictors.map(({ key }) => key);
  return relativeImportance(plan.listwise(sums, overall), plan.headline, predictors);
}
