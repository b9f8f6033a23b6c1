import { describe, expect, it } from 'vitest';
import { releaseGroups } from '#shared/domain/confidentiality/release-groups.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import { releasedUnitResults } from '#shared/domain/results/unit-result.ts';
import { countAll, EMPLOYEE_SURVEY, times } from '#test/support/paired-company.ts';

const units = [
  { unitId: 'sao-mai', name: 'Sao Mai' },
  ...['hanoi', 'hue', 'dalat', 'vinh'].map((unitId) => ({ unitId, name: unitId, parentId: 'sao-mai' })),
];
const proud = { recommend_work: 9, respect: 4 };
const doubtful = { recommend_work: 3, respect: 2 };

function resultsOf(staff: Readonly<Record<string, readonly Answers[]>>) {
  const invitedByUnit = Object.fromEntries(Object.keys(staff).map((unitId) => [unitId, 10]));
  const groups = releaseGroups({
    survey: EMPLOYEE_SURVEY,
    roster: { units, invitedByUnit },
    thresholds: { scores: 5 },
    countedByUnit: new Map(
      Object.entries(staff).map(([unitId, people]) => [unitId, countAll(EMPLOYEE_SURVEY, people)]),
    ),
  });
  return releasedUnitResults(EMPLOYEE_SURVEY, groups, [], 5);
}

const pooledIn = (staff: Parameters<typeof resultsOf>[0]) => resultsOf(staff).filter(({ pooled }) => pooled);

describe('what withheld units say together', () => {
  it('is what the shown ones leave of their parent', () => {
    const staff = {
      hanoi: times(6, proud, doubtful),
      hue: [...times(2, proud), ...times(1, doubtful)],
      dalat: times(2, proud, doubtful),
    };
    expect(resultsOf(staff).map(({ unitId, state }) => [unitId, state])).toEqual([
      ['dalat', 'withheld'],
      ['hanoi', 'shown'],
      ['hue', 'withheld'],
      ['sao-mai/pooled', 'shown'],
    ]);
    const [pooled] = pooledIn(staff);
    expect(pooled?.state === 'shown' && pooled.result).toMatchObject({
      responses: 7,
      distribution: { promoters: 4, passives: 0, detractors: 3 },
    });
  });

  it('is nothing where nobody of them answered, or none is withheld', () => {
    const answered = { hanoi: times(6, proud, doubtful), hue: times(4, proud, doubtful) };
    expect(pooledIn(answered)).toEqual([]);
    expect(pooledIn({ ...answered, dalat: [] })).toEqual([]);
  });

  it('leaves out a question that a shown unit leaves out, since it would tell that unit', () => {
    const staff = {
      hanoi: [...times(6, { recommend_work: 9 }, { recommend_work: 3 }), proud, proud, proud],
      hue: times(2, proud, doubtful),
      dalat: times(2, proud, doubtful),
    };
    const [pooled] = pooledIn(staff);
    const questions = pooled?.state === 'shown' ? pooled.result.questions : [];
    expect(questions.map(({ question }) => question.key)).toEqual(['recommend_work']);
  });
});
