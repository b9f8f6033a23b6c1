import { afterAll, beforeAll, expect, it } from 'vitest';
import { seededNumbers } from '#infra/local/demo/seeded-random.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { listProgress } from '#shared/adapters/dynamodb/progress-store.ts';
import type { RawMail } from '#shared/adapters/ses/mail-service.ts';
import type { Side } from '#shared/domain/side.ts';
import type { DispatchJob } from '#shared/domain/wave/jobs.ts';
import { applyMailEvent } from '#shared/services/delivery/apply-mail-event.ts';
import { dispatchBucket } from '#shared/services/delivery/dispatch-bucket.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aMailDouble, type Mishap } from '#test/support/mail-double.ts';
import { systemActor, testResources } from '#test/support/resources.ts';
import { anInvitedWave, statesOf } from '#test/support/sending.ts';
import { unreliable } from '#test/support/unreliable-database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const PEOPLE = 40;
const MISHAPS: readonly [Mishap, number][] = [
  ['rate', 0.03],
  ['daily-quota', 0.01],
  ['paused', 0.01],
  ['refused', 0.03],
  ['lost-after-accepting', 0.04],
  ['lost-before', 0.04],
];

/**
 * One wave through a bad day: throttles, refusals, lost answers, a database whose connection breaks, jobs delivered
 * twice or not at all, senders killed in the middle, events that come late, twice or never.
 */
async function aBadDay(side: Side, seed: number) {
  const waveId = `bad${side.slice(0, 4)}${String(seed).padStart(3, '0')}`;
  const { invitations } = await anInvitedWave(db, waveId, PEOPLE, {
    side,
    closesAt: '2026-12-30T10:00:00.000Z',
  });
  const chance = seededNumbers(seed);
  const time = { now: Date.parse('2026-11-23T09:00:00Z') };
  const mail = aMailDouble({ mishapFor: () => pick(chance, MISHAPS) });
  const shaky = unreliable(db, () => {
    const drawn = chance();
    return drawn < 0.002 ? 'lost-before' : drawn < 0.004 ? 'lost-after' : 'fine';
  });
  let jobs: DispatchJob[] = [];
  const resources = testResources(shaky, {
    mail,
    clock: () => new Date(time.now),
    site: { baseUrl: 'https://s.example.com', sender: 'Acme <s@example.com>', configurationSet: 'insideout' },
    queues: { send: async (_, more) => void jobs.push(...(more as readonly DispatchJob[])) },
    randomBytes: (length) => Uint8Array.from({ length }, () => chance() * 256),
  });
  const limits = {
    quota: mail.getQuota,
    concurrency: 2,
    budgetInMilliseconds: 60_000,
    time: {
      now: () => time.now,
      wait: async (span: number) => {
        time.now += span;
      },
    },
  };
  const job: DispatchJob = { waveId, mailing: 'invitation', bucket: 0 };
  const work = async (taken: DispatchJob) => {
    await dispatchBucket({ ...resources, actor: systemActor }, taken, limits).catch(() => jobs.push(taken));
  };
  const told = new Set<RawMail>();
  const tell = async (sent: RawMail, eventType: string) => {
    const tags = Object.fromEntries(Object.entries(sent.tags).map(([name, value]) => [name, [value]]));
    const event = { eventType, mail: { messageId: `of-${sent.to}`, tags } };
    await applyMailEvent({ ...testResources(db), actor: systemActor }, event);
  };

  jobs = [job];
  for (let round = 0; round < 60; round++) {
    // A lost message: the sweeper puts the bucket back on the queue.
    const taken = jobs.splice(0).filter(() => chance() > 0.1);
    if (taken.length === 0) taken.push(job);
    const twice = chance() < 0.3 ? taken : [];
    await Promise.all([...taken, ...twice].slice(0, 4).map(work));
    for (const sent of mail.sent) {
      if (told.has(sent) || chance() < 0.5) continue;
      told.add(sent);
      // One event in five never comes.
      for (const type of ['Delivery', 'Send', 'Delivery']) if (chance() > 0.2) await tell(sent, type);
    }
    time.now += chance() * 1_800_000;
  }
  // The storm is over: what is left is settled by an ordinary call or two.
  mail.mishapFor = () => undefined;
  const calm = { ...testResources(db, { ...resources, db }), actor: systemActor };
  for (let look = 0; look < 4; look++) {
    time.now += 2 * 3_600_000;
    await dispatchBucket(calm, job, limits);
  }
  const copies = new Map(invitations.map(({ email }) => [email, 0]));
  for (const { to } of mail.sent) copies.set(to, (copies.get(to) ?? 0) + 1);
  return {
    invitations,
    copies,
    states: await statesOf(db, waveId),
    progress: await listProgress(db, waveId, 'invitation'),
  };
}

it.each([1, 2, 3])('mails no customer twice and forgets nobody, whatever breaks (seed %i)', async (seed) => {
  const { invitations, copies, states, progress } = await aBadDay('customer', seed);
  for (const { email, invitationId } of invitations) {
    const state = states[invitationId] ?? 'pending';
    const mails = copies.get(email);
    expect(mails).toBeLessThanOrEqual(1);
    // Whoever has no mail was refused, or may have had one for all that the sender could know.
    if (mails === 0) expect(['refused', 'abandoned']).toContain(state);
    else expect(['sent', 'delivered', 'abandoned']).toContain(state);
  }
  expect(addedUp(progress)).toBe(PEOPLE);
});

it.each([5, 6])('leaves no employee without a mail unless it was refused (seed %i)', async (seed) => {
  const { invitations, copies, states, progress } = await aBadDay('employee', seed);
  for (const { email, invitationId } of invitations) {
    const state = states[invitationId] ?? 'pending';
    expect(['sent', 'delivered', 'refused']).toContain(state);
    if (state !== 'refused') expect(copies.get(email)).toBeGreaterThanOrEqual(1);
  }
  expect(addedUp(progress)).toBe(PEOPLE);
});

function pick(chance: () => number, from: readonly [Mishap, number][]): Mishap | undefined {
  let drawn = chance();
  for (const [mishap, share] of from) {
    if (drawn < share) return mishap;
    drawn -= share;
  }
  return undefined;
}

function addedUp([row]: Awaited<ReturnType<typeof listProgress>>): number {
  return Object.values(row?.counts ?? {}).reduce((sum, count) => sum + count, 0);
}
