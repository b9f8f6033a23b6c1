import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  GetSendQuotaCommand,
  type SESClient,
  SendEmailCommand,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { LOCAL_CLIENT } from '#infra/local/local-client.ts';
import { type LocalMail, startLocalMail } from '#infra/local/ses/local-mail.ts';
import { type LocalQueues, startLocalQueues } from '#infra/local/sqs/local-queues.ts';
import { createSesClient } from '#shared/adapters/ses/ses-client.ts';

let folder: string;
let queues: LocalQueues;
let mail: LocalMail;
let client: SESClient;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'insideout-mail-'));
  queues = await startLocalQueues();
  mail = await startMail({});
  client = clientFor(mail);
});

afterEach(() => mail.faults.clear());

afterAll(async () => {
  client.destroy();
  await mail.stop();
  await queues.stop();
  rmSync(folder, { recursive: true });
});

describe('a mail that is taken', () => {
  test('is on disk as it was sent, with the id and date of the service', async () => {
    const { MessageId } = await send({ to: 'minh.tran@example.com', subject: 'Chuyến bay của Quý khách' });
    const raw = readFileSync(path.join(folder, 'eml', `${MessageId}.eml`), 'utf8');
    expect(raw).toContain('List-Unsubscribe: <https://surveys.example.com/u/token>');
    expect(raw).toContain(`Message-ID: <${MessageId}@eu-central-1.amazonses.com>`);
    expect(raw).not.toContain('made-by-us');
    expect(raw).not.toContain('X-SES-CONFIGURATION-SET');
    expect(raw.endsWith('Xin mời Quý khách trả lời.\r\n')).toBe(true);
  });

  test('is found by its recipient, with subject and tags readable', async () => {
    await send({ to: 'lan.nguyen@example.com', subject: 'Đánh giá dịch vụ', tags: { invitation: 'abc123' } });
    expect(mail.mailbox.find({ to: 'LAN.nguyen@example.com' })).toMatchObject([
      {
        from: 'Acme <surveys@example.com>',
        recipients: ['lan.nguyen@example.com'],
        subject: 'Đánh giá dịch vụ',
        tags: { invitation: 'abc123' },
      },
    ]);
  });

  test('counts against the quota of a day', async () => {
    const before = await client.send(new GetSendQuotaCommand({}));
    await send({});
    const after = await client.send(new GetSendQuotaCommand({}));
    expect(after).toMatchObject({ Max24HourSend: 1_000_000, MaxSendRate: 1_000 });
    expect(after.SentLast24Hours).toBe((before.SentLast24Hours ?? 0) + 1);
  });

  test('may also be given as subject and body', async () => {
    const { MessageId = '' } = await client.send(
      new SendEmailCommand({
        Source: 'surveys@example.com',
        Destination: { ToAddresses: ['plain@example.com'] },
        Message: { Subject: { Data: 'Xin chào' }, Body: { Text: { Data: 'Chào Quý khách' } } },
      }),
    );
    expect(mail.mailbox.get(MessageId)?.subject).toBe('Xin chào');
  });
});

describe('what the service does not take', () => {
  test.each([
    ['no recipient', { to: '' }, 'InvalidParameterValue'],
    ['an address without a domain', { to: 'minh' }, 'InvalidParameterValue'],
    ['an address with an accent', { to: 'đặng@example.com' }, 'InvalidParameterValue'],
    ['a tag with a space', { tags: { wave: 'first wave' } }, 'InvalidParameterValue'],
  ])('%s', async (_name, mailWith, code) => {
    await expect(send(mailWith)).rejects.toMatchObject({ name: code, $metadata: { httpStatusCode: 400 } });
  });

  test('more than fifty recipients', async () => {
    const Destinations = Array.from({ length: 51 }, (_, index) => `person-${index}@example.com`);
    const call = new SendRawEmailCommand({ Destinations, RawMessage: { Data: rawMail({}) } });
    await expect(client.send(call)).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });
});

describe('events', () => {
  test('come as SES writes them, in the envelope of a topic', async () => {
    await drain();
    const { MessageId } = await send({ configurationSet: 'insideout', tags: { invitation: 'abc' } });
    const events = await receive(2);
    expect(events.map(({ eventType }) => eventType).sort()).toEqual(['Delivery', 'Send']);
    expect(events[0]?.mail).toMatchObject({
      messageId: MessageId,
      tags: { invitation: ['abc'], 'ses:configuration-set': ['insideout'] },
    });
  });

  test.each([
    ['bounce@simulator.amazonses.com', ['Bounce', 'Send']],
    ['complaint@simulator.amazonses.com', ['Complaint', 'Delivery', 'Send']],
  ])('of %s tell what became of it', async (to, expected) => {
    await drain();
    await send({ to, configurationSet: 'insideout' });
    const events = await receive(expected.length);
    expect(events.map(({ eventType }) => eventType).sort()).toEqual(expected);
  });

  test('are not published without a configuration set', async () => {
    await drain();
    await send({});
    await send({ configurationSet: 'insideout' });
    const [event] = await receive(2);
    expect(event?.mail.tags['ses:configuration-set']).toEqual(['insideout']);
    expect(queues.waiting('feedback')).toBe(2);
  });

  test('that nobody handled are published again after a restart, those that were are not', async () => {
    await drain();
    const own = { folder: path.join(folder, 'restarted') };
    const before = await startMail(own);
    const sender = clientFor(before);
    await sender.send(rawCall({ configurationSet: 'insideout', tags: { invitation: 'forgotten' } }));
    await drain(2);
    await sender.send(rawCall({ configurationSet: 'insideout', tags: { invitation: 'handled' } }));
    for (const body of await receiveBodies(2)) before.eventHandled(body);
    sender.destroy();
    await before.stop();
    queues.purge();
    const after = await startMail(own);
    await expect.poll(() => after.isPublished()).toBe(true);
    const events = await receive(2);
    await after.stop();
    expect(queues.waiting('feedback')).toBe(2);
    expect(events.map((event) => event.mail.tags.invitation)).toEqual([['forgotten'], ['forgotten']]);
  });
});

describe('faults', () => {
  test.each([
    [{ kind: 'throttle' }, 'Throttling', 'Maximum sending rate exceeded.'],
    [
      { kind: 'throttle', code: 'ThrottlingException' },
      'ThrottlingException',
      'Maximum sending rate exceeded.',
    ],
    [{ kind: 'daily-quota' }, 'Throttling', 'Daily message quota exceeded.'],
    [{ kind: 'refuse' }, 'MessageRejected', 'Email address is not verified.'],
    [
      { kind: 'refuse', code: 'AccountSendingPausedException', message: 'Paused.' },
      'AccountSendingPausedException',
      'Paused.',
    ],
  ] as const)('%o is answered as %s', async (fault, name, message) => {
    mail.faults.inject({ fault });
    await expect(send({})).rejects.toMatchObject({ name, message, $metadata: { httpStatusCode: 400 } });
  });

  test('a fault of the server is answered with 500, and nothing is sent', async () => {
    mail.faults.inject({ fault: { kind: 'server-error' } });
    await expect(send({ to: 'never@example.com' })).rejects.toMatchObject({
      $metadata: { httpStatusCode: 500 },
    });
    expect(mail.mailbox.find({ to: 'never@example.com' })).toEqual([]);
  });

  test('a dropped connection leaves the mail sent', async () => {
    mail.faults.inject({ fault: { kind: 'drop-after-accepting' } });
    await expect(send({ to: 'dropped@example.com' })).rejects.toThrow();
    expect(mail.mailbox.find({ to: 'dropped@example.com' })).toHaveLength(1);
  });

  test('a delay beyond the time-out of the client leaves the mail sent', async () => {
    const hasty = createSesClient({
      endpoint: mail.endpoint,
      ...LOCAL_CLIENT,
      requestTimeoutInMilliseconds: 50,
    });
    mail.faults.inject({ fault: { kind: 'delay', milliseconds: 150 }, times: 1 });
    await expect(hasty.send(rawCall({ to: 'late@example.com' }))).rejects.toThrow();
    await expect.poll(() => mail.mailbox.find({ to: 'late@example.com' })).toHaveLength(1);
    hasty.destroy();
  });

  test('meet as many calls as they were told, and only those to their recipient', async () => {
    mail.faults.inject({ fault: { kind: 'throttle' }, times: 1, recipient: 'unlucky@example.com' });
    await send({ to: 'lucky@example.com' });
    await expect(send({ to: 'unlucky@example.com' })).rejects.toMatchObject({ name: 'Throttling' });
    await send({ to: 'unlucky@example.com' });
  });

  test('can be set from outside', async () => {
    const faults = `${mail.endpoint}/faults`;
    await fetch(faults, { method: 'POST', body: JSON.stringify({ fault: { kind: 'throttle' } }) });
    await expect(send({})).rejects.toMatchObject({ name: 'Throttling' });
    await fetch(faults, { method: 'DELETE' });
    await send({});
  });
});

test('the limits of the account hold by themselves', async () => {
  const small = await startMail({ folder: path.join(folder, 'small'), max24HourSend: 2 });
  const smallClient = clientFor(small);
  await smallClient.send(rawCall({}));
  await smallClient.send(rawCall({}));
  await expect(smallClient.send(rawCall({}))).rejects.toMatchObject({
    name: 'Throttling',
    message: 'Daily message quota exceeded.',
  });
  smallClient.destroy();
  await small.stop();
});

interface TestMail {
  readonly to?: string;
  readonly subject?: string;
  readonly tags?: Readonly<Record<string, string>>;
  readonly configurationSet?: string;
}

interface TestEvent {
  readonly eventType: string;
  readonly mail: { messageId: string; tags: Record<string, string[]> };
}

async function startMail(options: { folder?: string; max24HourSend?: number }): Promise<LocalMail> {
  return await startLocalMail({ folder, queues, clock: () => new Date(), log: () => {}, ...options });
}

function clientFor({ endpoint }: LocalMail): SESClient {
  return createSesClient({ endpoint, ...LOCAL_CLIENT });
}

async function send(mailWith: TestMail) {
  return await client.send(rawCall(mailWith));
}

function rawCall(mailWith: TestMail) {
  return new SendRawEmailCommand({
    Destinations: mailWith.to === '' ? [] : [mailWith.to ?? 'minh.tran@example.com'],
    RawMessage: { Data: rawMail(mailWith) },
    Tags: Object.entries(mailWith.tags ?? {}).map(([Name, Value]) => ({ Name, Value })),
  });
}

function rawMail({
  to = 'minh.tran@example.com',
  subject = 'Your flight',
  configurationSet,
}: TestMail): Buffer {
  const lines = [
    'From: Acme <surveys@example.com>',
    ...(to ? [`To: ${to}`] : []),
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'Message-ID: <made-by-us@example.com>',
    'List-Unsubscribe: <https://surveys.example.com/u/token>',
    ...(configurationSet ? [`X-SES-CONFIGURATION-SET: ${configurationSet}`] : []),
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    'Xin mời Quý khách trả lời.',
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

async function receive(count: number): Promise<TestEvent[]> {
  const bodies = await receiveBodies(count);
  return bodies.map((body) => JSON.parse(JSON.parse(body).Message));
}

async function receiveBodies(count: number): Promise<string[]> {
  const bodies: string[] = [];
  while (bodies.length < count) {
    const { Messages = [] } = await queues.client.send(
      new ReceiveMessageCommand({
        QueueUrl: queues.queues.feedback.url,
        MaxNumberOfMessages: 10,
        WaitTimeSeconds: 5,
      }),
    );
    if (Messages.length === 0) throw new Error(`only ${bodies.length} of ${count} events came`);
    bodies.push(...Messages.map(({ Body }) => Body ?? ''));
  }
  return bodies;
}

/** Forgets what earlier tests left in the queue, once `atLeast` events have come. */
async function drain(atLeast = 0): Promise<void> {
  if (atLeast > 0) await receiveBodies(atLeast);
  queues.purge();
}
