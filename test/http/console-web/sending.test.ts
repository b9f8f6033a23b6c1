import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { claimDelivery, moveDelivery } from '#shared/adapters/dynamodb/delivery-store.ts';
import { putProgress } from '#shared/adapters/dynamodb/progress-store.ts';
import { putPause } from '#shared/adapters/dynamodb/wave-pause-store.ts';
import { type DeliveryCounts, noDeliveries } from '#shared/domain/wave/progress.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aStoredProgram } from '#test/support/paired-company.ts';
import { testResources } from '#test/support/resources.ts';
import { anInvitedWave } from '#test/support/sending.ts';

let db: Database;
let stop: () => Promise<void>;
let marketing: ConsoleClient;
let vietnamese: ConsoleClient;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  const resources = testResources(db);
  marketing = await signedIn(resources, ['marketing']);
  vietnamese = await signedIn(resources, ['admin'], { language: 'vi' });
});
afterAll(async () => await stop());

const MAILING = { mailing: 'invitation', bucket: 0 } as const;

async function aSendingWave(waveId: string, counts: Partial<DeliveryCounts>, people = 0) {
  const { invitations } = await anInvitedWave(db, waveId, people, { invitedCount: 400 });
  await aStoredProgram(db, waveId);
  await putProgress(db, {
    ...{ waveId, ...MAILING },
    counts: { ...noDeliveries(), ...counts },
    run: { since: '2026-11-23T08:58:55.000Z', mails: 100 },
    countedAt: '2026-11-23T08:59:55.000Z',
  });
  return invitations;
}

const textOf = async (client: ConsoleClient, path: string) => await (await client.get(path)).text();

it('says how many wait, how fast mails go out and when the last one does, and comes again by itself', async () => {
  await aSendingWave('pacedwave0', { sent: 100, pending: 100 });
  const response = await marketing.get('/waves/pacedwave0');
  expect(response.headers.get('refresh')).toBe('15; url=/waves/pacedwave0');
  const page = await response.text();
  expect(page).toContain('100 of 400 sent');
  expect(page).toContain('300 waiting');
  expect(page).toContain('About 100 a minute');
  expect(page).toMatch(/the last one goes out about [^<]*16:03/);
  const still = await marketing.get('/waves/pacedwave0?still=1');
  expect(still.headers.get('refresh')).toBeNull();
});

it('pauses with a reason that everybody reads, and resumes', async () => {
  await aSendingWave('pausedpage', { sent: 100, pending: 100 });
  const reason = 'Sai logo <b>';
  const paused = await marketing.post('/waves/pausedpage/pause', { reason });
  expect(paused.headers.get('location')).toBe('/waves/pausedpage?done=paused');
  const response = await marketing.get('/waves/pausedpage');
  expect(response.headers.get('refresh')).toBeNull();
  const page = await response.text();
  expect(page).toContain('Nguyễn Thị Lan paused sending');
  expect(page).toContain('Sai logo &lt;b&gt;');
  expect(page).toContain('Resume sending');
  expect(await textOf(vietnamese, '/waves/pausedpage')).toContain('tạm dừng gửi');
  const tooLong = await marketing.post('/waves/pacedwave0/pause', { reason: 'x'.repeat(201) });
  expect([tooLong.status, await tooLong.text()]).toEqual([
    422,
    expect.stringContaining('up to 200 characters'),
  ]);
  await marketing.post('/waves/pausedpage/resumption', { looked: 'no' });
  expect(await textOf(marketing, '/waves/pausedpage')).toContain('Pause sending');
});

it('asks whether somebody has looked before it resumes a wave that paused itself', async () => {
  await aSendingWave('selfpaused', { bounced: 30, delivered: 170 });
  await putPause(db, 'selfpaused', {
    at: '2026-11-23T08:30:00.000Z',
    problem: { kind: 'hard-bounces', count: 30, out: 200 },
  });
  expect(await textOf(marketing, '/waves/selfpaused')).toContain('30 of 200 mails came back for good: 15%');
  expect(await textOf(marketing, '/waves/selfpaused/resumption')).toContain('I have looked at it');
  expect((await marketing.post('/waves/selfpaused/resumption')).status).toBe(422);
  const resumed = await marketing.post('/waves/selfpaused/resumption', { looked: 'yes' });
  expect(resumed.headers.get('location')).toBe('/waves/selfpaused?done=resumed');
});

it('lists whom the mails did not reach and why, on a page and as a file without formulas', async () => {
  const invitations = await aSendingWave('notreached', { bounced: 1, refused: 1, delivered: 1 }, 3);
  const refs = invitations.map(({ invitationId }) => ({ waveId: 'notreached', ...MAILING, invitationId }));
  const [bounced, refused, delivered] = refs;
  if (!bounced || !refused || !delivered) throw new Error('nobody was invited');
  for (const ref of refs)
    await claimDelivery(db, ref, { owner: 'one', leaseUntil: '2026-11-23T09:01:00.000Z' });
  await moveDelivery(db, refused, 'refused', { reason: '=MessageRejected' });
  await moveDelivery(db, bounced, 'sent');
  await moveDelivery(db, bounced, 'bounced', { reason: 'Permanent, General' });
  await moveDelivery(db, delivered, 'sent');
  expect(await textOf(marketing, '/waves/notreached')).toContain('/waves/notreached/undelivered');
  const page = await textOf(marketing, '/waves/notreached/undelivered');
  expect(page).toContain('person0000@notreached.example.com');
  expect(page).toContain('came back: the address does not exist, or takes no mail for good');
  expect(page).not.toContain('person0002@');
  const file = await vietnamese.get('/waves/notreached/undelivered?file=people.csv');
  expect(file.headers.get('content-disposition')).toContain('people.csv');
  const bytes = new Uint8Array(await file.arrayBuffer());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const lines = new TextDecoder().decode(bytes).trim().split('\r\n');
  expect(lines[0]).toBe('Người nhận,Địa chỉ,Thư,Tình trạng,Lý do');
  expect(lines[2]).toContain("'=MessageRejected");
});

it('says before a cancellation what becomes of answers, and afterwards that it was cancelled', async () => {
  await aSendingWave('calledoff0', { sent: 100, pending: 300 });
  expect(await textOf(marketing, '/waves/calledoff0/cancellation')).toContain('appear in no results');
  await marketing.post('/waves/calledoff0/cancellation');
  const page = await textOf(marketing, '/waves/calledoff0');
  expect(page).toContain('cancelled Monday 23 November at 16:00');
  expect(page).toContain('100 of 400 sent');
});
