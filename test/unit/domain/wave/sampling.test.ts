import fc from 'fast-check';
import { expect, it } from 'vitest';
import { consider, emptyAudience, leaveSample } from '#shared/domain/wave/audience.ts';
import { type AudienceRules, decideInvitation } from '#shared/domain/wave/decide-invitation.ts';
import { apportion, drawSample, isDrawn } from '#shared/domain/wave/sampling.ts';
import type { Sample } from '#shared/domain/wave/wave-audience.ts';
import { aCustomer } from '#test/support/builders.ts';

const people = (sizes: Record<string, number>) =>
  Object.entries(sizes).flatMap(([unitId, size]) =>
    Array.from({ length: size }, (_, index) => ({ personId: `${unitId}-${index}`, unitId })),
  );
const drawn = (all: ReturnType<typeof people>, sample: Sample) => {
  const upTo = drawSample(all, sample);
  return all.filter((person) => isDrawn(person, sample.seed, upTo)).map(({ personId }) => personId);
};

it('splits a number over units by the largest remainders', () => {
  const sizes = new Map([
    ['hanoi', 50],
    ['hue', 30],
    ['saigon', 20],
  ]);
  expect(Object.fromEntries(apportion(7, sizes))).toEqual({ hanoi: 4, hue: 2, saigon: 1 });
  expect(Object.fromEntries(apportion(100, sizes))).toEqual({ hanoi: 50, hue: 30, saigon: 20 });
});

it('draws as many as wanted, in each unit its share to within one, and the same people every time', () => {
  const sizes = fc.dictionary(fc.constantFrom('hanoi', 'hue', 'saigon', 'dalat', 'vinh'), fc.nat(60), {
    minKeys: 1,
  });
  const size = fc.oneof(
    fc.record({ kind: fc.constant('share' as const), percent: fc.integer({ min: 1, max: 99 }) }),
    fc.record({ kind: fc.constant('number' as const), people: fc.integer({ min: 1, max: 200 }) }),
  );
  fc.assert(
    fc.property(sizes, size, fc.string({ minLength: 1, maxLength: 12 }), (bySize, wanted, seed) => {
      const all = people(bySize);
      const sample = { size: wanted, seed };
      const result = drawn(all, sample);
      const target =
        wanted.kind === 'number' ? wanted.people : Math.round((all.length * wanted.percent) / 100);
      expect(result).toHaveLength(Math.min(all.length, Math.max(1, target)));
      for (const [unitId, count] of Object.entries(bySize)) {
        const share = result.filter((id) => id.startsWith(`${unitId}-`)).length;
        expect(Math.abs(share - (result.length * count) / Math.max(1, all.length))).toBeLessThan(1);
      }
      expect(drawn([...all].reverse(), sample).sort()).toEqual(result.sort());
    }),
    { numRuns: 60 },
  );
});

it('draws other people with another seed, no more of the old ones than chance allows', () => {
  const all = people({ hanoi: 4000 });
  const half = (seed: string) => new Set(drawn(all, { size: { kind: 'share', percent: 50 }, seed }));
  const both = half('wave-1').intersection(half('wave-2')).size;
  // Hypergeometric: 1000 expected, standard deviation 15.8.
  expect(both).toBeGreaterThan(900);
  expect(both).toBeLessThan(1100);
});

it('decides person by person as it drew all together', () => {
  const rules: AudienceRules = {
    side: 'customer',
    unitIds: new Set(['hanoi', 'hue']),
    at: '2026-11-23T02:00:00.000Z',
    day: '2026-11-23',
    suppressions: new Map(),
    leftOut: new Map(),
  };
  const all = people({ hanoi: 40, hue: 7 }).map((person) =>
    aCustomer({ ...person, email: `${person.personId}@example.com` }),
  );
  const audience = emptyAudience();
  for (const person of all) consider(audience, person, rules);
  const sample: Sample = { size: { kind: 'number', people: 12 }, seed: 'wave-1' };
  const upTo = leaveSample(audience, sample);
  const decided = all.filter(
    (person) =>
      decideInvitation(person, { ...rules, drawn: { seed: sample.seed, upTo } }).decision === 'invite',
  );
  const invited = [...audience.invited.values()].map(({ personId }) => personId);
  expect(decided.map(({ personId }) => personId).sort()).toEqual(invited.sort());
  expect(invited).toHaveLength(12);
  expect(audience.skipped.get('not-drawn')).toEqual({ people: 35 });
});
