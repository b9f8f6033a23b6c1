import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { readInvitedRevenue } from '#shared/adapters/dynamodb/event-invitation-store.ts';
import { getPerson, putPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { suppress } from '#shared/adapters/dynamodb/suppression-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { Conflict, Invalid, NotAllowed, NotFound } from '#shared/services/errors.ts';
import { inviteByEvent } from '#shared/services/invitation/invite-by-event.ts';
import { personIdOf } from '#shared/services/person/person-id.ts';
import { closeWave } from '#shared/services/wave/close-wave.ts';
import { aCustomer, aWave } from '#test/support/builders.ts';
import { aCampaign, type Campaign, invitationsOf } from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aContinuousWave, anEvent, anEventFor } from '#test/support/events.ts';
import { staffActor } from '#test/support/resources.ts';

const START = '2026-11-23T02:00:00.000Z';
const DAY = 24 * 60;

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

async function opened(unitId: string) {
  const campaign = aCampaign(db, START);
  const wave = await aContinuousWave(campaign, unitId);
  const key = { kind: 'api-key', keyId: 'shopsystem01', name: 'Shop' } as const;
  const shop = { ...campaign.context, actor: key };
  const invite = async (idempotencyKey: string, overrides: Parameters<typeof anEvent>[1] = {}) =>
    await inviteByEvent(shop, anEventFor(wave, idempotencyKey, anEvent(unitId, overrides)));
  return { campaign, wave, shop, invite };
}

const jobsOf = ({ dispatched }: Campaign) => dispatched.map(({ mailing }) => mailing);

describe('an event', () => {
  it('adds the customer, keeps what happened with the invitation, and has it sent', async () => {
    const { campaign, wave, invite } = await opened('ev-new');
    const answer = await invite('order-1', { event: { moment: undefined } });
    expect(answer).toEqual({ outcome: 'invited', isRepeated: false, invitationId: expect.any(String) });
    const personId = personIdOf('customer', 'ev-new-C-1');
    expect(await invitationsOf(db, wave.waveId)).toEqual([
      {
        waveId: wave.waveId,
        invitationId: 'invitationId' in answer ? answer.invitationId : '',
        bucket: campaign.dispatched[0]?.bucket,
        personId,
        name: 'Trần Văn Minh',
        email: 'minh.tran@ev-new.example.com',
        language: 'vi',
        unitId: 'ev-new',
        attributes: { order: 'A-1001', event: 'order delivered', occurred_at: '2026-11-23T01:30:00.000Z' },
      },
    ]);
    expect(await getPerson(db, 'customer', personId)).toMatchObject({
      externalId: 'ev-new-C-1',
      lastInvitedAt: START,
      lastInvitedWaveId: wave.waveId,
    });
    expect(jobsOf(campaign)).toEqual(['invitation']);
  });

  it('updates a customer who is known, and leaves alone what it does not say', async () => {
    const { wave, invite } = await opened('ev-known');
    const personId = personIdOf('customer', 'ev-known-C-1');
    await putPerson(
      db,
      aCustomer({ personId, externalId: 'ev-known-C-1', unitId: 'ev-known', name: 'Minh', tier: 'platinum' }),
    );
    const said = anEvent('ev-known').person;
    expect(await invite('order-1', { person: { ...said, revenue: 123_456_789_012 } })).toMatchObject({
      outcome: 'invited',
    });
    expect(await getPerson(db, 'customer', personId)).toMatchObject({
      name: 'Trần Văn Minh',
      tier: 'platinum',
    });
    const revenue = { customers: 1, low: 56_789_012, high: 1234 };
    expect(await readInvitedRevenue(db, wave.waveId)).toEqual({ all: revenue, platinum: revenue });
  });

  it('that names a moment of the survey is kept with it, and one that names another is refused', async () => {
    const { wave, invite } = await opened('ev-moment');
    await expect(invite('order-1', { event: { moment: 'moon_landing' } })).rejects.toThrow(Invalid);
    expect(await invitationsOf(db, wave.waveId)).toEqual([]);
    expect(await invite('order-1', { event: { moment: 'receiving' } })).toMatchObject({ outcome: 'invited' });
    const [invitation] = await invitationsOf(db, wave.waveId);
    expect(invitation?.attributes).toMatchObject({ moment: 'receiving', event: 'order delivered' });
  });
});

describe('the same event, said again,', () => {
  it('invites once, and is answered as before', async () => {
    const { campaign, wave, invite } = await opened('ev-again');
    const first = await invite('order-1');
    campaign.pass(3 * DAY);
    expect(await invite('order-1')).toEqual({ ...first, isRepeated: true });
    expect(await invitationsOf(db, wave.waveId)).toHaveLength(1);
    expect(jobsOf(campaign)).toHaveLength(1);
  });

  it('also at the same moment', async () => {
    const { campaign, wave, invite } = await opened('ev-at-once');
    const answers = await Promise.all(Array.from({ length: 12 }, async () => await invite('order-1')));
    expect(answers.filter(({ isRepeated }) => !isRepeated)).toHaveLength(1);
    expect(new Set(answers.map((answer) => 'invitationId' in answer && answer.invitationId)).size).toBe(1);
    expect(await invitationsOf(db, wave.waveId)).toHaveLength(1);
    expect(jobsOf(campaign)).toHaveLength(1);
  });

  it('with the attributes in another order is the same event', async () => {
    const { invite } = await opened('ev-order');
    await invite('order-1', { event: { attributes: { order: 'A-1', product: 'tea' } } });
    const again = await invite('order-1', { event: { attributes: { product: 'tea', order: 'A-1' } } });
    expect(again).toMatchObject({ outcome: 'invited', isRepeated: true });
  });

  it('is refused when it says something else, until the key is forgotten after a week', async () => {
    const { campaign, invite } = await opened('ev-other');
    await invite('order-1');
    const other = { person: { externalId: 'ev-other-C-2', email: 'hoa@ev-other.example.com' } };
    await expect(invite('order-1', other)).rejects.toThrow(Conflict);
    campaign.pass(6 * DAY);
    await expect(invite('order-1', other)).rejects.toThrow(Conflict);
    campaign.pass(DAY + 1);
    expect(await invite('order-1', other)).toMatchObject({ outcome: 'invited', isRepeated: false });
  });
});

describe('nobody is invited', () => {
  it('twice within the rest period, and the answer says from when it is possible', async () => {
    const { campaign, wave, invite } = await opened('ev-rest');
    await invite('order-1');
    campaign.pass(2 * DAY);
    const resting = {
      outcome: 'skipped',
      reason: 'resting',
      possibleFrom: '2026-12-23T02:00:00.000Z',
      isRepeated: false,
    };
    expect(await invite('order-2')).toEqual(resting);
    campaign.pass(28 * DAY);
    expect(await invite('order-3')).toMatchObject({ outcome: 'invited' });
    expect(await invitationsOf(db, wave.waveId)).toHaveLength(2);
  });

  it('twice when two events come at the same moment', async () => {
    const { wave, invite } = await opened('ev-two-events');
    const answers = await Promise.all(Array.from({ length: 8 }, async (_, n) => await invite(`order-${n}`)));
    expect(answers.filter(({ outcome }) => outcome === 'invited')).toHaveLength(1);
    expect(answers.filter(({ outcome }) => outcome === 'skipped')).toHaveLength(7);
    expect(await invitationsOf(db, wave.waveId)).toHaveLength(1);
  });

  it('twice at one address, though a shop gives its guest a new number with each order', async () => {
    const { campaign, wave, invite } = await opened('ev-guest');
    await invite('order-1', { person: { externalId: 'guest-1' } });
    campaign.pass(DAY);
    const again = await invite('order-2', {
      person: { externalId: 'guest-2', email: 'Minh.Tran@EV-guest.example.com' },
    });
    expect(again).toMatchObject({ reason: 'resting', possibleFrom: '2026-12-23T02:00:00.000Z' });
    expect(await invitationsOf(db, wave.waveId)).toHaveLength(1);
  });

  it('against their will', async () => {
    const { wave, invite } = await opened('ev-will');
    await suppress(db, { email: 'no@ev-will.example.com', reason: 'unsubscribed', at: START });
    const unsubscribed = await invite('order-1', { person: { email: 'no@ev-will.example.com' } });
    expect(unsubscribed).toEqual({ outcome: 'skipped', reason: 'unsubscribed', isRepeated: false });
    const personId = personIdOf('customer', 'ev-will-erased');
    const erased = aCustomer({ personId, externalId: 'ev-will-erased', name: '-', suppressed: 'erased' });
    await putPerson(db, erased);
    expect(await invite('order-2', { person: { externalId: 'ev-will-erased' } })).toMatchObject({
      reason: 'erased',
    });
    expect(await getPerson(db, 'customer', personId)).toEqual(erased);
    expect(await invitationsOf(db, wave.waveId)).toEqual([]);
  });
});

describe('a wave', () => {
  it('takes no unit that does not exist, and counts one that is new with the one above it', async () => {
    const { wave, invite } = await opened('ev-units');
    await expect(invite('order-1', { person: { unitId: 'nowhere' } })).rejects.toThrow(Invalid);
    await putUnit(db, { unitId: 'ev-units-new', name: 'Chi nhánh mới', parentId: 'ev-units' });
    expect(await invite('order-1', { person: { unitId: 'ev-units-new' } })).toMatchObject({
      outcome: 'invited',
    });
    expect((await invitationsOf(db, wave.waveId)).map(({ unitId }) => unitId)).toEqual(['ev-units']);
    const personId = personIdOf('customer', 'ev-units-C-1');
    expect(await getPerson(db, 'customer', personId)).toMatchObject({ unitId: 'ev-units-new' });
  });

  it('takes nobody once it is closed, whether somebody closed it or its time is over', async () => {
    const { campaign, wave, invite } = await opened('ev-closed');
    campaign.pass(91 * DAY);
    await expect(invite('order-1')).rejects.toThrow(Conflict);
    await closeWave(campaign.staff, { waveId: wave.waveId });
    await expect(invite('order-1')).rejects.toThrow(Conflict);
    expect(await getPerson(db, 'customer', personIdOf('customer', 'ev-closed-C-1'))).toBeUndefined();
  });

  it('that asks the directory, asks employees or does not exist takes nobody either', async () => {
    const { shop } = await opened('ev-wrong');
    await createWave(db, aWave({ waveId: 'evdirectory1' }));
    await createWave(db, aWave({ waveId: 'evemployees1', side: 'employee' }));
    const invite = async (waveId: string) =>
      await inviteByEvent(shop, anEventFor({ waveId }, 'order-1', anEvent('ev-wrong')));
    await expect(invite('evdirectory1')).rejects.toThrow(Conflict);
    await expect(invite('evemployees1')).rejects.toThrow(NotAllowed);
    await expect(invite('evnothing001')).rejects.toThrow(NotFound);
  });

  it('takes people from keys only, not from staff', async () => {
    const { campaign, wave } = await opened('ev-staff');
    const admin = { ...campaign.context, actor: staffActor('admin', 'marketing') };
    const asked = anEventFor(wave, 'order-1', anEvent('ev-staff'));
    await expect(inviteByEvent(admin, asked)).rejects.toThrow(NotAllowed);
  });
});
