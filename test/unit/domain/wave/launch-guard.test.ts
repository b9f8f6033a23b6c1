import fc from 'fast-check';
import { expect, it } from 'vitest';
import { guardLaunch, MINIMUM_EMPLOYEE_AUDIENCE } from '#shared/domain/wave/launch-guard.ts';

const K = 5;
const people = (from: number, to: number) =>
  new Set(Array.from({ length: to - from }, (_, index) => `person-${from + index}`));

it('allows a first wave from ten people on', () => {
  expect(guardLaunch(people(0, 9), [], K)).toEqual({ verdict: 'too-few', people: 9 });
  expect(guardLaunch(people(0, 10), [], K)).toEqual({ verdict: 'allowed', heldBack: new Set() });
});

it('holds back fewer than k newcomers and admits k', () => {
  expect(guardLaunch(people(0, 24), [people(0, 20)], K)).toEqual({
    verdict: 'allowed',
    heldBack: people(20, 24),
  });
  expect(guardLaunch(people(0, 25), [people(0, 20)], K)).toEqual({ verdict: 'allowed', heldBack: new Set() });
});

it('hides one who is missing among others who are held back', () => {
  const verdict = guardLaunch(people(1, 20), [people(0, 20)], K);
  expect(verdict.verdict === 'allowed' && verdict.heldBack.size).toBe(4);
});

it('refuses where too few would be left to hide among', () => {
  expect(guardLaunch(people(1, 8).union(people(20, 40)), [people(0, 8)], K)).toEqual({
    verdict: 'singles-out',
    people: 1,
  });
});

it('never leaves a set of fewer than k people that differences and unions of audiences could isolate', () => {
  const audience = fc.uniqueArray(fc.integer({ min: 0, max: 45 }), { minLength: 10, maxLength: 45 });
  const wanted = fc.array(audience, { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(wanted, (wishes) => {
      const launched: Set<string>[] = [];
      for (const wish of wishes) {
        const asked = new Set(wish.map((number) => `person-${number}`));
        const verdict = guardLaunch(asked, launched, K);
        if (verdict.verdict !== 'allowed') continue;
        const invited = asked.difference(verdict.heldBack);
        expect(invited.size).toBeGreaterThanOrEqual(MINIMUM_EMPLOYEE_AUDIENCE);
        launched.push(invited);
      }
      for (const size of sizesOfAtoms(launched)) expect(size).toBeGreaterThanOrEqual(K);
    }),
    { numRuns: 500 },
  );
});

/** Everything that can be worked out from several audiences is a union of these sets. */
function sizesOfAtoms(audiences: readonly ReadonlySet<string>[]): number[] {
  const sizes = new Map<string, number>();
  for (const person of new Set(audiences.flatMap((audience) => [...audience]))) {
    const atom = audiences.map((audience) => audience.has(person)).join();
    sizes.set(atom, (sizes.get(atom) ?? 0) + 1);
  }
  return [...sizes.values()];
}
