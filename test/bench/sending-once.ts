// One wave in a platform of its own, so that its memory can be told: times, pace and peak memory as JSON.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startPlatform } from '#infra/local/platform.ts';
import { putPeople } from '#shared/adapters/dynamodb/person-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { createProgram } from '#shared/services/program/create-program.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { aCustomer } from '#test/support/builders.ts';
import { systemActor } from '#test/support/resources.ts';

const DAY_IN_MILLISECONDS = 86_400_000;
const PEOPLE_AT_ONCE = 1_000;
const [people = 0, mailsToSend = 0] = process.argv.slice(2).map(Number);

const dataFolder = await mkdtemp(path.join(tmpdir(), 'insideout-bench-'));
const platform = await startPlatform({
  port: 0,
  dataFolder,
  // Never the limit of what is measured.
  mailLimits: { maxSendRatePerSecond: 1_000_000, max24HourSend: -1 },
});
const context = { ...platform.resources, actor: systemActor };
const { db } = context;
await putUnit(db, { unitId: 'hanoi', name: 'Hà Nội' });
for (let start = 0; start < people; start += PEOPLE_AT_ONCE) {
  const group = Array.from({ length: Math.min(PEOPLE_AT_ONCE, people - start) }, (_, index) => {
    const personId = `customer-${start + index}`;
    return aCustomer({ personId, externalId: personId, email: `${personId}@example.com` });
  });
  await putPeople(db, group);
}
const name = { en: 'Bench', vi: 'Đo' };
const { program } = await createProgram(context, { name, templateId: 'customer-nps' });

const launchedAt = performance.now();
const closesAt = new Date(Date.now() + 14 * DAY_IN_MILLISECONDS).toISOString();
const { wave } = await scheduleWave(context, { programId: program.programId, side: 'customer', closesAt });
while ((await getWave(db, wave.waveId, { consistent: true }))?.state !== 'open') await pause(100);
const launchSeconds = (performance.now() - launchedAt) / 1000;

const openAt = performance.now();
const mailed = () => platform.mailbox.sentLast24Hours(new Date());
while (mailed() < mailsToSend) await pause(50);
const mailsPerSecond = mailsToSend / ((performance.now() - openAt) / 1000);
console.log(
  JSON.stringify({
    launchSeconds,
    mailsPerSecond,
    peakMemoryInMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
await platform.stop();
await rm(dataFolder, { recursive: true });
process.exit();
