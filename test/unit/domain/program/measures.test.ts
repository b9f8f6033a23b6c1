import { describe, expect, it } from 'vitest';
import { measureChoices } from '#shared/domain/program/measure-choices.ts';
import { readChosenMeasures, type TypedMeasure } from '#shared/domain/program/read-chosen-measures.ts';
import { targetVerdict } from '#shared/domain/program/target-verdict.ts';
import { companySeries } from '#shared/domain/results/company-figures.ts';
import { aWave } from '#test/support/builders.ts';
import { CUSTOMER_SURVEY, EMPLOYEE_SURVEY } from '#test/support/paired-company.ts';

describe('a target', () => {
  const today = { today: '2026-11-23' };
  const figure = (value: number, low: number, high: number) => ({ value, low, high, exact: false });

  it('is reached or not reached only where the whole interval says so', () => {
    expect(targetVerdict(figure(50, 45, 55), 45, today)).toBe('reached');
    expect(targetVerdict(figure(50, 45, 55), 46, today)).toBe('unclear');
    expect(targetVerdict(figure(50, 45, 55), 55, today)).toBe('unclear');
    expect(targetVerdict(figure(50, 45, 55), 56, today)).toBe('not-reached');
  });

  it('is missed once its day is over, and not on that day', () => {
    const short = figure(50, 45, 55);
    expect(targetVerdict(short, 60, { ...today, by: '2026-11-23' })).toBe('not-reached');
    expect(targetVerdict(short, 60, { ...today, by: '2026-11-22' })).toBe('missed');
    expect(targetVerdict(short, 55, { ...today, by: '2026-11-22' })).toBe('unclear');
  });

  it('is held against a count as it stands, and against a single answer not at all', () => {
    expect(targetVerdict({ value: 0.3, exact: true }, 0.3, today)).toBe('reached');
    expect(targetVerdict({ value: 0.29, exact: true }, 0.3, today)).toBe('not-reached');
    expect(targetVerdict({ value: 100, exact: false }, 30, today)).toBe('unclear');
  });
});

describe('what can be watched', () => {
  const choices = measureChoices({ customer: CUSTOMER_SURVEY, employee: EMPLOYEE_SURVEY }).map((choice) => ({
    ...choice,
    name: { en: choice.choice, vi: choice.choice },
  }));
  const line = (changes: Partial<TypedMeasure>): TypedMeasure => ({
    choice: '',
    nameEn: '',
    nameVi: '',
    target: '',
    targetBy: '',
    owner: '',
    ...changes,
  });
  const read = (...typed: Partial<TypedMeasure>[]) =>
    readChosenMeasures(typed.map(line), { choices, before: [] });

  it('is every rated question of both sides, and what comes from no single one', () => {
    expect(choices.map(({ choice }) => choice)).toEqual([
      'customer:recommend',
      'customer:food',
      'customer:easy',
      'customer:respect',
      'customer:participation:',
      'customer:weighted-nps:',
      'customer:called-in-time:',
      'customer:earned-growth:',
      'employee:recommend_work',
      'employee:customers_would_say',
      'employee:respect',
      'employee:participation:',
    ]);
  });

  it('takes targets as each language writes them, shares in percent', () => {
    const { measures } = read(
      { choice: 'customer:recommend', target: '−5' },
      { choice: 'customer:food', target: '82,5 %' },
      { choice: 'customer:earned-growth:', target: '4' },
    );
    expect(measures.map(({ target }) => target)).toEqual([-5, 0.825, 0.04]);
  });

  it('names everything that is wrong, line by line', () => {
    const { measures, problems } = read(
      { choice: 'customer:food', target: '120' },
      { choice: 'customer:food', target: 'a lot', targetBy: '2026-02-31' },
      { choice: 'customer:gone' },
      { choice: 'employee:respect', targetBy: '2026-12-31', owner: 'x'.repeat(81) },
    );
    expect(measures).toEqual([]);
    expect(problems.map(({ line: at, code }) => `${at} ${code}`)).toEqual([
      '0 target-out-of-range',
      '1 choice-twice',
      '1 target-no-number',
      '1 date-wrong',
      '2 choice-unknown',
      '3 target-missing',
      '3 owner-too-long',
    ]);
  });

  it('does not give the name of one measure to what is chosen in its place', () => {
    const label = { en: 'Our score', vi: 'Điểm của chúng ta' };
    const before = [
      { measureId: 'nps', side: 'customer', question: 'recommend', metric: 'nps', label },
    ] as const;
    const typed = { nameEn: label.en, nameVi: label.vi };
    const named = (choice: string) =>
      readChosenMeasures([line({ ...typed, choice })], { choices, before }).measures[0]?.label.en;
    expect(named('customer:recommend')).toBe('Our score');
    expect(named('customer:food')).toBe('customer:food');
  });
});

describe('a figure that comes from no question', () => {
  const wave = (number: number) => aWave({ waveId: `wave${number}`, number });

  it('follows who answers, and calls a difference one only where chance does not explain it', () => {
    const points = companySeries(
      'participation',
      [90, 100, 160].map((answered, index) => ({
        wave: wave(index + 1),
        response: { answered, invited: 400 },
      })),
    );
    expect(points.map(({ figure, change }) => [figure.value, change?.detectable])).toEqual([
      [0.225, undefined],
      [0.25, false],
      [0.4, true],
    ]);
  });

  it('knows employees’ share to the nearest 5 % only', () => {
    const points = companySeries(
      'participation',
      [70, 75, 90].map((percent, index) => ({
        wave: wave(index + 1),
        participation: { percent, invited: 50 },
      })),
    );
    expect(points.map(({ change }) => change?.detectable)).toEqual([undefined, false, true]);
    expect(points[2]?.figure.low).toBeCloseTo(0.875);
    expect(points[2]?.figure.high).toBeCloseTo(0.925);
  });

  it('leaves out waves in which nobody had to be called', () => {
    const followUp = { called: 3, due: 4, inTime: 3 };
    const points = companySeries('called-in-time', [{ wave: wave(1) }, { wave: wave(2), followUp }]);
    expect(points.map(({ wave: { number }, figure }) => [number, figure.value, figure.n])).toEqual([
      [2, 0.75, 4],
    ]);
  });
});
