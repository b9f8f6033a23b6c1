import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { listInvitations } from '#shared/adapters/dynamodb/invitation-store.ts';
import { listPeople, putPeople } from '#shared/adapters/dynamodb/person-store.ts';
import { putProgress } from '#shared/adapters/dynamodb/progress-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Person } from '#shared/domain/contact/person.ts';
import type { Side } from '#shared/domain/side.ts';
import { PEOPLE_BUCKETS } from '#shared/domain/wave/bucket.ts';
import type { Invitation } from '#shared/domain/wave/invitation.ts';
import { DispatchJob, PrepareJob, ReleaseJob } from '#shared/domain/wave/jobs.ts';
import { noDeliveries } from '#shared/domain/wave/progress.ts';
import { runDue } from '#shared/services/agenda/run-due.ts';
import type { Context } from '#shared/services/context.ts';
import { createProgram } from '#shared/services/program/create-program.ts';
import { prepareBucket } from '#shared/services/wave/prepare-bucket.ts';
import { aCustomer, anEmployee } from '#test/support/builders.ts';
import { seededRandom, staffActor, systemActor, testResources } from '#test/support/resources.ts';

const MINUTE = 60_000;
let campaigns = 0;

/** A company with a clock that only the test moves, and queues that the test empties, or loses. */
export interface Campaign {
  readonly context: Context;
  readonly staff: Context;
  /** Jobs that were handed over and neither worked off nor lost. */
  readonly waiting: { queue: string; job: object }[];
  /** Every dispatch job, and every wave whose release was asked for, in the order of asking. */
  readonly dispatched: DispatchJob[];
  readonly released: string[];
  /** Minutes may be fractions. */
  pass(minutes: number): void;
  now(): string;
  /** What the scheduler does each minute. */
  runAgenda(): Promise<{ done: number; failed: number }>;
  /** Runs the agenda, then works the queues off until nothing is waiting. */
  tick(): Promise<{ done: number; failed: number }>;
  drain(): Promise<void>;
  loseJobs(): void;
}

export function aCampaign(db: Database, start: string): Campaign {
  let now = Date.parse(start);
  const waiting: Campaign['waiting'] = [];
  const dispatched: DispatchJob[] = [];
  const released: string[] = [];
  const resources = testResources(db, {
    randomBytes: seededRandom(`campaign ${campaigns++}`),
    clock: () => new Date(now),
    queues: {
      send: async (queue, jobs) => {
        waiting.push(...jobs.map((job) => ({ queue, job })));
        if (queue === 'release') released.push(...jobs.map((job) => ReleaseJob.parse(job).waveId));
        if (queue === 'dispatch') dispatched.push(...jobs.map((job) => DispatchJob.parse(job)));
      },
    },
  });
  const context = { ...resources, actor: systemActor };
  const drain = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (next.queue === 'prepare') await prepareBucket(context, PrepareJob.parse(next.job));
      if (next.queue === 'dispatch') await pretendToSend(context, DispatchJob.parse(next.job));
    }
  };
  return {
    context,
    staff: { ...resources, actor: staffActor('admin') },
    waiting,
    dispatched,
    released,
    drain,
    runAgenda: async () => await runDue(context),
    pass: (minutes) => {
      now += minutes * MINUTE;
    },
    now: () => new Date(now).toISOString(),
    tick: async () => {
      const result = await runDue(context);
      await drain();
      return result;
    },
    loseJobs: () => {
      waiting.length = 0;
    },
  };
}

/** What a sender leaves behind when it has mailed to everybody in a bucket. */
async function pretendToSend(
  { db, clock }: Context,
  { waveId, mailing, bucket }: DispatchJob,
): Promise<void> {
  const invited = await Array.fromAsync(listInvitations(db, waveId, bucket));
  const counts = { ...noDeliveries(), sent: invited.length };
  await putProgress(db, { waveId, mailing, bucket, counts, countedAt: clock().toISOString() });
}

/** A program from the paired template, with a unit of its own. */
export async function aProgram({ context, staff }: Campaign, unitId: string): Promise<string> {
  await putUnit(context.db, { unitId, name: `Chi nhánh ${unitId}` });
  const name = { en: 'Airport', vi: 'Sân bay' };
  const { program } = await createProgram(staff, { name, templateId: 'paired' });
  return program.programId;
}

/** So many people of a unit, every third of them English-speaking. */
export async function populate(
  db: Database,
  side: Side,
  unitId: string,
  count: number,
  override: (index: number) => Partial<Person> = () => ({}),
): Promise<Person[]> {
  const people = Array.from({ length: count }, (_, index): Person => {
    const common = {
      personId: `${unitId}-${index}`,
      externalId: `${unitId}-${index}`,
      email: `person-${index}@${unitId}.example.com`,
      language: index % 3 === 0 ? ('en' as const) : ('vi' as const),
      unitId,
    };
    const person = side === 'customer' ? aCustomer(common) : anEmployee(common);
    return { ...person, ...override(index) } as Person;
  });
  await putPeople(db, people);
  return people;
}

export async function invitationsOf(db: Database, waveId: string): Promise<Invitation[]> {
  const wave = await getWave(db, waveId, { consistent: true });
  const buckets = Array.from({ length: wave?.buckets ?? 0 }, (_, bucket) => bucket);
  const lists = await Promise.all(
    buckets.map((bucket) => Array.fromAsync(listInvitations(db, waveId, bucket))),
  );
  return lists.flat().sort((a, b) => (a.personId < b.personId ? -1 : 1));
}

export async function peopleOf(db: Database, side: Side, unitId: string): Promise<Person[]> {
  const buckets = Array.from({ length: PEOPLE_BUCKETS }, (_, bucket) => bucket);
  const lists = await Promise.all(buckets.map((bucket) => Array.fromAsync(listPeople(db, side, bucket))));
  return lists.flat().filter((person) => person.unitId === unitId);
}
