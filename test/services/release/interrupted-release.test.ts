import { afterAll, beforeAll, expect, it } from 'vitest';
import { createReleaseConsumer } from '#functions/release-wave/consumer.ts';
import { listBallots } from '#shared/adapters/dynamodb/ballot-store.ts';
import { type Database, queryAll } from '#shared/adapters/dynamodb/database.ts';
import { getRelease } from '#shared/adapters/dynamodb/release-store.ts';
import { getSealingKey } from '#shared/adapters/dynamodb/sealing-key-store.ts';
import { getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Release } from '#shared/domain/release/release.ts';
import { releaseWave } from '#shared/services/release/release-wave.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aClosingPulse, type Voter } from '#test/support/employee-wave.ts';
import { seededRandom, systemActor, testResources } from '#test/support/resources.ts';
import { unreliable } from '#test/support/unreliable-database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const VOTERS: Voter[] = Array.from({ length: 14 }, (_, index) => ({
  unitId: index < 6 ? 'hanoi' : 'south',
  answers: { recommend: index % 11, reason: `Cần thêm người ở ca ${index}.` },
}));

const system = (seed: string) => ({
  ...testResources(db, { randomBytes: seededRandom(seed) }),
  actor: systemActor,
});

/** The same database, whose process dies when this many commands have taken effect; counts them. */
function dyingAfter(commands: number) {
  let sent = 0;
  const dying = unreliable(db, () => {
    sent++;
    return sent < commands ? 'fine' : sent === commands ? 'lost-after' : 'lost-before';
  });
  return { dying, sent: () => sent };
}

it('gives the same release once, wherever it is interrupted and run again', async () => {
  await aClosingPulse(system('reference'), 'unbroken00', VOTERS);
  const whole = dyingAfter(Number.POSITIVE_INFINITY);
  await releaseWave({ ...system('reference'), db: whole.dying }, { waveId: 'unbroken00' });
  const expected = contentOf(await getRelease(db, 'unbroken00'));
  expect(expected?.comments.reason).toHaveLength(14);
  expect(whole.sent()).toBeGreaterThan(20);

  // The first command reads the wave and the next sixteen shut its gates, which are all alike.
  const steps = Array.from({ length: whole.sent() - 1 }, (_, index) => index + 1);
  for (const step of steps.filter((number) => number <= 2 || number >= 17)) {
    const waveId = `broken${String(step).padStart(4, '0')}`;
    await aClosingPulse(system(waveId), waveId, VOTERS);
    const { dying } = dyingAfter(step);
    await expect(releaseWave({ ...system(`${waveId}-first`), db: dying }, { waveId })).rejects.toThrow(
      'connection lost',
    );
    const standing = await getRelease(db, waveId);
    if (!standing) expect(await Array.fromAsync(listBallots(db, waveId))).toHaveLength(14);

    await releaseWave(system(`${waveId}-second`), { waveId });
    const release = await getRelease(db, waveId);
    if (standing) expect(release).toEqual(standing);
    expect(contentOf(release)).toEqual(expected);
    await expectNothingLeft(waveId);
  }
}, 120_000);

it('gives one release when two runs meet', async () => {
  await aClosingPulse(system('two'), 'tworuns000', VOTERS);
  await Promise.all([
    releaseWave(system('one'), { waveId: 'tworuns000' }),
    releaseWave(system('other'), { waveId: 'tworuns000' }),
  ]);
  const release = contentOf(await getRelease(db, 'tworuns000'));
  expect(release?.groups[0]).toMatchObject({ counted: { responses: 14 } });
  expect(release?.comments.reason).toHaveLength(14);
  await expectNothingLeft('tworuns000');
});

it('hands a failed job back to the queue, and the others not', async () => {
  await aClosingPulse(system('queue'), 'fromqueue0', VOTERS);
  const consume = createReleaseConsumer(testResources(db));
  const bodies = [{ waveId: 'fromqueue0' }, { waveId: 'nosuchwave' }];
  const answer = await consume({ Records: bodies.map(asMessage) });
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-1' }] });
  expect((await getWave(db, 'fromqueue0'))?.state).toBe('released');
});

async function expectNothingLeft(waveId: string): Promise<void> {
  expect(await Array.fromAsync(listBallots(db, waveId))).toEqual([]);
  expect(await getSealingKey(db, waveId)).toBeUndefined();
  expect((await getWave(db, waveId))?.state).toBe('released');
  expect(await queryAll(db, 'main', `RELEASE#${waveId}`)).toHaveLength(3);
}

/** What two releases of the same ballots have in common: everything but the wave and the order of comments. */
function contentOf(release: Release | undefined) {
  if (!release) return undefined;
  const { waveId: _, comments, ...content } = release;
  const sorted = Object.entries(comments).map(([key, texts]) => [key, [...texts].sort()] as const);
  return { ...content, comments: Object.fromEntries(sorted) };
}

function asMessage(body: object, index: number) {
  return {
    messageId: `message-${index}`,
    receiptHandle: `receipt-${index}`,
    body: JSON.stringify(body),
    attributes: {
      ApproximateReceiveCount: '1',
      SentTimestamp: '0',
      SenderId: 'sender',
      ApproximateFirstReceiveTimestamp: '0',
    },
    messageAttributes: {},
    md5OfBody: '',
    eventSource: 'aws:sqs',
    eventSourceARN: 'arn:aws:sqs:eu-central-1:000000000000:release',
    awsRegion: 'eu-central-1',
  };
}
