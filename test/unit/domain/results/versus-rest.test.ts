import { describe, expect, it } from 'vitest';
import { changeBetween } from '#shared/domain/metric/change.ts';
import type { ReleasedGroup } from '#shared/domain/release/release.ts';
import { tierResults } from '#shared/domain/results/tier-result.ts';
import { differencesFromRest, releasedDifferences } from '#shared/domain/results/versus-rest.ts';
import { addCounted } from '#shared/domain/tally/count-answers.ts';
import type { CountedAnswers, Histogram } from '#shared/domain/tally/counted-answers.ts';
import { aSurvey } from '#test/support/builders.ts';

const survey = aSurvey();
const of = (recommend: Histogram): CountedAnswers => ({
  responses: Object.values(recommend).reduce((sum, count) => sum + count, 0),
  histograms: { recommend },
});
const good = of({ '9': 60, '7': 20, '3': 20 });
const poor = of({ '9': 20, '7': 20, '3': 60 });
const fair = of({ '9': 41, '7': 20, '3': 39 });

describe('a unit against the rest of the company', () => {
  const whole = [good, poor, fair].reduce(addCounted);

  it('is compared with everybody who is not in it', () => {
    const differences = differencesFromRest(
      survey,
      whole,
      new Map([
        ['good', good],
        ['fair', fair],
      ]),
    );
    const rest = addCounted(poor, fair).histograms.recommend ?? {};
    expect(differences.get('good')).toMatchObject({
      difference: 40 - 100 * (61 / 200 - 99 / 200),
      detectable: true,
    });
    expect(differences.get('good')?.low).toBeCloseTo(
      changeBetween('nps', rest, good.histograms.recommend ?? {})?.low ?? Number.NaN,
      9,
    );
    expect(differences.get('fair')?.detectable).toBe(false);
  });

  it('is not compared where it is the whole, or where nobody answered the score', () => {
    expect(differencesFromRest(survey, good, new Map([['all', good]])).size).toBe(0);
    expect(differencesFromRest(survey, good, new Map([['none', of({})]])).size).toBe(0);
    expect(differencesFromRest({ ...survey, headline: 'reason' }, good, new Map([['x', poor]])).size).toBe(0);
  });

  it('is no finding alone among many that could have been', () => {
    const slightly = of({ '9': 27, '7': 10, '3': 13 });
    const others = Array.from({ length: 19 }, (_, index) => [`u${index}`, of({ '9': 20, '3': 20 })] as const);
    const all = others.map(([, counted]) => counted).reduce(addCounted, slightly);
    const alone = differencesFromRest(survey, all, new Map([['slightly', slightly]]));
    const among = differencesFromRest(survey, all, new Map([['slightly', slightly], ...others]));
    expect(alone.get('slightly')?.detectable).toBe(true);
    expect(among.get('slightly')?.detectable).toBe(false);
  });
});

describe('a released group against the rest', () => {
  const group = (groupId: string, counted: CountedAnswers): ReleasedGroup => ({
    groupId,
    name: groupId,
    ...(groupId !== 'all' && { parentId: 'all' }),
    withheld: false,
    invited: 200,
    counted,
  });
  const withheld: ReleasedGroup = { groupId: 'hidden', name: 'hidden', parentId: 'all', withheld: true };

  it('comes from subtracting what is published, and from nothing else', () => {
    const groups = [group('all', addCounted(good, poor)), group('good', good), group('poor', poor), withheld];
    const differences = releasedDifferences(survey, groups, 5);
    expect([...differences.keys()]).toEqual(['good', 'poor']);
    expect(differences.get('good')).toMatchObject({ difference: 80, detectable: true });
    expect(differences.get('poor')).toMatchObject({ difference: -80, detectable: true });
  });

  it('says nothing where the rest would be too small or of one voice, or the company is withheld', () => {
    const [few, united] = [of({ '9': 2, '3': 2 }), of({ '9': 4, '10': 4 })];
    for (const rest of [few, united]) {
      const groups = [group('all', addCounted(good, rest)), group('good', good)];
      expect(releasedDifferences(survey, groups, 5).size).toBe(0);
    }
    expect(releasedDifferences(survey, [withheld, group('good', good)], 5).size).toBe(0);
    expect(releasedDifferences(survey, [group('all', of({})), group('good', good)], 5).size).toBe(0);
  });
});

it('tiers stand against the other tiers, highest first', () => {
  const byTier = new Map([
    ['silver', poor],
    ['platinum', good],
  ]);
  const [first, second, ...others] = tierResults(survey, byTier, undefined);
  expect(first).toMatchObject({ tier: 'platinum', versusRest: { difference: 80, detectable: true } });
  expect(second).toMatchObject({ tier: 'silver', versusRest: { difference: -80, detectable: true } });
  expect(others).toEqual([]);
});
