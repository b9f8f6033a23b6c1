import { afterAll, beforeAll, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getPerson, putPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { getSuppression } from '#shared/adapters/dynamodb/suppression-store.ts';
import { tokenFor } from '#shared/services/invitation/answer-token.ts';
import { aCustomer } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';
import { inviteSomebody } from '#test/support/survey-web.ts';
import { tableContents } from '#test/support/table-contents.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
});
afterAll(async () => await stop());

async function somebodyInvited(waveId: string) {
  const resources = testResources(db);
  const { invitation } = await inviteSomebody(resources, waveId);
  await putPerson(db, aCustomer({ personId: invitation.personId }));
  const path = `/u/${tokenFor(resources.secrets, 'unsubscribe', invitation)}`;
  return { app: createSurveyApp(resources), invitation, path };
}

it('asks with one button, and opening the link unsubscribes nobody', async () => {
  const { app, path } = await somebodyInvited('unsubwave1');
  const before = await tableContents(db);
  const page = await app.request(`${path}?lang=vi`);
  expect(page.status).toBe(200);
  const html = await page.text();
  expect(html.match(/<button/g)).toHaveLength(1);
  expect(html).toContain('Ngừng nhận thư khảo sát?');
  await app.request(path, { method: 'HEAD' });
  expect(await tableContents(db)).toEqual(before);
});

it('unsubscribes at the button, and at the mail program’s own button without a redirect', async () => {
  const { app, path, invitation } = await somebodyInvited('unsubwave2');
  const oneClick = {
    method: 'POST',
    body: 'List-Unsubscribe=One-Click',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  };
  for (const request of [oneClick, { method: 'POST' }]) {
    const done = await app.request(path, request);
    expect(done.status).toBe(200);
    expect(await done.text()).toContain('You are unsubscribed');
  }
  expect(await getSuppression(db, invitation.email)).toMatchObject({ reason: 'unsubscribed' });
  expect(await getPerson(db, 'customer', invitation.personId)).toMatchObject({ suppressed: 'unsubscribed' });
});

it('does not take a link for answering as one for unsubscribing', async () => {
  const { app, invitation } = await somebodyInvited('unsubwave3');
  const path = `/u/${tokenFor(testResources(db).secrets, 'answer', invitation)}`;
  expect((await app.request(path)).status).toBe(404);
  expect((await app.request(path, { method: 'POST' })).status).toBe(404);
});
