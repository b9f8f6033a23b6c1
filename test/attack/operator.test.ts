import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { castBallot } from '#shared/adapters/dynamodb/ballot-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getRelease } from '#shared/adapters/dynamodb/release-store.ts';
import { getSealingKey } from '#shared/adapters/dynamodb/sealing-key-store.ts';
import { TABLES } from '#shared/config/tables.ts';
import type { SealedBallot } from '#shared/domain/response/response.ts';
import { openBallots } from '#shared/services/ballot/open-ballots.ts';
import { releaseWave } from '#shared/services/release/release-wave.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aClosingPulse, aSealedBallot, type Voter } from '#test/support/employee-wave.ts';
import { systemActor, testResources } from '#test/support/resources.ts';
import { tableContents } from '#test/support/table-contents.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const system = () => ({ ...testResources(db), actor: systemActor });

/** Twelve people who each write something that nobody else writes. */
const VOTERS: Voter[] = Array.from({ length: 12 }, (_, index) => ({
  unitId: index < 6 ? 'hanoi' : 'south',
  name: `Nhân viên số ${index}`,
  answers: { recommend: index % 11, reason: `Phòng họp ${'abcdefghijkl'[index]} quá nóng vào buổi chiều.` },
}));
const WORDS = /Phòng họp/;
/** What AES-256-GCM adds to a text. */
const SEAL_IN_BYTES = 16;

type Item = Record<string, unknown>;

function itemsOf(contents: Record<string, unknown[]>, table: string): Item[] {
  return (contents[table] ?? []) as Item[];
}

async function* oneByOne(copies: readonly Item[]): AsyncGenerator<SealedBallot> {
  yield* copies as unknown as SealedBallot[];
}

describe('an operator who reads all tables before the close', () => {
  it('finds neither answers nor words, and nothing that leads from a person to a ballot', async () => {
    const wave = await aClosingPulse(system(), 'operator00', VOTERS);
    const contents = await tableContents(db);
    expect(JSON.stringify(contents)).not.toMatch(WORDS);

    const ballots = itemsOf(contents, db.tables.ballots).filter(({ pk }) => pk === wave.waveId);
    expect(ballots).toHaveLength(VOTERS.length);
    // All that a ballot shows: its wave, a random name, and a text in cipher of one length.
    for (const { sk, ballotId, ciphertext, encapsulatedKey, ...rest } of ballots) {
      expect(rest).toEqual({ pk: wave.waveId, waveId: wave.waveId });
      expect(ballotId).toBe(sk);
      expect(sk).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect((ciphertext as Uint8Array).length).toBe((wave.ballotSizeInBytes ?? 0) + SEAL_IN_BYTES);
      expect((encapsulatedKey as Uint8Array).length).toBe(32);
    }
    const main = JSON.stringify(itemsOf(contents, db.tables.main));
    for (const { sk } of ballots) expect(main).not.toContain(String(sk));
  });

  it('sees from one cast to the next only that an invitation is used, and a ballot more', async () => {
    const wave = await aClosingPulse(system(), 'operator01', [...VOTERS.slice(1), { unitId: 'hanoi' }]);
    const before = await tableContents(db);
    const ballot = await aSealedBallot(wave, { answers: { recommend: 0, reason: 'Không ai nên biết.' } });
    expect(await castBallot(db, { wave, invitationId: 'voter11', ballot })).toBe('cast');
    const after = await tableContents(db);

    const known = itemsOf(before, db.tables.main);
    const changed = itemsOf(after, db.tables.main).filter(
      (item) => !known.some((other) => isDeepStrictEqual(item, other)),
    );
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({ invitationId: 'voter11', used: true });
    expect(itemsOf(after, db.tables.responses)).toEqual(itemsOf(before, db.tables.responses));
    expect(JSON.stringify(changed)).not.toMatch(/\d{4}-\d\d-\d\dT/);
  });
});

describe('an operator with copies from before the release', () => {
  it('cannot open them once the key is destroyed', async () => {
    const wave = await aClosingPulse(system(), 'operator02', VOTERS);
    const copy = itemsOf(await tableContents(db), db.tables.ballots).filter(({ pk }) => pk === wave.waveId);
    await releaseWave(system(), { waveId: wave.waveId });

    const left = await tableContents(db);
    expect(itemsOf(left, db.tables.ballots).filter(({ pk }) => pk === wave.waveId)).toEqual([]);
    expect(await getSealingKey(db, wave.waveId)).toBeUndefined();
    // Whatever key is tried, a copied ballot stays shut.
    const otherKey = crypto.getRandomValues(new Uint8Array(32));
    const opened = await Array.fromAsync(openBallots(wave.waveId, otherKey, oneByOne(copy)));
    expect(opened).toEqual(VOTERS.map(() => 'unreadable'));
  });

  it('has no copy of ballots that the service made: no stream, no recovery, no index', () => {
    expect(TABLES.ballots).toMatchObject({ stream: false, pointInTimeRecovery: false, indexes: [] });
    expect(TABLES.ballots.timeToLiveAttribute).toBeUndefined();
    expect(TABLES.main.stream).toBe(false);
  });

  it('reads comments after the release in an order that nobody wrote them in, without unit or score', async () => {
    const release = await getRelease(db, 'operator02');
    const { reason = [] } = release?.comments ?? {};
    const written = VOTERS.map(({ answers }) => answers?.reason);
    expect([...reason].sort()).toEqual([...written].sort());
    expect(reason).not.toEqual(written);
    const ofRelease = itemsOf(await tableContents(db), db.tables.main).filter(
      ({ pk }) => pk === 'RELEASE#operator02',
    );
    for (const part of ofRelease.filter(({ kind }) => kind === 'comments')) {
      expect(Object.keys(part).sort()).toEqual([
        'comments',
        'edition',
        'kind',
        'part',
        'pk',
        'question',
        'sk',
      ]);
    }
  });
});
