import { setTimeout as pause } from 'node:timers/promises';
import {
  DeleteMessageCommand,
  GetQueueUrlCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { LOCAL_CLIENT } from '#infra/local/local-client.ts';
import type { FaultRule } from '#infra/local/ses/faults.ts';
import type { Victim } from './victim.ts';

/** How often something was done to the platform. */
export interface Mischief {
  kills: number;
  throttles: number;
  serverErrors: number;
  drops: number;
  delays: number;
  /** Copies of jobs, and jobs that nobody will ever see again. */
  repeated: number;
  lost: number;
  poisoned: number;
}

export interface MischiefOptions {
  readonly victim: Victim;
  readonly waveId: string;
  readonly buckets: () => Promise<number>;
  readonly chance: () => number;
  readonly mostKills: number;
  /** The next deed follows after up to this long. */
  readonly pauseInMilliseconds: number;
  readonly signal: AbortSignal;
}

export function noMischief(): Mischief {
  return { kills: 0, throttles: 0, serverErrors: 0, drops: 0, delays: 0, repeated: 0, lost: 0, poisoned: 0 };
}

/** Does one harmful thing after the other, drawn by lot, until it is told to stop. */
export async function doMischief(options: MischiefOptions): Promise<Mischief> {
  const { chance, signal, victim } = options;
  const done = noMischief();
  while (!signal.aborted) {
    await pause(chance() * options.pauseInMilliseconds, undefined, { signal }).catch(() => {});
    if (signal.aborted) break;
    const drawn = chance();
    if (drawn < 0.12 && done.kills < options.mostKills) {
      await victim.kill({ forgetJobs: chance() < 0.5 });
      done.kills += 1;
    } else await (drawn < 0.75 ? spoilMails(options, done) : spoilQueue(options, done));
  }
  return done;
}

async function spoilMails({ victim, chance }: MischiefOptions, done: Mischief): Promise<void> {
  const times = 1 + Math.floor(chance() * 4);
  const kind = chance();
  const code = chance() < 0.5 ? 'Throttling' : 'ThrottlingException';
  const inject = async (fault: FaultRule['fault'], howOften = times) => {
    await fetch(`${victim.address('SES')}/faults`, {
      method: 'POST',
      body: JSON.stringify({ fault, times: howOften }),
    });
  };
  if (kind < 0.25) {
    done.throttles += times;
    await inject({ kind: 'throttle', code });
  } else if (kind < 0.3) {
    done.throttles += 1;
    await inject({ kind: 'daily-quota', code }, 1);
  } else if (kind < 0.5) {
    done.serverErrors += times;
    await inject({ kind: 'server-error' });
  } else if (kind < 0.8) {
    done.drops += times;
    await inject({ kind: 'drop-after-accepting' });
  } else {
    done.delays += times;
    await inject({ kind: 'delay', milliseconds: Math.floor(chance() * 1_500) });
  }
}

async function spoilQueue(options: MischiefOptions, done: Mischief): Promise<void> {
  const { victim, chance, waveId } = options;
  const client = new SQSClient({ endpoint: victim.address('SQS'), ...LOCAL_CLIENT });
  try {
    const { QueueUrl } = await client.send(new GetQueueUrlCommand({ QueueName: 'insideout-dispatch' }));
    const kind = chance();
    if (kind < 0.5) {
      const { Messages = [] } = await client.send(
        new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, WaitTimeSeconds: 0 }),
      );
      for (const { ReceiptHandle } of Messages) {
        await client.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
      }
      done.lost += Messages.length;
    } else if (kind < 0.9) {
      const bucket = Math.floor(chance() * (await options.buckets()));
      const MessageBody = JSON.stringify({ waveId, mailing: 'invitation', bucket });
      for (let copy = 0; copy < 2; copy++)
        await client.send(new SendMessageCommand({ QueueUrl, MessageBody }));
      done.repeated += 2;
    } else {
      await client.send(new SendMessageCommand({ QueueUrl, MessageBody: '{"nonsense":true}' }));
      done.poisoned += 1;
    }
  } finally {
    client.destroy();
  }
}
