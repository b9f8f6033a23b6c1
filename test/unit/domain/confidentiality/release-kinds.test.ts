import { describe, expect, it } from 'vitest';
import { releaseGroups } from '#shared/domain/confidentiality/release-groups.ts';
import type { Answer, Answers } from '#shared/domain/response/answers.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { aSurvey } from '#test/support/builders.ts';
import { countAll } from '#test/support/paired-company.ts';
import { aQuestion, RECOMMEND } from '#test/support/questions.ts';

const units = [
  { unitId: 'company', name: 'Sao Mai' },
  { unitId: 'hanoi', name: 'Hà Nội', parentId: 'company' },
  { unitId: 'hue', name: 'Huế', parentId: 'company' },
];

/** The groups in which a question is published, where people in each unit gave these answers to it. */
function publishedIn(
  question: Question,
  given: Readonly<Record<'hanoi' | 'hue', readonly Answer[]>>,
): string[] {
  const survey = aSurvey({ side: 'employee', questions: [RECOMMEND, question] });
  const peopleOf = (answers: readonly Answer[]): Answers[] =>
    answers.map((answer, index) => ({ recommend: index % 2 === 0 ? 10 : 3, [question.key]: answer }));
  const silent = (count: number): Answers[] =>
    Array.from({ length: count }, (_, index) => ({ recommend: index % 2 === 0 ? 10 : 3 }));
  const groups = releaseGroups({
    survey,
    roster: { units, invitedByUnit: { hanoi: 20, hue: 20 } },
    thresholds: { scores: 5 },
    countedByUnit: new Map([
      ['hanoi', countAll(survey, [...peopleOf(given.hanoi), ...silent(6)])],
      ['hue', countAll(survey, [...peopleOf(given.hue), ...silent(6)])],
    ]),
  });
  expect(groups.every(({ withheld }) => !withheld)).toBe(true);
  return groups.flatMap((group) =>
    !group.withheld && question.key in group.counted.histograms ? [group.groupId] : [],
  );
}

const ranking = aQuestion('ranking', 'order');
const number = aQuestion('number', 'years', { min: 0, max: 40 });
const date = aQuestion('date', 'since', { earliest: '2026-01-01', latest: '2026-11-30' });
const EVERYWHERE = ['company', 'hanoi', 'hue'];

const KINDS: [string, Question, readonly Answer[], Answer][] = [
  [
    'ranking',
    ranking,
    [
      ['price', 'service', 'place'],
      ['service', 'place', 'price'],
      ['place', 'price', 'service'],
    ],
    ['price', 'service', 'place'],
  ],
  ['number', number, [3, 17, 39], 5],
  ['date', date, ['2026-02-03', '2026-06-17'], '2026-05-01'],
];

describe.each(KINDS)('answers to a %s', (_, question, different, same) => {
  const mixed = (count: number) =>
    Array.from({ length: count }, (__, index) => different[index % different.length] ?? same);

  it('are published where enough people gave different ones', () => {
    expect(publishedIn(question, { hanoi: mixed(6), hue: mixed(7) })).toEqual(EVERYWHERE);
  });

  it('are withheld where four gave them, together with the group that would give them away', () => {
    expect(publishedIn(question, { hanoi: mixed(4), hue: mixed(7) })).toEqual(['company']);
    expect(publishedIn(question, { hanoi: mixed(2), hue: mixed(2) })).toEqual([]);
  });

  it('are withheld where everybody gave the same one', () => {
    const one = Array.from({ length: 6 }, () => same);
    expect(publishedIn(question, { hanoi: one, hue: mixed(7) })).toEqual(['company']);
    expect(publishedIn(question, { hanoi: one, hue: one })).toEqual([]);
  });

  it('are missing where nobody gave one', () => {
    expect(publishedIn(question, { hanoi: mixed(6), hue: [] })).not.toContain('hue');
  });
});

it('withholds numbers that differ only inside one band, which would read like one voice', () => {
  expect(publishedIn(number, { hanoi: [4, 5, 6, 7, 4, 5], hue: [1, 12, 30, 39, 2, 3] })).toEqual(['company']);
});

it('withholds a ranking where everybody gave the same first place, however the others fell', () => {
  const first = [
    ['price', 'service', 'place'],
    ['price', 'place', 'service'],
  ];
  const hanoi = Array.from({ length: 6 }, (_, index) => first[index % 2] ?? []);
  const hue = Array.from({ length: 6 }, (_, index) => KINDS[0]?.[2][index % 3] ?? []);
  expect(publishedIn(ranking, { hanoi, hue })).toEqual(['company']);
});

it('does not count people to whom a question does not apply', () => {
  const question = aQuestion('number', 'years', { min: 0, max: 40, notApplicable: true });
  const absent = Array.from({ length: 6 }, () => 'does-not-apply');
  expect(publishedIn(question, { hanoi: [3, 17, 39, 25, ...absent], hue: [3, 17, 39, 25, 8] })).toEqual([
    'company',
  ]);
});
