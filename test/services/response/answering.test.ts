import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import {
  answeredInvitations,
  getResponse,
  listResponses,
  putFirstResponse,
  replaceResponse,
} from '#shared/adapters/dynamodb/response-store.ts';
import { Response } from '#shared/domain/response/response.ts';
import { bucketOf } from '#shared/domain/wave/bucket.ts';
import { recordResponse } from '#shared/services/response/record-response.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { metered } from '#test/support/metered-database.ts';
import { respondent, testResources } from '#test/support/resources.ts';
import { unreliable } from '#test/support/unreliable-database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
});
afterAll(async () => await stop());

const contextOn = (database: Database) => ({ ...testResources(database), actor: respondent });
const input = (waveId: string, recommend: number) => ({
  wave: { waveId, buckets: 4 },
  invitationId: 'abcdefghjkmnpqrstvwxyz01',
  answers: { recommend, reason: 'Nhân viên rất tận tâm.' },
  language: 'vi' as const,
  channel: 'mail' as const,
  confirmed: true,
});
const bucket = bucketOf('abcdefghjkmnpqrstvwxyz01', 4);
const stored = async (waveId: string) =>
  await getResponse(db, { waveId, bucket, invitationId: 'abcdefghjkmnpqrstvwxyz01' });

it('stores first answers with one write unit and no other command', async () => {
  const commands: string[] = [];
  const meter = metered(
    unreliable(db, (command) => {
      commands.push(command);
      return 'fine';
    }),
  );
  expect(await recordResponse(contextOn(meter.db), input('onewrite01', 9))).toEqual({
    outcome: 'recorded',
    suspected: false,
  });
  expect(commands).toEqual(['PutItemCommand']);
  expect(meter.writeUnits()).toBe(1);
  expect(Response.parse(await stored('onewrite01'))).toMatchObject({
    revision: 1,
    bucket,
    answers: { recommend: 9, reason: 'Nhân viên rất tận tâm.' },
    answeredAt: '2026-11-23T09:00:00.000Z',
  });
});

it('puts changed answers in the place of earlier ones, and counts the revisions', async () => {
  const context = contextOn(db);
  await recordResponse(context, input('changed001', 3));
  expect(await recordResponse(context, input('changed001', 8))).toEqual({
    outcome: 'changed',
    suspected: false,
  });
  expect(await recordResponse(context, input('changed001', 3))).toEqual({
    outcome: 'changed',
    suspected: false,
  });
  expect(await stored('changed001')).toMatchObject({ revision: 3, answers: { recommend: 3 } });
});

it('takes the same answers again as the same answers', async () => {
  const context = contextOn(db);
  await recordResponse(context, input('sameagain1', 7));
  const { answers, ...rest } = input('sameagain1', 7);
  const otherOrder = { ...rest, answers: { reason: answers.reason, recommend: answers.recommend } };
  expect(await recordResponse(context, otherOrder)).toEqual({ outcome: 'recorded', suspected: false });
  expect(await stored('sameagain1')).toMatchObject({ revision: 1 });
});

it('loses nothing and counts nothing twice when an answer of the table is lost', async () => {
  let broken = true;
  const context = contextOn(
    unreliable(db, () => {
      const fate = broken ? 'lost-after' : 'fine';
      broken = false;
      return fate;
    }),
  );
  await expect(recordResponse(context, input('lostanswer', 6))).rejects.toThrow('connection lost');
  expect(await recordResponse(context, input('lostanswer', 6))).toEqual({
    outcome: 'recorded',
    suspected: false,
  });
  expect(await stored('lostanswer')).toMatchObject({ revision: 1, answers: { recommend: 6 } });
});

it('gives each of several changes at once a revision of its own', async () => {
  const context = contextOn(db);
  await recordResponse(context, input('atonce0001', 0));
  const outcomes = await Promise.all(
    [1, 2, 3].map((score) => recordResponse(context, input('atonce0001', score))),
  );
  expect(outcomes).toEqual(Array(3).fill({ outcome: 'changed', suspected: false }));
  expect(await stored('atonce0001')).toMatchObject({ revision: 4 });
});

it('refuses a replacement that does not follow the stored revision', async () => {
  await recordResponse(contextOn(db), input('follow0001', 5));
  const response = await stored('follow0001');
  if (!response) throw new Error('nothing was stored');
  expect(await replaceResponse(db, { ...response, revision: 3 })).toBe(false);
  expect(await replaceResponse(db, { ...response, revision: 2 })).toBe(true);
  expect(await putFirstResponse(db, response)).toEqual({
    outcome: 'already-answered',
    earlier: { ...response, revision: 2 },
  });
});

it('names those who have answered, bucket by bucket', async () => {
  const context = contextOn(db);
  const people = Array.from({ length: 20 }, (_, index) => `person${String(index).padStart(18, '0')}`);
  for (const invitationId of people) {
    await recordResponse(context, { ...input('answered01', 9), invitationId });
  }
  const buckets = await Promise.all([0, 1, 2, 3].map((each) => answeredInvitations(db, 'answered01', each)));
  expect(buckets.flatMap((answered) => [...answered]).sort()).toEqual(people);
  for (const [each, answered] of buckets.entries()) {
    const listed = await Array.fromAsync(listResponses(db, 'answered01', each));
    expect(listed.map(({ invitationId }) => invitationId)).toEqual([...answered]);
    expect([...answered].every((id) => bucketOf(id, 4) === each)).toBe(true);
  }
});
