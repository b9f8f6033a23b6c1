import type { SQSRecord } from 'aws-lambda';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createPrepareConsumer } from '#functions/prepare-invitations/consumer.ts';
import { createScheduleConsumer } from '#functions/run-schedule/consumer.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { aCampaign, aProgram, populate } from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

it('works a batch off and gives back only the messages that failed', async () => {
  const campaign = aCampaign(db, '2026-11-23T02:00:00.000Z');
  const programId = await aProgram(campaign, 'batch');
  await populate(db, 'customer', 'batch', 30);
  const { wave } = await scheduleWave(campaign.staff, {
    programId,
    side: 'customer',
    opensAt: '2026-11-24T02:00:00Z',
    closesAt: '2026-12-07T10:00:00Z',
  });
  campaign.pass(24 * 60);
  await createScheduleConsumer(campaign.context)({ time: campaign.now() });
  const bodies = campaign.waiting.map(({ job }) => JSON.stringify(job));
  expect(bodies).toHaveLength(16);
  const poisoned = ['not json', '{"waveId":"unknownwave","peopleBucket":3}', ...bodies];
  const consume = createPrepareConsumer(campaign.context);
  const { batchItemFailures } = await consume({ Records: poisoned.map(recordOf) });
  expect(batchItemFailures).toEqual([{ itemIdentifier: 'message-0' }, { itemIdentifier: 'message-1' }]);
  expect(await getWave(db, wave.waveId)).toMatchObject({ state: 'open', invitedCount: 30 });
});

function recordOf(body: string, index: number): SQSRecord {
  return {
    messageId: `message-${index}`,
    receiptHandle: `receipt-${index}`,
    body,
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '1795399200000',
      SenderId: 'sender',
      ApproximateFirstReceiveTimestamp: '1795399200000',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:prepare',
    awsRegion: 'eu-central-1',
  };
}
