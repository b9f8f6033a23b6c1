import { describe, expect, it } from 'vitest';
import { LinkageSection } from '#functions/console-web/pages/linkage-section.tsx';
import type { Language } from '#shared/domain/localized.ts';
import { linkUnits } from '#shared/domain/pairing/linkage.ts';
import { unitTreeOf } from '#shared/domain/unit/unit-tree.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';
import { aWave } from '#test/support/builders.ts';
import { CUSTOMER_SURVEY, countAll, EMPLOYEE_SURVEY, times } from '#test/support/paired-company.ts';

/** `count` units in which both sides have 20 answers, with these numbers of promoters. */
function linked(count: number, inside: (index: number) => number, outside: (index: number) => number) {
  const units = Array.from({ length: count }, (_, index) => ({
    unitId: `u${index}`,
    name: `Branch ${index}`,
  }));
  const people = (key: string, promoters: number) => [
    ...times(promoters, { [key]: 10 }),
    ...times(20 - promoters, { [key]: 2 }),
  ];
  const root = { groupId: 'company', name: 'company', withheld: true as const };
  const groups = units.map(({ unitId, name }, index) => ({
    groupId: unitId,
    name,
    withheld: false as const,
    invited: 30,
    counted: countAll(EMPLOYEE_SURVEY, people('recommend_work', inside(index))),
  }));
  const byUnit = new Map(
    units.map(({ unitId }, index) => [
      unitId,
      countAll(CUSTOMER_SURVEY, people('recommend', outside(index))),
    ]),
  );
  return linkUnits({
    customerSurvey: CUSTOMER_SURVEY,
    employeeSurvey: EMPLOYEE_SURVEY,
    customers: { company: undefined, byUnit },
    groups: [root, ...groups],
    units: unitTreeOf(units),
  });
}

function wordsOf(next: ReturnType<typeof linked>, language: Language = 'en'): string {
  const reader = {
    language,
    phrases: CONSOLE_PHRASES[language],
    timeZone: 'UTC',
    now: new Date('2026-11-23T09:00:00Z'),
    path: '/',
  };
  const waves = { employeeWave: aWave({ side: 'employee' }), customerWave: aWave({ number: 2 }) };
  const html = String(LinkageSection({ reader, linkages: { next: { ...next, ...waves } } }));
  return html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
}

describe('what is said about units of both sides', () => {
  it('is a line with its interval from thirty units on, and the order of the shrunk figures', () => {
    const words = wordsOf(
      linked(
        32,
        (index) => index % 20,
        (index) => Math.floor((index % 20) / 2) + (index % 5),
      ),
    );
    expect(words).toContain('Between units; says nothing about individuals.');
    expect(words).toMatch(/Correlation 0\.\d\d over 32 units, weighted by the number of answers/);
    expect(words).toMatch(/For every ten points more inside: \+\d(\.\d)? points outside/);
    expect(words).toMatch(/95 % interval: \+\d(\.\d)? to \+\d/);
    expect(words).toMatch(/Branch 19 \+\d+ \(as counted \+90\)/);
    expect(words.indexOf('Branch 19 ')).toBeLessThan(words.indexOf('Branch 1 '));
    expect(words).toContain('No customers were asked while an employee wave was open.');
  });

  it('is weak evidence over ten units', () => {
    const twelve = linked(
      12,
      (index) => index + 4,
      (index) => 20 - index,
    );
    expect(wordsOf(twelve)).toContain('Weak evidence: rank correlation −1.00 over 12 units.');
    expect(wordsOf(twelve, 'vi')).toContain('Bằng chứng yếu: tương quan thứ hạng −1,00 trên 12 đơn vị.');
  });

  it('is no ranking where chance alone explains how they differ', () => {
    const words = wordsOf(
      linked(
        12,
        (index) => 9 + (index % 3),
        (index) => index + 4,
      ),
    );
    expect(words).toContain('Inside, the 12 units do not differ by more than chance would make them');
    expect(words).not.toMatch(/correlation/i);
    expect(words).toMatch(/Branch 0 −10 \(cannot be told apart\)/);
  });
});
