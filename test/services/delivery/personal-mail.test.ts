import PostalMime from 'postal-mime';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { createWave, putRoster } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Invitation } from '#shared/domain/wave/invitation.ts';
import { dispatchBucket } from '#shared/services/delivery/dispatch-bucket.ts';
import { anInvitation, aSurvey, aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { systemActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
});
afterAll(async () => await stop());

const [headline, ...others] = aSurvey().questions;

/** The mail that somebody gets whose survey speaks of the product, the order and the unit. */
async function mailTo(waveId: string, invited: Partial<Invitation>) {
  if (!headline) throw new Error('a survey without questions');
  const wording = {
    en: 'How was {product} from {unit}, {name|dear guest}?',
    vi: '{product} của {unit} thế nào, thưa {name|Quý khách}?',
  };
  const intro = { en: 'About {order|your last order}.', vi: 'Về {order|đơn hàng gần nhất}.' };
  const questions = [{ ...headline, wording }, ...others];
  await putSurvey(db, { ...aSurvey({ surveyId: waveId, intro }), questions });
  await putRoster(db, { waveId, units: [{ unitId: 'hanoi', name: 'Hà Nội' }], invitedByUnit: {} });
  await createWave(db, aWave({ waveId, surveyId: waveId }));
  await createInvitation(db, anInvitation({ waveId, ...invited }));
  const resources = testResources(db);
  const limits = { quota: resources.mail.getQuota, concurrency: 1, budgetInMilliseconds: 60_000 };
  await dispatchBucket(
    { ...resources, actor: systemActor },
    { waveId, mailing: 'invitation', bucket: 0 },
    limits,
  );
  const { text = '' } = await PostalMime.parse(Buffer.from(resources.recorded.mails[0]?.raw ?? []));
  return text.replaceAll(/\s+/g, ' ');
}

it('speaks of the product, the order and the place by name', async () => {
  const attributes = { product: 'Phở bò', order: 'A-1001' };
  const text = await mailTo('personal01', { language: 'en', name: 'Minh', attributes });
  expect(text).toContain('How was Phở bò from Hà Nội, Minh?');
  expect(text).toContain('About A-1001.');
  expect(text).not.toMatch(/[{}|]/);
});

it('finds a sensible word for whatever is not known, and fills nothing in twice', async () => {
  const text = await mailTo('personal02', { name: '{order}', unitId: 'nowhere', language: 'vi' });
  expect(text).toContain('sản phẩm của chi nhánh thế nào, thưa {order}?');
  expect(text).toContain('Về đơn hàng gần nhất.');
});
