import { createHash, createSecretKey } from 'node:crypto';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import type { RawMail } from '#shared/adapters/ses/mail-service.ts';
import type { QueueName } from '#shared/adapters/sqs/queues.ts';
import type { Actor, Role } from '#shared/domain/staff/staff.ts';
import type { Resources } from '#shared/services/context.ts';

/** Jobs and mails that a test can look at afterwards. */
export interface Recorded {
  readonly jobs: { queue: QueueName; job: object; delayInSeconds?: number | undefined }[];
  readonly mails: RawMail[];
}

/** Resources on a real database; queues and mail write down what they were given. */
export function testResources(
  db: Database,
  overrides: Partial<Resources> = {},
): Resources & { recorded: Recorded } {
  const recorded: Recorded = { jobs: [], mails: [] };
  return {
    db,
    recorded,
    queues: {
      send: async (queue, jobs, delayInSeconds) => {
        recorded.jobs.push(...jobs.map((job) => ({ queue, job, delayInSeconds })));
      },
    },
    mail: {
      sendRaw: async (mail) => {
        recorded.mails.push(mail);
        return { outcome: 'accepted', messageId: `message-${recorded.mails.length}` };
      },
      getQuota: async () => ({ max24HourSend: 50_000, maxSendRatePerSecond: 1000, sentLast24Hours: 0 }),
    },
    keyCustody: {
      wrap: async (privateKey, waveId) => Buffer.from(`${waveId}:${Buffer.from(privateKey).toString('hex')}`),
      unwrap: async (wrapped, waveId) => {
        const [forWave, key] = Buffer.from(wrapped).toString().split(':');
        if (forWave !== waveId || !key) throw new Error('wrapped for another wave');
        return Buffer.from(key, 'hex');
      },
    },
    secrets: { tokenKey: createSecretKey(seeded('token')), sessionKey: seeded('session') },
    site: { baseUrl: 'https://surveys.example.com', sender: 'Acme <surveys@example.com>' },
    clock: () => new Date('2026-11-23T09:00:00Z'),
    randomBytes: seededRandom('resources'),
    log: () => {},
    ...overrides,
  };
}

/** Different bytes at every call, the same ones in every run. */
export function seededRandom(seed: string): (length: number) => Uint8Array {
  let calls = 0;
  return (length) => {
    const blocks = Array.from({ length: Math.ceil(length / 32) }, () => seeded(`${seed}|${calls++}`));
    return Buffer.concat(blocks).subarray(0, length);
  };
}

export const systemActor: Actor = { kind: 'system', function: 'test' };
export const respondent: Actor = { kind: 'respondent' };

export function staffActor(...roles: Role[]): Actor {
  const name = roles[0] ?? 'nobody';
  const staff = {
    staffId: name,
    email: `${name}@example.com`,
    name: 'Nguyễn Thị Lan',
    roles,
    language: 'en' as const,
  };
  return { kind: 'staff', staff };
}

function seeded(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
