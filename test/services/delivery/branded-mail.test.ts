import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putProgram } from '#shared/adapters/dynamodb/program-store.ts';
import type { RawMail } from '#shared/adapters/ses/mail-service.ts';
import { saveBrand } from '#shared/services/brand/save-brand.ts';
import type { Resources } from '#shared/services/context.ts';
import { dispatchBucket } from '#shared/services/delivery/dispatch-bucket.ts';
import { saveDigestSettings } from '#shared/services/digest/save-digest-settings.ts';
import { sendDigest } from '#shared/services/digest/send-digest.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aPng } from '#test/support/pictures.ts';
import { staffActor, systemActor, testResources } from '#test/support/resources.ts';
import { anInvitedWave } from '#test/support/sending.ts';
import { watchedDatabase } from '#test/support/watched-database.ts';

let db: Database;
let stop: () => Promise<void>;
let logoId = '';
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  const context = { ...testResources(db), actor: staffActor('admin') };
  const saved = await saveBrand(context, {
    name: 'Công ty "Sài Gòn", Ltd',
    colour: '#7a1f5c',
    replyTo: 'hello@saigon.example',
    logo: aPng(640, 160),
  });
  logoId = saved.outcome === 'saved' ? (saved.brand.logo?.logoId ?? '') : '';
});
afterAll(async () => await stop());

async function dispatch(resources: Resources, waveId: string) {
  const limits = { quota: resources.mail.getQuota, concurrency: 1, budgetInMilliseconds: 60_000 };
  const job = { waveId, mailing: 'invitation', bucket: 0 } as const;
  await dispatchBucket({ ...resources, actor: systemActor }, job, limits);
}

async function expectTheBrand(sent: RawMail | undefined) {
  const { from, replyTo, html } = await PostalMime.parse(Buffer.from(sent?.raw ?? []).toString());
  expect(from).toEqual({ name: 'Công ty "Sài Gòn", Ltd', address: 'surveys@example.com' });
  expect(replyTo).toMatchObject([{ address: 'hello@saigon.example' }]);
  expect(html).toContain(`<img class="logo" src="https://surveys.example.com/brand/${logoId}"`);
  expect(html).toContain('alt="Công ty &quot;Sài Gòn&quot;, Ltd" width="200" height="50"');
  expect(html).toContain('#7a1f5c');
}

it.each(['customer', 'employee'] as const)('invites a %s in the name of the brand', async (side) => {
  const resources = testResources(db);
  await anInvitedWave(db, `brand${side}`, 1, { side });
  await dispatch(resources, `brand${side}`);
  await expectTheBrand(resources.recorded.mails[0]);
});

it('reads the brand and the calendar once, however many are mailed', async () => {
  const read: string[] = [];
  const resources = testResources(watchedDatabase(db, (partition) => read.push(partition)));
  await anInvitedWave(db, 'brandonce0', 12);
  await dispatch(resources, 'brandonce0');
  expect(resources.recorded.mails).toHaveLength(12);
  expect(read.filter((partition) => partition === 'SETTINGS')).toHaveLength(2);
});

it('sends the digest in the name of the brand', async () => {
  const resources = testResources(db);
  const context = { ...resources, actor: systemActor };
  const programId = 'brandprogram';
  const name = { en: 'Đông Á Bank', vi: 'Ngân hàng Đông Á' };
  await putProgram(db, { programId, name, surveys: {}, measures: [], createdAt: '2026-11-01T00:00:00Z' });
  await saveDigestSettings(context, {
    programId,
    readers: [{ email: 'board@example.com', name: 'Anne Miller', language: 'en' }],
    weekday: 1,
    hour: 8,
    timeZone: 'Asia/Ho_Chi_Minh',
    pauseWhenNothingIsNew: false,
  });
  await sendDigest(context, { programId, period: '2026-W48', mayPause: false });
  await expectTheBrand(resources.recorded.mails[0]);
});
