import { dueEntries } from '#shared/adapters/dynamodb/agenda-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { Mailing } from '#shared/domain/wave/delivery.ts';
import { DispatchJob, PrepareJob } from '#shared/domain/wave/jobs.ts';
import { runDue } from '#shared/services/agenda/run-due.ts';
import type { Context } from '#shared/services/context.ts';
import { dispatchBucket } from '#shared/services/delivery/dispatch-bucket.ts';
import { prepareBucket } from '#shared/services/wave/prepare-bucket.ts';
import { aMailDouble, type MailDouble } from './mail-double.ts';
import { seededRandom, staffActor, systemActor, testResources } from './resources.ts';

export interface Posted {
  readonly to: string;
  readonly mailing: Mailing;
  readonly waveId: string;
  readonly at: string;
  readonly raw: string;
}

/** A whole company whose clock jumps from one thing that is to happen to the next. */
export interface Clockwork {
  readonly context: Context;
  readonly staff: Context;
  readonly mail: MailDouble;
  /** Every mail with the time at which it left. */
  readonly posted: Posted[];
  now(): string;
  /** Does all that is due until then, at its time, and stops there. */
  runUntil(moment: string): Promise<void>;
  /** Jobs that are lost from now on, by this. */
  losesJobs: (job: object) => boolean;
}

let clockworks = 0;

export function aClockwork(db: Database, start: string): Clockwork {
  let now = Date.parse(start);
  const queue: { readyAt: number; queue: string; job: object }[] = [];
  const mail = aMailDouble();
  const posted: Posted[] = [];
  const resources = testResources(db, {
    mail: {
      getQuota: mail.getQuota,
      sendRaw: async (raw) => {
        const outcome = await mail.sendRaw(raw);
        const { wave: waveId = '', mailing } = raw.tags;
        const at = new Date(now).toISOString();
        if (outcome.outcome === 'accepted') {
          posted.push({ to: raw.to, mailing: Mailing.parse(mailing), waveId, at, raw: String(raw.raw) });
        }
        return outcome;
      },
    },
    randomBytes: seededRandom(`clockwork ${clockworks++}`),
    clock: () => new Date(now),
    queues: {
      send: async (name, jobs, delayInSeconds = 0) => {
        const kept = jobs.filter((job) => !clockwork.losesJobs(job));
        queue.push(...kept.map((job) => ({ readyAt: now + delayInSeconds * 1000, queue: name, job })));
      },
    },
  });
  const context = { ...resources, actor: systemActor };
  const limits = {
    quota: mail.getQuota,
    concurrency: 1,
    budgetInMilliseconds: 60_000,
    time: { wait: async () => {} },
  };
  const work = async ({ queue: name, job }: { queue: string; job: object }) => {
    if (name === 'prepare') await prepareBucket(context, PrepareJob.parse(job));
    if (name === 'dispatch') await dispatchBucket(context, DispatchJob.parse(job), limits);
  };
  const clockwork: Clockwork = {
    context,
    staff: { ...resources, actor: staffActor('admin') },
    mail,
    posted,
    now: () => new Date(now).toISOString(),
    losesJobs: () => false,
    runUntil: async (moment) => {
      const until = Date.parse(moment);
      while (true) {
        const [entry] = await dueEntries(db, new Date(until));
        const moments = [...queue.map(({ readyAt }) => readyAt), ...(entry ? [Date.parse(entry.dueAt)] : [])];
        const next = Math.min(...moments);
        if (!(next <= until)) break;
        now = Math.max(now, next);
        await runDue(context);
        const ready = queue.filter(({ readyAt }) => readyAt <= now);
        for (const item of ready) {
          queue.splice(queue.indexOf(item), 1);
          await work(item);
        }
      }
      now = Math.max(now, until);
    },
  };
  return clockwork;
}
