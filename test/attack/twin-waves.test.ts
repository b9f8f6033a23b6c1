import { describe, expect, it } from 'vitest';
import { guardLaunch } from '#shared/domain/wave/launch-guard.ts';
import { derivableSets } from '#test/support/isolation.ts';
import { chanceOf } from './seeded-random.ts';

const K = 5;
const COMPANIES = 300;

type Audience = ReadonlySet<string>;

/** What somebody wants to send within a month: everybody, then everybody but a few, with a few new ones, or another part. */
function wishesOf(seed: number): Audience[] {
  const chance = chanceOf(seed);
  const people = Array.from({ length: chance.between(20, 60) }, (_, index) => `person-${index}`);
  const parts = [people.slice(0, people.length / 2), people.slice(people.length / 3)];
  return Array.from({ length: chance.between(2, 4) }, () => {
    const chosen = chance.in100(60) ? people : chance.oneOf(parts);
    const left = chance.shuffled(chosen).slice(chance.between(0, 3));
    return new Set([
      ...left,
      ...Array.from({ length: chance.between(0, 3) }, (_, index) => `new-${seed}-${index}`),
    ]);
  });
}

/** The waves that are sent, if the launch guard is asked, and if nobody asks it. */
function sent(wishes: readonly Audience[], isGuarded: boolean): Audience[] {
  const waves: Audience[] = [];
  for (const wish of wishes) {
    const verdict = isGuarded
      ? guardLaunch(wish, waves, K)
      : { verdict: 'allowed' as const, heldBack: new Set<string>() };
    if (verdict.verdict === 'allowed') waves.push(wish.difference(verdict.heldBack));
  }
  return waves;
}

/** The fewest people about whom sums and differences of the waves' company figures tell, if nobody changes an answer. */
function fewestToldOf(waves: readonly Audience[]): number {
  const everybody = [...waves.reduce<Audience>((all, wave) => all.union(wave), new Set())];
  const told = derivableSets(
    everybody,
    waves.map((wave) => [...wave]),
  );
  return Math.min(...told.map((people) => people.length));
}

const isolating = (isGuarded: boolean) =>
  Array.from({ length: COMPANIES }, (_, seed) => fewestToldOf(sent(wishesOf(seed + 1), isGuarded))).filter(
    (fewest) => fewest < K,
  ).length;

describe('waves to nearly the same people within a month', () => {
  it('would single people out without the launch guard', () => {
    expect(isolating(false)).toBeGreaterThan(50);
  });

  it('single out nobody with it', () => {
    expect(isolating(true)).toBe(0);
  });
});
