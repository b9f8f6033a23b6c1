import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTables } from '#infra/local/dynamodb/create-tables.ts';
import { type Engine, startEngine } from '#infra/local/dynamodb/engine.ts';
import { checkpointFile } from '#infra/local/events/checkpoint-file.ts';
import type { WindowedStreamEvent, WindowedStreamResponse } from '#infra/local/events/stream-event.ts';
import { type StreamPoller, startStreamPoller } from '#infra/local/events/stream-poller.ts';
import { LOCAL_CLIENT } from '#infra/local/local-client.ts';

let folder: string;
let engine: Engine;
let client: DynamoDBClient;
let streams: DynamoDBStreamsClient;
let poller: StreamPoller;
let table: string;
let tables = 0;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'insideout-stream-'));
  engine = await startEngine();
  client = new DynamoDBClient({ endpoint: engine.endpoint, ...LOCAL_CLIENT });
  streams = new DynamoDBStreamsClient({ endpoint: engine.endpoint, ...LOCAL_CLIENT });
});

beforeEach(async () => {
  table = `responses-${++tables}`;
  await createTables(client, { main: `main-${tables}`, responses: table, ballots: `ballots-${tables}` });
});
afterEach(async () => await poller.stop());

afterAll(async () => {
  client.destroy();
  streams.destroy();
  await engine.stop();
  rmSync(folder, { recursive: true });
});

describe('an event', () => {
  test('has the shape of one from a source with a tumbling window', async () => {
    const seen = await deliverTo(() => ({}), ['a']);
    const [event] = seen;
    const arn = expect.stringMatching(new RegExp(`:table/${table}/stream/`));
    expect(event).toEqual({
      Records: [
        expect.objectContaining({ eventSource: 'aws:dynamodb', eventName: 'INSERT', eventSourceARN: arn }),
      ],
      window: {
        start: expect.stringMatching(/T00:00:00Z$/),
        end: expect.stringMatching(/T00:00:00Z$/),
      },
      state: {},
      shardId: expect.stringMatching(/^shardId-/),
      eventSourceARN: arn,
      isFinalInvokeForWindow: false,
      isWindowTerminatedEarly: false,
    });
    expect(event?.Records[0]?.dynamodb).toMatchObject({
      ApproximateCreationDateTime: expect.any(Number),
      Keys: { pk: { S: 'wave' }, sk: { S: 'a' } },
      NewImage: { sk: { S: 'a' }, bytes: { B: Buffer.from('a').toString('base64') } },
      SequenceNumber: expect.stringMatching(/^\d+$/),
    });
  });

  test('carries both images of a change', async () => {
    const seen = await deliverTo(() => ({}), ['a', 'a']);
    const changes = seen.flatMap(({ Records }) => Records.map(({ dynamodb }) => dynamodb));
    expect(changes[1]?.OldImage?.version).toEqual({ N: '0' });
    expect(changes[1]?.NewImage?.version).toEqual({ N: '1' });
  });

  test('carries the state that the one before it handed back', async () => {
    let calls = 0;
    const seen = await deliverTo(() => ({ state: { calls: ++calls } }), ['a', 'b', 'c', 'd'], {
      batchSize: 2,
    });
    expect(seen.map(({ state }) => state)).toEqual([{}, { calls: 1 }]);
  });

  test('is the last of its window once the window is over', async () => {
    poll(() => ({ state: { total: 1 } }), { tumblingWindowInSeconds: 1 });
    const seen = await started;
    await put('a');
    await expect.poll(() => seen.at(-1)?.isFinalInvokeForWindow, { timeout: 5_000 }).toBe(true);
    expect(seen.at(-1)).toMatchObject({ Records: [], state: { total: 1 } });
    await put('b');
    await poller.caughtUp();
    const next = seen.find(({ Records }) => keysOf(Records).includes('b'));
    expect(next?.state).toEqual({});
  });
});

describe('when records fail', () => {
  test('those before the failed one are done, the rest comes again in order', async () => {
    let failures = 1;
    const seen = await deliverTo(
      ({ Records }) => failing(Records.find((record) => keyOf(record) === 'c' && failures-- > 0)),
      ['a', 'b', 'c', 'd'],
    );
    expect(seen.map(({ Records }) => keysOf(Records))).toEqual([
      ['a', 'b', 'c', 'd'],
      ['c', 'd'],
    ]);
  });

  test('a batch that fails whole is split, so that the others get through', async () => {
    const discarded: string[] = [];
    const seen = await deliverTo(
      ({ Records }) => {
        if (keysOf(Records).includes('poison')) throw new Error('cannot be counted');
        return {};
      },
      ['a', 'poison', 'b', 'c'],
      { maximumRetryAttempts: 1, discard: async (record) => void discarded.push(keyOf(record)) },
    );
    expect(seen.map(({ Records }) => keysOf(Records))).toEqual([
      ['a', 'poison', 'b', 'c'],
      ['a', 'poison'],
      ['a'],
      ['poison'],
      ['poison'],
      ['b', 'c'],
    ]);
    expect(discarded).toEqual(['poison']);
  });

  test('an answer that names an unknown record fails all of the batch', async () => {
    let failures = 1;
    const seen = await deliverTo(
      () => (failures-- > 0 ? { batchItemFailures: [{ itemIdentifier: '99999999' }] } : {}),
      ['a'],
    );
    expect(seen.map(({ Records }) => keysOf(Records))).toEqual([['a'], ['a']]);
  });

  test('a restart delivers what was not consumed, and nothing else', async () => {
    const failingFromC = ({ Records }: WindowedStreamEvent) =>
      failing(Records.find((record) => keyOf(record) === 'c'));
    poll(failingFromC, { maximumRetryAttempts: 1_000 });
    const first = await started;
    await put('a', 'b', 'c', 'd');
    await expect.poll(() => first.length).toBeGreaterThan(1);
    await poller.stop();
    poll(() => ({}));
    const second = await started;
    await poller.caughtUp();
    expect(second.flatMap(({ Records }) => keysOf(Records))).toEqual(['c', 'd']);
  });
});

test('a checkpoint of another stream counts for nothing', async () => {
  const checkpoint = checkpointFile(folder, table);
  checkpoint.write({
    streamArn: 'arn:aws:dynamodb:eu-central-1:000000000000:table/old/stream/1',
    shards: { [`shardId-00000001-${table}`]: { sequenceNumber: '9' } },
  });
  const seen = await deliverTo(() => ({}), ['a', 'b']);
  expect(seen.flatMap(({ Records }) => keysOf(Records))).toEqual(['a', 'b']);
});

test('many records come each once and in order', async () => {
  const keys = Array.from({ length: 500 }, (_, index) => String(index).padStart(3, '0'));
  const seen = await deliverTo(() => ({}), keys, { batchSize: 120 });
  expect(seen.flatMap(({ Records }) => keysOf(Records))).toEqual(keys);
  expect(Math.max(...seen.map(({ Records }) => Records.length))).toBeLessThanOrEqual(120);
});

type Consume = (event: WindowedStreamEvent) => Partial<WindowedStreamResponse>;
type Options = Partial<Parameters<typeof startStreamPoller>[0]>;

/** The events that the poller of the test hands over, from its start. */
let started: Promise<WindowedStreamEvent[]>;

function poll(consume: Consume, options: Options = {}): void {
  const seen: WindowedStreamEvent[] = [];
  started = startStreamPoller({
    client: streams,
    tableName: table,
    consume: async (event) => {
      seen.push(structuredClone(event));
      return { batchItemFailures: [], ...consume(event) };
    },
    checkpoint: checkpointFile(folder, table),
    batchSize: 1_000,
    batchingWindowInMilliseconds: 0,
    tumblingWindowInSeconds: 86_400,
    maximumRetryAttempts: 3,
    discard: async () => {},
    pauseInMilliseconds: 20,
    log: () => {},
    ...options,
  }).then((running) => {
    poller = running;
    return seen;
  });
}

/** Puts the items first, so that they come in as few batches as may be. */
async function deliverTo(consume: Consume, keys: string[], options: Options = {}) {
  await put(...keys);
  poll(consume, options);
  const seen = await started;
  await poller.caughtUp();
  return seen;
}

async function put(...keys: string[]): Promise<void> {
  for (const [version, sk] of keys.entries()) {
    const Item = {
      pk: { S: 'wave' },
      sk: { S: sk },
      version: { N: String(version) },
      bytes: { B: Buffer.from(sk) },
    };
    await client.send(new PutItemCommand({ TableName: table, Item }));
  }
}

type Record = WindowedStreamEvent['Records'][number];

function failing(record: Record | undefined) {
  const itemIdentifier = record?.dynamodb?.SequenceNumber;
  return { batchItemFailures: itemIdentifier ? [{ itemIdentifier }] : [] };
}

function keysOf(records: readonly Record[]): string[] {
  return records.map(keyOf);
}

function keyOf(record: Record): string {
  return record.dynamodb?.Keys?.sk?.S ?? '';
}
