import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, it } from 'vitest';
import { sqsQueues } from '#shared/adapters/sqs/sqs-queues.ts';

const client = mockClient(SQSClient);
beforeEach(() => client.reset());

const queues = sqsQueues(new SQSClient({ region: 'eu-central-1' }), {
  prepare: 'https://sqs.example.com/prepare',
  dispatch: 'https://sqs.example.com/dispatch',
  release: 'https://sqs.example.com/release',
  import: 'https://sqs.example.com/import',
  webhook: 'https://sqs.example.com/webhook',
});

const jobs = (count: number) =>
  Array.from({ length: count }, (_, bucket) => ({
    waveId: 'wave000001',
    mailing: 'invitation' as const,
    bucket,
  }));

/** The buckets of each batch in the order in which they were sent. */
const batches = () =>
  client
    .commandCalls(SendMessageBatchCommand)
    .map(({ args }) =>
      (args[0].input.Entries ?? []).map(({ MessageBody }) => JSON.parse(MessageBody ?? '').bucket),
    );

const failed = (...ids: string[]) => ({
  Failed: ids.map((Id) => ({ Id, Code: 'InternalError', SenderFault: false })),
  Successful: [],
});

it('sends ten jobs at a time, after the delay that was asked for', async () => {
  client.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
  await queues.send('dispatch', jobs(23), 900);
  expect(batches().map((batch) => batch.length)).toEqual([10, 10, 3]);
  const [first] = client.commandCalls(SendMessageBatchCommand);
  expect(first?.args[0].input).toMatchObject({ QueueUrl: 'https://sqs.example.com/dispatch' });
  expect(first?.args[0].input.Entries?.[0]).toMatchObject({ DelaySeconds: 900 });
});

it('hands over again what SQS did not take', async () => {
  client.on(SendMessageBatchCommand).resolvesOnce(failed('1', '3')).resolves({ Successful: [], Failed: [] });
  await queues.send('dispatch', jobs(4));
  expect(batches()).toEqual([
    [0, 1, 2, 3],
    [1, 3],
  ]);
});

it('throws when a job is left after all', async () => {
  client.on(SendMessageBatchCommand).resolves(failed('0'));
  await expect(queues.send('dispatch', jobs(2))).rejects.toThrow('1 of 2');
});
