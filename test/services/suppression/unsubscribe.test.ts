import { createSecretKey } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getPerson } from '#shared/adapters/dynamodb/person-store.ts';
import {
  getSuppression,
  getSuppressions,
  listSuppressions,
  suppress,
} from '#shared/adapters/dynamodb/suppression-store.ts';
import { tokenFor } from '#shared/services/invitation/answer-token.ts';
import { unsubscribe } from '#shared/services/suppression/unsubscribe.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { respondent, testResources } from '#test/support/resources.ts';
import { anInvitedWave } from '#test/support/sending.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

it('ends all mail to the person who presses it, as often as it is pressed', async () => {
  const { invitations } = await anInvitedWave(db, 'leaving000', 1, { state: 'closed' });
  const context = { ...testResources(db), actor: respondent };
  const [invitation] = invitations;
  if (!invitation) throw new Error('nobody was invited');
  const token = tokenFor(context.secrets, 'unsubscribe', invitation);
  expect(await unsubscribe(context, token)).toEqual({ outcome: 'unsubscribed' });
  expect(await unsubscribe(context, token)).toEqual({ outcome: 'unsubscribed' });
  expect(await getSuppression(db, invitation.email)).toMatchObject({ reason: 'unsubscribed' });
  expect(await getPerson(db, 'customer', invitation.personId)).toMatchObject({ suppressed: 'unsubscribed' });
});

it('knows nobody by a token for answering, a made-up one, or one of another system', async () => {
  const { invitations } = await anInvitedWave(db, 'staying000', 1);
  const context = { ...testResources(db), actor: respondent };
  const [invitation] = invitations;
  if (!invitation) throw new Error('nobody was invited');
  const foreign = { ...context.secrets, tokenKey: createSecretKey(Buffer.alloc(32, 7)) };
  const tokens = [
    tokenFor(context.secrets, 'answer', invitation),
    tokenFor(foreign, 'unsubscribe', invitation),
    tokenFor(context.secrets, 'unsubscribe', { waveId: 'nosuchwave', invitationId: invitation.invitationId }),
    tokenFor(context.secrets, 'unsubscribe', { waveId: 'staying000', invitationId: 'abcdefghjkmnpqrstvwx' }),
    '',
  ];
  for (const token of tokens) expect(await unsubscribe(context, token)).toEqual({ outcome: 'unknown-token' });
  expect(await getSuppression(db, invitation.email)).toBeUndefined();
});

it('keeps the weightier reason, however an address is written and in whatever order it came', async () => {
  const at = '2026-11-23T09:00:00.000Z';
  expect(await suppress(db, { email: ' Lan@Example.com', reason: 'bounced', at })).toBe(true);
  expect(await suppress(db, { email: 'lan@example.com', reason: 'bounced', at })).toBe(false);
  expect(await suppress(db, { email: 'lan@example.com', reason: 'unsubscribed', at })).toBe(true);
  expect(await suppress(db, { email: 'lan@example.com', reason: 'complained', at })).toBe(false);
  expect((await getSuppression(db, 'LAN@example.com'))?.reason).toBe('unsubscribed');
});

it('finds the suppressed among any number of addresses', async () => {
  const emails = Array.from({ length: 230 }, (_, index) => `many${index}@example.com`);
  for (const email of ['many3@example.com', 'many120@example.com', 'many229@example.com']) {
    await suppress(db, { email, reason: 'complained', at: '2026-11-23T10:00:00.000Z' });
  }
  const found = await getSuppressions(db, [...emails, 'MANY3@example.com']);
  expect([...found.keys()].sort()).toEqual([
    'many120@example.com',
    'many229@example.com',
    'many3@example.com',
  ]);
});

it('lists the newest first', async () => {
  await suppress(db, { email: 'old@example.com', reason: 'bounced', at: '2026-12-01T10:00:00.000Z' });
  await suppress(db, { email: 'new@example.com', reason: 'bounced', at: '2026-12-02T10:00:00.000Z' });
  const newest = await Array.fromAsync(listSuppressions(db, 2));
  expect(newest.map(({ email }) => email)).toEqual(['new@example.com', 'old@example.com']);
});
