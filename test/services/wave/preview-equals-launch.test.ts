import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putPeople } from '#shared/adapters/dynamodb/person-store.ts';
import { suppress } from '#shared/adapters/dynamodb/suppression-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { afterDays } from '#shared/domain/calendar/days.ts';
import type { Criteria } from '#shared/domain/contact/criteria.ts';
import type { Ring } from '#shared/domain/contact/person.ts';
import { saveRestPeriods } from '#shared/services/settings/save-rest-periods.ts';
import { getWaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { previewAudience } from '#shared/services/wave/preview-audience.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { aCustomer, anEmployee } from '#test/support/builders.ts';
import { aCampaign, aProgram, invitationsOf } from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const START = '2026-11-23T02:00:00.000Z';

const customer = fc.record({
  mailbox: fc.oneof(
    { weight: 6, arbitrary: fc.nat(30).map((n) => `m${n}`) },
    fc.constantFrom('info', 'sales'),
  ),
  hasAddress: fc.boolean().map((no) => !no || undefined),
  inSub: fc.boolean(),
  tier: fc.constantFrom('gold' as const, 'silver' as const, undefined),
  ring: fc.constantFrom('customer' as const, 'partner' as const, undefined),
  language: fc.constantFrom('en' as const, 'vi' as const),
  invitedDaysAgo: fc.option(fc.integer({ min: 1, max: 120 }), { nil: undefined }),
  relationship: fc.boolean(),
});
const wave = fc.record({
  relationship: fc.boolean(),
  includeEmployees: fc.boolean(),
  includeRoleAddresses: fc.boolean(),
  rings: fc.constantFrom<Ring[]>(['customer'], ['customer', 'partner']),
  sample: fc.option(
    fc.record({
      size: fc.record({ kind: fc.constant('share' as const), percent: fc.integer({ min: 5, max: 95 }) }),
      seed: fc.constantFrom('a', 'b'),
    }),
    { nil: undefined },
  ),
  criteria: fc.constantFrom<Criteria>({}, { tiers: ['gold'] }, { lastInvited: { when: 'never' } }),
});
const company = fc.record({
  customers: fc.array(customer, { minLength: 5, maxLength: 30 }),
  staff: fc.uniqueArray(fc.nat(30), { maxLength: 5 }),
  suppressed: fc.uniqueArray(fc.nat(30), { maxLength: 5 }),
  waves: fc.tuple(wave, wave),
  rest: fc.constantFrom({ relationshipInDays: 90, anyInDays: 30 }, { relationshipInDays: 30, anyInDays: 7 }),
  daysBetween: fc.integer({ min: 0, max: 40 }),
});

it('invites whom the preview has counted, whatever the directory, settings and choice, and nobody within a rest', async () => {
  let runs = 0;
  await fc.assert(
    fc.asyncProperty(company, async ({ customers, staff, suppressed, waves, rest, daysBetween }) => {
      const unitId = `random-${runs++}`;
      const campaign = aCampaign(db, START);
      const programId = await aProgram(campaign, unitId);
      await putUnit(db, { unitId: `${unitId}-sub`, name: 'Phòng', parentId: unitId });
      const address = (mailbox: string) => `${mailbox}@${unitId}.vn`;
      await putPeople(db, [
        ...customers.map(({ mailbox, hasAddress, inSub, invitedDaysAgo, relationship, ...known }, index) => {
          const at = invitedDaysAgo && afterDays(START, -invitedDaysAgo);
          return aCustomer({
            ...known,
            personId: `${unitId}-${index}`,
            unitId: inSub ? `${unitId}-sub` : unitId,
            email: hasAddress && address(mailbox),
            ...(at && { lastInvitedAt: at, lastInvitedWaveId: 'before' }),
            ...(at && relationship && { lastRelationshipAt: at }),
          });
        }),
        ...staff.map((n) => anEmployee({ personId: `${unitId}-e${n}`, unitId, email: address(`m${n}`) })),
      ]);
      for (const n of suppressed) await suppress(db, { email: address(`m${n}`), reason: 'asked', at: START });
      await saveRestPeriods(campaign.staff, rest);
      const invited: { personId: string; at: string; relationship: boolean }[] = [];
      for (const { criteria, ...chosen } of waves) {
        const at = campaign.now();
        const audience = { ...chosen, criteria };
        const plan = { side: 'customer', unitIds: [unitId], audience } as const;
        const preview = await previewAudience(campaign.staff, plan);
        if (!preview.refusal) {
          const launched = await scheduleWave(campaign.staff, {
            ...plan,
            programId,
            closesAt: afterDays(at, 5),
            remindAfterDays: [],
          });
          await campaign.drain();
          const people = await invitationsOf(db, launched.wave.waveId);
          const progress = await getWaveProgress(campaign.staff, launched.wave);
          expect(people).toHaveLength(preview.invited);
          expect(progress.skipped).toEqual(
            Object.fromEntries(preview.skipped.map(({ reason, people }) => [reason, people])),
          );
          expect(new Set(people.map(({ email }) => email)).size).toBe(people.length);
          for (const { personId } of people) {
            const last = invited.find((earlier) => earlier.personId === personId);
            if (!last) continue;
            const days = last.relationship && chosen.relationship ? rest.relationshipInDays : rest.anyInDays;
            expect(afterDays(last.at, days) <= at).toBe(true);
          }
          invited.push(
            ...people.map(({ personId }) => ({ personId, at, relationship: chosen.relationship })),
          );
        }
        campaign.pass(daysBetween * 24 * 60);
      }
    }),
    { numRuns: 4 },
  );
});
