import { afterAll, beforeAll, expect, it } from 'vitest';
import { castBallot, listBallots } from '#shared/adapters/dynamodb/ballot-store.ts';
import { type Database, putItem, queryAll } from '#shared/adapters/dynamodb/database.ts';
import { createInvitation, getInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { getRelease } from '#shared/adapters/dynamodb/release-store.ts';
import { getSealingKey } from '#shared/adapters/dynamodb/sealing-key-store.ts';
import { createWave, getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { NotAllowed, NotFound } from '#shared/services/errors.ts';
import { releaseWave } from '#shared/services/release/release-wave.ts';
import { anInvitation, aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import {
  aClosingPulse,
  anOpenPulse,
  aSealedBallot,
  type Voter,
  votersIn,
} from '#test/support/employee-wave.ts';
import { staffActor, systemActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const system = () => ({ ...testResources(db), actor: systemActor });

const MIXED = [10, 9, 8, 7, 6, 3];

it('publishes safe groups with their numbers, and of the others nothing but that they are withheld', async () => {
  const voters = [
    ...votersIn('hanoi', MIXED),
    ...votersIn('haiphong', [0, 5, 9]),
    ...votersIn('south', MIXED),
    ...votersIn('acme', MIXED),
    { unitId: 'south' },
  ];
  await aClosingPulse(system(), 'release001', voters);
  expect(await releaseWave(system(), { waveId: 'release001' })).toEqual({ outcome: 'released' });

  const release = await getRelease(db, 'release001');
  const shown = release?.groups.flatMap((group) =>
    group.withheld ? [] : [[group.groupId, group.invited, group.counted.responses]],
  );
  expect(shown).toEqual([
    ['acme', 22, 21],
    ['acme/direct', 6, 6],
    ['north', 9, 9],
    ['south', 7, 6],
  ]);
  const withheld = release?.groups.filter((group) => group.withheld);
  expect(withheld).toEqual([
    { groupId: 'hanoi', name: 'Hà Nội', parentId: 'north', withheld: true },
    { groupId: 'haiphong', name: 'Hải Phòng', parentId: 'north', withheld: true },
  ]);
  expect(release).toMatchObject({ invited: 22, participationPercent: 95, comments: {} });
  expect(release?.statement.en).toContain('at least 5 answers');
  expect(release?.statement.vi).toContain('ít nhất 5 câu trả lời');
  expect(JSON.stringify(release?.statement)).not.toMatch(/Hải Phòng|Hà Nội|haiphong|hanoi/);
});

it('leaves neither ballot nor key nor draft behind, and takes nothing late', async () => {
  const wave = await aClosingPulse(system(), 'release002', votersIn('hanoi', MIXED));
  await createInvitation(db, anInvitation({ waveId: 'release002', invitationId: 'late' }));
  const late = await aSealedBallot(wave);
  await releaseWave(system(), { waveId: 'release002' });

  expect(await castBallot(db, { wave, invitationId: 'late', ballot: late })).toBe('closed');
  expect((await getInvitation(db, 'release002', 1, 'late'))?.used).toBeUndefined();
  expect(await Array.fromAsync(listBallots(db, 'release002'))).toEqual([]);
  expect(await getSealingKey(db, 'release002')).toBeUndefined();
  expect((await getWave(db, 'release002'))?.state).toBe('released');
  expect(await queryAll(db, 'main', 'RELEASE#release002')).toHaveLength(2);
});

it('publishes once: a second run changes nothing', async () => {
  await aClosingPulse(system(), 'release003', votersIn('hanoi', MIXED));
  await releaseWave(system(), { waveId: 'release003' });
  const before = await queryAll(db, 'main', 'RELEASE#release003');
  expect(await releaseWave(system(), { waveId: 'release003' })).toEqual({ outcome: 'already-released' });
  expect(await queryAll(db, 'main', 'RELEASE#release003')).toEqual(before);
});

it('leaves an open wave alone: ballots are still taken', async () => {
  const wave = await anOpenPulse(system(), { waveId: 'release004', programId: 'release004' });
  await createWave(db, wave);
  await createInvitation(db, anInvitation({ waveId: 'release004', invitationId: 'minh' }));
  expect(await releaseWave(system(), { waveId: 'release004' })).toEqual({ outcome: 'not-closing' });
  const ballot = await aSealedBallot(wave);
  expect(await castBallot(db, { wave, invitationId: 'minh', ballot })).toBe('cast');
});

it.each<[string, number[]]>([
  ['fewer people answered than the threshold', [10, 9, 3, 0]],
  ['all answered alike', [10, 9, 10, 9, 10, 9, 10, 9, 10, 9, 9, 9]],
])('publishes no figure and no comment where %s', async (name, scores) => {
  const waveId = `releaseno${name.length}`;
  const voters = votersIn('hanoi', scores).map(({ answers, ...voter }) => ({
    ...voter,
    answers: { ...answers, reason: 'Cần thêm người trực cuối tuần.' },
  }));
  await aClosingPulse(system(), waveId, voters);
  await releaseWave(system(), { waveId });
  const release = await getRelease(db, waveId);
  expect(release?.groups.every(({ withheld }) => withheld)).toBe(true);
  expect(release?.comments).toEqual({});
  expect(JSON.stringify(release?.groups)).not.toContain('recommend');
});

it('publishes comments masked and in another order than they were cast, without a rare language', async () => {
  const written = Array.from({ length: 20 }, (_, index) => `Cần thêm người ở ca số ${index}.`);
  const voters: Voter[] = written.map((reason, index) => ({
    unitId: index < 10 ? 'hanoi' : 'south',
    answers: { recommend: index % 11, reason },
  }));
  const others: Voter[] = [
    {
      unitId: 'hanoi',
      name: 'Phạm Quốc Huy',
      answers: { recommend: 5, reason: 'Anh Phạm Quốc Huy rất tốt, gọi 0912345678.' },
    },
    {
      unitId: 'south',
      language: 'en',
      answers: { recommend: 5, reason: 'We need more people on the night shift.' },
    },
    { unitId: 'south', answers: { recommend: 6, reason: '주말 근무가 너무 많습니다.' } },
  ];
  await aClosingPulse(system(), 'release005', [...voters, ...others]);
  await releaseWave(system(), { waveId: 'release005' });

  const { reason = [] } = (await getRelease(db, 'release005'))?.comments ?? {};
  expect(reason).toHaveLength(21);
  expect([...reason].sort()).toEqual(expect.arrayContaining([...written].sort()));
  expect(reason.filter((comment) => written.includes(comment))).not.toEqual(written);
  expect(reason.join(' ')).not.toMatch(/Huy|0912345678|night|주말/);
  expect(await getRelease(db, 'release005', { comments: false })).toMatchObject({ comments: {} });
});

it('publishes no comments on a question that fewer than ten people commented on', async () => {
  const voters: Voter[] = Array.from({ length: 14 }, (_, index) => ({
    unitId: 'hanoi',
    answers: { recommend: index % 11, ...(index < 9 && { reason: `Ý kiến thứ ${index}.` }) },
  }));
  await aClosingPulse(system(), 'release006', voters);
  await releaseWave(system(), { waveId: 'release006' });
  expect(await getRelease(db, 'release006')).toMatchObject({ comments: {}, participationPercent: 100 });
});

it('stops at a damaged ballot and destroys nothing, until somebody decides to do without it', async () => {
  const voters = [...votersIn('hanoi', MIXED), { unitId: 'hanoi' }];
  const wave = await aClosingPulse(system(), 'release007', voters);
  const other = await anOpenPulse(system(), { waveId: 'release07b' });
  const damaged = { ...(await aSealedBallot(other)), waveId: wave.waveId };
  await putBallotDirectly(damaged);

  await expect(releaseWave(system(), { waveId: 'release007' })).rejects.toThrow('1 ballots cannot be read');
  expect(await getRelease(db, 'release007')).toBeUndefined();
  expect(await Array.fromAsync(listBallots(db, 'release007'))).toHaveLength(7);

  await releaseWave(system(), { waveId: 'release007', discardUnreadable: true });
  const release = await getRelease(db, 'release007');
  expect(release?.groups[0]).toMatchObject({ withheld: false, counted: { responses: 6 } });
  expect(release?.statement.en).toContain('damaged');
  expect(release?.statement.vi).toContain('bị hỏng');
});

it('releases employee waves only, and only for those who run them', async () => {
  await createWave(db, aWave({ waveId: 'release008', programId: 'release008' }));
  await expect(releaseWave(system(), { waveId: 'release008' })).rejects.toThrow(NotFound);
  const marketing = { ...testResources(db), actor: staffActor('marketing') };
  await expect(releaseWave(marketing, { waveId: 'release008' })).rejects.toThrow(NotAllowed);
});

async function putBallotDirectly(ballot: Awaited<ReturnType<typeof aSealedBallot>>) {
  await putItem(db, 'ballots', { pk: ballot.waveId, sk: ballot.ballotId }, ballot);
}
