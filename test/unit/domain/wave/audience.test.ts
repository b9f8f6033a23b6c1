import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Person } from '#shared/domain/contact/person.ts';
import { isRoleAddress } from '#shared/domain/contact/role-address.ts';
import { consider, emptyAudience, holdBack } from '#shared/domain/wave/audience.ts';
import { type AudienceRules, decideInvitation } from '#shared/domain/wave/decide-invitation.ts';
import { restedSince } from '#shared/domain/wave/rest-period.ts';
import { DEFAULT_REST_PERIODS } from '#shared/domain/wave/rest-settings.ts';
import { aCustomer, anEmployee } from '#test/support/builders.ts';

const AT = '2026-11-23T02:00:00.000Z';

const rules = (overrides: Partial<AudienceRules> = {}): AudienceRules => ({
  side: 'customer',
  unitIds: new Set(['hanoi']),
  at: AT,
  day: '2026-11-23',
  restedSince: restedSince(AT, DEFAULT_REST_PERIODS, false),
  suppressions: new Map(),
  leftOut: new Map(),
  ...overrides,
});

it('lets a customer rest for exactly thirty days after the last survey of any kind', () => {
  const invitedAt = (lastInvitedAt: string) => decideInvitation(aCustomer({ lastInvitedAt }), rules());
  expect(invitedAt('2026-10-24T02:00:00.000Z')).toMatchObject({ decision: 'invite' });
  expect(invitedAt('2026-10-24T02:00:00.001Z')).toMatchObject({
    decision: 'skip',
    reason: 'resting',
    possibleFrom: '2026-11-23T02:00:00.001Z',
  });
});

it('lets a customer rest for ninety days between two surveys about the relationship', () => {
  const relationship = rules({ restedSince: restedSince(AT, DEFAULT_REST_PERIODS, true) });
  const last = { lastInvitedAt: '2026-10-01T02:00:00.000Z', lastRelationshipAt: '2026-09-01T02:00:00.000Z' };
  expect(decideInvitation(aCustomer(last), relationship)).toMatchObject({
    reason: 'resting',
    possibleFrom: '2026-11-30T02:00:00.000Z',
  });
  expect(decideInvitation(aCustomer(last), rules())).toMatchObject({ decision: 'invite' });
  const lately = {
    lastInvitedAt: '2026-11-10T02:00:00.000Z',
    lastRelationshipAt: '2026-09-01T02:00:00.000Z',
  };
  expect(decideInvitation(aCustomer(lately), relationship)).toMatchObject({
    possibleFrom: '2026-12-10T02:00:00.000Z',
  });
});

it('lets employees take part in every wave, up to their last day', () => {
  const employees = { side: 'employee' } as const;
  const { restedSince: _, ...unrested } = rules();
  const employee = anEmployee({ lastInvitedAt: '2026-11-22T02:00:00.000Z', leftOn: '2026-11-23' });
  expect(decideInvitation(employee, { ...unrested, ...employees })).toMatchObject({ decision: 'invite' });
  expect(decideInvitation(employee, { ...unrested, ...employees, day: '2026-11-24' })).toMatchObject({
    reason: 'left',
  });
});

it('passes over customers who are employees, unless the wave is meant for them too, but not within a day', () => {
  const employee = aCustomer({ email: 'hoa.le@example.com' });
  const employees = new Map([['hoa.le@example.com', { lastInvitedAt: '2026-11-22T09:00:00.000Z' }]]);
  expect(decideInvitation(employee, rules({ employees }))).toEqual({
    decision: 'skip',
    reason: 'employee-too',
  });
  const including = rules({ employees, includeEmployees: true });
  expect(decideInvitation(employee, including)).toMatchObject({ possibleFrom: '2026-11-23T09:00:00.000Z' });
  const later = { ...including, at: '2026-11-23T09:00:00.000Z' };
  expect(decideInvitation(employee, later)).toMatchObject({ decision: 'invite' });
});

it('writes to no mailbox of an office, unless asked to', () => {
  const office = aCustomer({ email: 'Sales-2@example.com' });
  expect(decideInvitation(office, rules({ skipRoleAddresses: true }))).toMatchObject({
    reason: 'role-address',
  });
  expect(decideInvitation(office, rules())).toMatchObject({ decision: 'invite' });
  for (const email of ['info@a.vn', 'no.reply@a.vn', 'cskh@a.vn', 'support+vn@a.vn']) {
    expect([email, isRoleAddress(email)]).toEqual([email, true]);
  }
  for (const email of ['h.i@a.vn', 'mai.info.nguyen@a.vn', 'infogami@a.vn', 'nam.sales1990x@a.vn']) {
    expect([email, isRoleAddress(email)]).toEqual([email, false]);
  }
});

it('invites nobody against their will, whether the person or only the address is on the list', () => {
  expect(decideInvitation(aCustomer({ suppressed: 'complained' }), rules())).toMatchObject({
    reason: 'complained',
  });
  const suppressions = new Map([['minh.tran@example.com', 'unsubscribed']] as const);
  const shouted = aCustomer({ email: 'MINH.TRAN@example.com' });
  expect(decideInvitation(shouted, rules({ suppressions }))).toMatchObject({ reason: 'unsubscribed' });
});

it('stays by an invitation that this very wave has begun', () => {
  const begun = aCustomer({ lastInvitedAt: '2026-11-23T02:00:00.000Z', lastInvitedWaveId: 'this-wave' });
  expect(decideInvitation(begun, rules({ waveId: 'this-wave' }))).toMatchObject({ decision: 'invite' });
  expect(decideInvitation(begun, rules({ waveId: 'that-wave' }))).toMatchObject({ reason: 'resting' });
});

it('invites one person an address, none while one of them rests, and the same ones in any order', () => {
  const person = fc.record({
    id: fc.integer({ min: 0, max: 30 }),
    mailbox: fc.integer({ min: 0, max: 6 }),
    rests: fc.boolean(),
    addressless: fc.boolean(),
  });
  const directory = fc.uniqueArray(person, { selector: ({ id }) => id, maxLength: 25 });
  const withOrder = directory.chain((people) =>
    fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })),
  );
  fc.assert(
    fc.property(withOrder, ([people, shuffled]) => {
      const [audience, other] = [people, shuffled].map((order) => {
        const result = emptyAudience();
        for (const one of order) consider(result, personFrom(one), rules());
        return result;
      });
      expect(other?.invited).toEqual(audience?.invited);
      expect(other?.leftOut).toEqual(audience?.leftOut);
      const counted = [...(audience?.skipped.values() ?? [])].reduce(
        (sum, skipped) => sum + skipped.people,
        0,
      );
      expect(counted + (audience?.invited.size ?? 0)).toBe(people.length);
      for (const one of people.filter(({ rests, addressless }) => rests && !addressless)) {
        expect(audience?.invited.has(`${one.mailbox}@example.com`)).toBe(false);
      }
      // Person by person, as the preparers decide, the outcome is the same as counted together.
      const decided = people.map(personFrom).filter((one) => {
        const leftOut = audience?.leftOut ?? new Map();
        return decideInvitation(one, rules({ leftOut })).decision === 'invite';
      });
      const invited = [...(audience?.invited.values() ?? [])].map(({ personId }) => personId);
      expect(decided.map(({ personId }) => personId).sort()).toEqual(invited.sort());
    }),
  );
});

it('moves people who are held back from the invited to the left out', () => {
  const audience = emptyAudience();
  for (const id of ['a', 'b', 'c'])
    consider(audience, aCustomer({ personId: id, email: `${id}@example.com` }), rules());
  holdBack(audience, new Set(['b']), '2026-12-30T00:00:00.000Z');
  expect([...audience.invited.keys()]).toEqual(['a@example.com', 'c@example.com']);
  expect(audience.leftOut.get('b')).toBe('held-back');
  expect(audience.skipped.get('held-back')).toMatchObject({
    people: 1,
    possibleFrom: '2026-12-30T00:00:00.000Z',
  });
});

function personFrom(one: { id: number; mailbox: number; rests: boolean; addressless: boolean }): Person {
  return aCustomer({
    personId: `person-${String(one.id).padStart(2, '0')}`,
    email: one.addressless ? undefined : `${one.mailbox}@example.com`,
    ...(one.rests && { lastInvitedAt: '2026-11-20T02:00:00.000Z' }),
  });
}
