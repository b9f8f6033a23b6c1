import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import {
  answeredInvitations,
  decideSuspicion,
  getResponse,
} from '#shared/adapters/dynamodb/response-store.ts';
import type { SuspicionReason } from '#shared/domain/response/suspicion.ts';
import { bucketOf } from '#shared/domain/wave/bucket.ts';
import { type RecordResponseInput, recordResponse } from '#shared/services/response/record-response.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { respondent, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const invitationId = 'abcdefghjkmnpqrstvwxyz01';
const bucket = bucketOf(invitationId, 4);
const SCANNER = ['untouched'] as const satisfies SuspicionReason[];

/** One link over time: what is sent through it, so many seconds after nine o'clock. */
function linkOf(waveId: string) {
  return {
    send: async (second: number, recommend: number, more: Partial<RecordResponseInput> = {}) =>
      await recordResponse(
        {
          ...testResources(db, { clock: () => new Date(Date.UTC(2026, 10, 23, 9, 0, second)) }),
          actor: respondent,
        },
        {
          wave: { waveId, buckets: 4 },
          invitationId,
          answers: { recommend },
          language: 'vi',
          channel: 'mail',
          ...more,
        },
      ),
    stored: async () => {
      const response = await getResponse(db, { waveId, bucket, invitationId });
      if (!response) throw new Error('nothing was stored');
      return response;
    },
    isAnswered: async () => (await answeredInvitations(db, waveId, bucket)).has(invitationId),
  };
}

describe('what a scanner sends', () => {
  it('is kept with its reasons, and does not count as answered', async () => {
    const link = linkOf('suspkept01');
    expect(await link.send(0, 3, { suspicion: SCANNER })).toEqual({ outcome: 'recorded', suspected: true });
    expect(await link.stored()).toMatchObject({ answers: { recommend: 3 }, suspicion: { reasons: SCANNER } });
    expect(await link.isAnswered()).toBe(false);
  });

  it('never takes the place of what a person said, the same answers included', async () => {
    const link = linkOf('suspwipe01');
    await link.send(0, 9);
    const before = await link.stored();
    for (const score of [0, 9]) {
      expect(await link.send(3600, score, { suspicion: SCANNER })).toEqual({
        outcome: 'kept-earlier',
        suspected: true,
      });
    }
    expect(await link.stored()).toEqual(before);
    expect(await link.isAnswered()).toBe(true);
  });

  it('never takes the place of what somebody decided to count', async () => {
    const link = linkOf('suspcount1');
    await link.send(0, 2, { suspicion: SCANNER });
    expect(await decideSuspicion(db, await link.stored(), 'counted')).toBe(true);
    expect(await link.isAnswered()).toBe(true);
    expect(await link.send(3600, 7, { suspicion: SCANNER })).toMatchObject({ outcome: 'kept-earlier' });
    expect(await link.stored()).toMatchObject({ answers: { recommend: 2 } });
  });

  it('takes the place of an earlier scanner’s, and the same again writes nothing', async () => {
    const link = linkOf('susptwice1');
    await link.send(0, 3, { suspicion: SCANNER });
    expect(await link.send(60, 3, { suspicion: SCANNER })).toEqual({ outcome: 'recorded', suspected: true });
    expect(await link.stored()).toMatchObject({ revision: 1 });
    expect(await link.send(120, 4, { suspicion: ['trap'] })).toEqual({ outcome: 'changed', suspected: true });
    expect(await link.stored()).toMatchObject({ revision: 2, suspicion: { reasons: ['trap'] } });
  });
});

describe('a person after a scanner', () => {
  it.each([
    ['other answers', 9],
    ['the very same answers', 3],
  ])('is heard with %s, and nothing is suspected any more', async (_, score) => {
    const link = linkOf(`suspclear${score}`);
    await link.send(0, 3, { suspicion: SCANNER });
    expect(await link.send(60, score)).toEqual({ outcome: 'changed', suspected: false });
    const stored = await link.stored();
    expect(stored).toMatchObject({ revision: 2, answers: { recommend: score } });
    expect(stored).not.toHaveProperty('suspicion');
    expect(await link.isAnswered()).toBe(true);
  });

  it('is heard even where somebody had left the scanner’s answers out', async () => {
    const link = linkOf('suspleft01');
    await link.send(0, 3, { suspicion: SCANNER });
    await decideSuspicion(db, await link.stored(), 'left-out');
    expect(await link.isAnswered()).toBe(false);
    expect(await link.send(60, 3)).toEqual({ outcome: 'changed', suspected: false });
    expect(await link.isAnswered()).toBe(true);
  });

  it('is heard once although the scanner has used up all changes', async () => {
    const link = linkOf('suspused01');
    for (let change = 0; change <= 50; change++) {
      await link.send(60 * change, change % 11, { suspicion: SCANNER });
    }
    expect(await link.send(9000, 10, { suspicion: SCANNER })).toMatchObject({ outcome: 'too-many-changes' });
    expect(await link.send(9001, 9, { confirmed: true })).toEqual({ outcome: 'changed', suspected: false });
    expect(await link.send(9100, 8)).toEqual({ outcome: 'too-many-changes', suspected: false });
    expect(await link.stored()).toMatchObject({ answers: { recommend: 9 } });
  });
});

describe('several answers within seconds', () => {
  it('are kept and suspected as a burst: nothing tells which of them a person meant', async () => {
    const link = linkOf('suspburst1');
    await link.send(0, 0);
    expect(await link.send(9, 1)).toEqual({ outcome: 'changed', suspected: true });
    expect(await link.stored()).toMatchObject({
      answers: { recommend: 1 },
      suspicion: { reasons: ['burst'] },
    });
    expect(await link.send(11, 1)).toEqual({ outcome: 'recorded', suspected: true });
    expect(await link.stored()).toMatchObject({ revision: 2 });
  });

  it('are none from ten seconds on, nor where a person is known to have sent them', async () => {
    const link = linkOf('suspburst2');
    await link.send(0, 0);
    expect(await link.send(10, 1)).toEqual({ outcome: 'changed', suspected: false });
    expect(await link.send(11, 2, { confirmed: true })).toEqual({ outcome: 'changed', suspected: false });
  });

  it('name the burst beside what else speaks against them', async () => {
    const link = linkOf('suspburst3');
    await link.send(0, 0, { suspicion: SCANNER });
    await link.send(1, 1, { suspicion: SCANNER });
    expect((await link.stored()).suspicion).toEqual({ reasons: ['untouched', 'burst'] });
  });
});

it('takes fifty changes of an answer, and keeps what was said when there are more', async () => {
  const link = linkOf('toomany001');
  const outcomes: string[] = [];
  for (let change = 0; change <= 51; change++) {
    outcomes.push((await link.send(60 * change, change % 11)).outcome);
  }
  expect(outcomes).toEqual(['recorded', ...Array(50).fill('changed'), 'too-many-changes']);
  expect(await link.stored()).toMatchObject({ revision: 51, answers: { recommend: 50 % 11 } });
});

it('leaves a decision undone where other answers came in between', async () => {
  const link = linkOf('suspraced1');
  await link.send(0, 3, { suspicion: SCANNER });
  const seen = await link.stored();
  await link.send(60, 9);
  expect(await decideSuspicion(db, seen, 'left-out')).toBe(false);
  expect(await link.stored()).not.toHaveProperty('suspicion');
});
