import { describe, expect, it } from 'vitest';
import { lagPairs } from '#shared/domain/pairing/lag.ts';
import { linkUnits } from '#shared/domain/pairing/linkage.ts';
import type { BothSides } from '#shared/domain/pairing/pair-rows.ts';
import { standingOf } from '#shared/domain/pairing/unit-standing.ts';
import type { Unit } from '#shared/domain/unit/unit.ts';
import { unitTreeOf } from '#shared/domain/unit/unit-tree.ts';
import { aWave } from '#test/support/builders.ts';
import { expectGolden, fixture, fixtureRows } from '#test/support/golden.ts';
import { CUSTOMER_SURVEY, countAll, EMPLOYEE_SURVEY, times } from '#test/support/paired-company.ts';

describe('waves laid over each other', () => {
  const wave = (waveId: string, from: string, to: string, overrides = {}) =>
    aWave({ waveId, opensAt: `${from}T02:00:00.000Z`, closesAt: `${to}T10:00:00.000Z`, ...overrides });
  const spring = wave('emp-spring', '2026-03-01', '2026-03-14');
  const autumn = wave('emp-autumn', '2026-09-01', '2026-09-14');

  it('are employees with the customers of the next wave, and with those of the same time', () => {
    const customers = [
      wave('cus-march', '2026-03-05', '2026-03-20'),
      wave('cus-june', '2026-06-01', '2026-06-14'),
      wave('cus-august', '2026-08-01', '2026-08-14'),
    ];
    const { next, sameTime } = lagPairs([spring, autumn], customers);
    expect([next?.employee.waveId, next?.customer.waveId]).toEqual(['emp-spring', 'cus-june']);
    expect([sameTime?.employee.waveId, sameTime?.customer.waveId]).toEqual(['emp-spring', 'cus-march']);
  });

  it('begin their lag when the employee wave really ended', () => {
    const closedEarly = { ...autumn, closedAt: '2026-09-08T10:00:00.000Z' };
    const customers = [wave('cus-september', '2026-09-10', '2026-09-20')];
    expect(lagPairs([closedEarly], customers)).toEqual({
      next: { employee: closedEarly, customer: customers[0] },
    });
  });

  it('have no lag where customers are taken as something happens, all the time', () => {
    const allYear = wave('cus-always', '2026-01-01', '2026-12-31', { continuous: true });
    const { next, sameTime } = lagPairs([spring, autumn], [allYear]);
    expect(next).toBeUndefined();
    expect(sameTime?.employee.waveId).toBe('emp-autumn');
    expect(lagPairs([], [allYear])).toEqual({});
  });
});

interface Golden {
  readonly distinguishable: { y: number[]; n: number; mean: number; shrunk: number[] };
}

describe('units once chance is taken out', () => {
  const golden: Golden = JSON.parse(fixture('golden/unit-standing.json'));

  it('are drawn towards their mean by how little their own answers say', () => {
    const { y, n, mean, shrunk } = golden.distinguishable;
    const standing = standingOf(
      CUSTOMER_SURVEY,
      y.map((promoters, index) => ({
        unitId: `unit-${index}`,
        counted: countAll(CUSTOMER_SURVEY, [
          ...times(promoters, { recommend: 9 }),
          ...times(n - promoters, { recommend: 3 }),
        ]),
      })),
    );
    if (!standing?.league.distinguishable) throw new Error('these units differ by more than chance');
    const byUnit = new Map(standing.league.rows.map((row) => [row.unitId, row.shrunk]));
    expectGolden({ mean: standing.league.mean }, { mean });
    expectGolden(
      Object.fromEntries(byUnit),
      Object.fromEntries(shrunk.map((value, index) => [`unit-${index}`, value])),
    );
  });

  it('come in the unit of their metric: shares of people for ratings', () => {
    const survey = { ...CUSTOMER_SURVEY, headline: 'food' };
    const standing = standingOf(survey, [
      { unitId: 'a', counted: countAll(survey, times(20, { food: 5 }, { food: 4 })) },
      { unitId: 'b', counted: countAll(survey, times(20, { food: 2 }, { food: 4 })) },
    ]);
    expect(standing).toMatchObject({ metric: 'top-two-box', league: { distinguishable: true } });
    expect(standing?.league.distinguishable && standing.league.rows[0]?.value).toBe(1);
  });
});

describe('linkage', () => {
  const rows = fixtureRows('golden/units.csv');
  const company: Unit[] = [
    { unitId: 'all', name: 'All' },
    ...rows.map(({ unit = '' }) => ({ unitId: unit.toLowerCase(), name: unit, parentId: 'all' })),
  ];

  /** Units with these shares of promoters; all others are detractors. */
  function sides(inside: (index: number) => number, outside: (index: number) => number): BothSides {
    const people = (key: string, promoters: number) => [
      ...times(promoters, { [key]: 10 }),
      ...times(20 - promoters, { [key]: 2 }),
    ];
    const groups = company.map(({ unitId, name, parentId }, index) => ({
      groupId: unitId,
      name,
      parentId,
      withheld: false as const,
      invited: 30,
      counted: countAll(EMPLOYEE_SURVEY, people('recommend_work', inside(index))),
    }));
    const byUnit = new Map(
      company.map(({ unitId }, index) => [
        unitId,
        countAll(CUSTOMER_SURVEY, people('recommend', outside(index))),
      ]),
    );
    return {
      customerSurvey: CUSTOMER_SURVEY,
      employeeSurvey: EMPLOYEE_SURVEY,
      customers: { company: byUnit.get('all'), byUnit },
      groups,
      units: unitTreeOf(company),
    };
  }

  it('is a rank correlation over units that can be told apart on both sides', () => {
    const {
      linkage,
      standings,
      rows: linked,
    } = linkUnits(
      sides(
        (index) => index % 20,
        (index) => (index * 3) % 20,
      ),
    );
    expect(linkage).toMatchObject({ method: 'spearman', units: 24 });
    expect(linked).toHaveLength(24);
    expect(standings.employee?.league).toMatchObject({ distinguishable: true });
  });

  it('is none, and without ranking, where chance alone explains how the units of a side differ', () => {
    const { linkage, standings } = linkUnits(
      sides(
        (index) => 9 + (index % 3),
        (index) => index % 20,
      ),
    );
    expect(linkage).toEqual({ method: 'alike', units: 24, sides: ['employee'] });
    expect(standings.employee?.league).toEqual({ distinguishable: false });
  });

  it('knows nothing of a unit that the release hides', () => {
    const open = sides(
      (index) => index % 20,
      (index) => index % 20,
    );
    const hidden = { groupId: 'u01', name: 'U01', parentId: 'all', withheld: true as const };
    const groups = open.groups.map((group) => (group.groupId === 'u01' ? hidden : group));
    const { linkage, standings, rows: linked } = linkUnits({ ...open, groups });
    expect(linkage.units).toBe(23);
    expect(JSON.stringify([linked, standings])).not.toContain('u01');
  });
});
