import { readdirSync, readFileSync } from 'node:fs';
import type { SQSEvent, SQSRecord } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDispatchConsumer } from '#functions/dispatch-invitations/consumer.ts';
import { createFeedbackConsumer } from '#functions/process-email-feedback/consumer.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aMailDouble } from '#test/support/mail-double.ts';
import { testResources } from '#test/support/resources.ts';
import { anInvitedWave, statesOf } from '#test/support/sending.ts';
import { tableContents } from '#test/support/table-contents.ts';

const FIXTURES = new URL('../../fixtures/ses-events/', import.meta.url);

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

/** Queue messages in the shape in which Lambda hands them over. */
function anSqsEvent(...bodies: string[]): SQSEvent {
  const Records = bodies.map(
    (body, index): SQSRecord => ({
      messageId: `message-${index}`,
      receiptHandle: 'handle',
      body,
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '1763888400000',
        SenderId: 'sender',
        ApproximateFirstReceiveTimestamp: '1763888400000',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: 'arn:aws:sqs:eu-central-1:123456789012:queue',
      awsRegion: 'eu-central-1',
    }),
  );
  return { Records };
}

it('works off the jobs of a batch and gives back only the poisoned ones', async () => {
  await anInvitedWave(db, 'batchone00', 3);
  await anInvitedWave(db, 'batchtwo00', 2);
  const mail = aMailDouble();
  const consume = createDispatchConsumer(testResources(db, { mail }));
  const result = await consume(
    anSqsEvent(
      '{"waveId":"batchone00","mailing":"invitation","bucket":0}',
      'not even json',
      '{"waveId":"batchone00","mailing":"surprise","bucket":0}',
      '{"waveId":"batchtwo00","mailing":"invitation","bucket":0}',
    ),
  );
  expect(result.batchItemFailures).toEqual([
    { itemIdentifier: 'message-1' },
    { itemIdentifier: 'message-2' },
  ]);
  expect(mail.sent).toHaveLength(5);
});

it('takes a job for a wave that is gone as done', async () => {
  const consume = createDispatchConsumer(testResources(db));
  const job = '{"waveId":"gonewave00","mailing":"invitation","bucket":0}';
  expect(await consume(anSqsEvent(job))).toEqual({ batchItemFailures: [] });
});

it('logs neither an address nor a token while it sends', async () => {
  await anInvitedWave(db, 'quietlog00', 4);
  const lines: string[] = [];
  const mail = aMailDouble({ mishapFor: (_, call) => (call === 1 ? 'refused' : undefined) });
  const log = (event: string, fields?: object) => void lines.push(`${event} ${JSON.stringify(fields)}`);
  const consume = createDispatchConsumer(testResources(db, { mail, log }));
  await consume(anSqsEvent('{"waveId":"quietlog00","mailing":"invitation","bucket":0}'));
  expect(lines.join('\n')).toContain('quietlog00');
  expect(lines.join('\n')).not.toMatch(/@|\/a\/|\/u\/|\.[\w-]{22}/);
});

it('records the events of a batch and gives back only those it cannot read, without logging them', async () => {
  const { invitations } = await anInvitedWave(db, 'feedback00', 2);
  const mail = aMailDouble();
  const lines: string[] = [];
  const log = (event: string, fields?: object) => void lines.push(`${event} ${JSON.stringify(fields)}`);
  const resources = testResources(db, { mail, log });
  await createDispatchConsumer(resources)(
    anSqsEvent('{"waveId":"feedback00","mailing":"invitation","bucket":0}'),
  );
  const bodies = mail.sent.map(({ tags }) => {
    const named = Object.fromEntries(Object.entries(tags).map(([name, value]) => [name, [value]]));
    const headers = [{ name: 'List-Unsubscribe', value: '<https://surveys.example.com/u/secret>' }];
    const event = { eventType: 'Delivery', mail: { messageId: '0107', tags: named, headers }, delivery: {} };
    return JSON.stringify({ Type: 'Notification', Message: JSON.stringify(event) });
  });
  const poisoned = JSON.stringify({ Type: 'Notification', Message: '{"mail":"https://s/u/secret"}' });
  const result = await createFeedbackConsumer(resources)(anSqsEvent(...bodies, poisoned));
  expect(result.batchItemFailures).toEqual([{ itemIdentifier: 'message-2' }]);
  expect(Object.values(await statesOf(db, 'feedback00'))).toEqual(invitations.map(() => 'delivered'));
  expect(lines.join('\n')).not.toContain('secret');
});

it.each(readdirSync(FIXTURES))('keeps and logs neither links nor addresses of %s', async (file) => {
  const waveId = `seen-${file.replace('.json', '')}`;
  await anInvitedWave(db, waveId, 1);
  const lines: string[] = [];
  const log = (event: string, fields?: object) => void lines.push(`${event} ${JSON.stringify(fields)}`);
  const mail = aMailDouble();
  const resources = testResources(db, { mail, log });
  await createDispatchConsumer(resources)(
    anSqsEvent(`{"waveId":"${waveId}","mailing":"invitation","bucket":0}`),
  );
  const event = JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8'));
  const ours = Object.entries(mail.sent[0]?.tags ?? {}).map(([name, value]) => [name, [value]]);
  event.mail.tags = { ...event.mail.tags, ...Object.fromEntries(ours) };
  const raw = JSON.stringify(event);
  const enveloped = JSON.stringify({ Type: 'Notification', Message: raw });
  const feedback = createFeedbackConsumer(resources);
  const result = await feedback(anSqsEvent(raw, enveloped, '{"eventType":"Delivery"}', enveloped));
  expect(result).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-2' }] });
  const { [db.tables.main]: items = [] } = await tableContents(db);
  const itemsAboutMails = items.filter(
    (item) => !/PEOPLE|SUPPRESSION|INVITATIONS/.test(JSON.stringify(item)),
  );
  expect(itemsAboutMails.length).toBeGreaterThan(0);
  expect(JSON.stringify(itemsAboutMails)).not.toContain('@');
  expect(JSON.stringify([items, lines])).not.toMatch(/\/[au]\/|List-Unsubscribe/);
});

it('looks again at a finished bucket twice, to count what became of its mails', async () => {
  await anInvitedWave(db, 'looksagain', 1);
  const site = { ...testResources(db).site, configurationSet: 'insideout' };
  const resources = testResources(db, { site });
  const consume = createDispatchConsumer(resources);
  const job = { waveId: 'looksagain', mailing: 'invitation', bucket: 0 };
  for (const body of [job, { ...job, look: 1 }, { ...job, look: 2 }]) {
    await consume(anSqsEvent(JSON.stringify(body)));
  }
  expect(resources.recorded.jobs).toEqual([
    { queue: 'dispatch', job: { ...job, look: 1 }, delayInSeconds: 60 },
    { queue: 'dispatch', job: { ...job, look: 2 }, delayInSeconds: 900 },
  ]);
  expect(resources.recorded.mails).toHaveLength(1);
});
