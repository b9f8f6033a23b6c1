import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classOf } from '#shared/domain/confidentiality/answer-safety.ts';
import { releaseGroups } from '#shared/domain/confidentiality/release-groups.ts';
import type { Answers } from '#shared/domain/response/answers.ts';
import { itemsOf } from '#shared/domain/survey/items.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { addCounted, countAnswers, NOTHING_COUNTED } from '#shared/domain/tally/count-answers.ts';
import { aSurvey } from '#test/support/builders.ts';
import { derivableSets } from '#test/support/isolation.ts';
import { countAll } from '#test/support/paired-company.ts';

const wording = { en: 'How is it here?', vi: 'Anh/Chị thấy thế nào?' };
const questions: Question[] = [
  { key: 'recommend', kind: 'nps', required: true, wording },
  { key: 'tools', kind: 'agreement', required: true, driver: true, wording },
  { key: 'manager', kind: 'agreement', required: false, driver: true, wording },
  { key: 'thought_of_leaving', kind: 'yes-no', required: false, wording },
];
const survey = aSurvey({ side: 'employee', questions });
const thresholds = { scores: 5, comments: 10 };

const units = [
  { unitId: 'company', name: 'Sao Mai' },
  { unitId: 'north', name: 'North', parentId: 'company' },
  { unitId: 'south', name: 'South', parentId: 'company' },
  { unitId: 'hanoi', name: 'Hà Nội', parentId: 'north' },
  { unitId: 'hue', name: 'Huế', parentId: 'north' },
  { unitId: 'closed', name: 'Closed branch', parentId: 'south' },
];
const invitedByUnit = { company: 12, north: 12, south: 12, hanoi: 12, hue: 12 };

/** Everybody who answered, by the unit they are directly in. */
type Staff = Readonly<Record<string, readonly Answers[]>>;

const countedByUnit = (staff: Staff) =>
  new Map(
    Object.entries(staff).map(([unitId, people]) => [
      unitId,
      people.map((answers) => countAnswers(survey, answers)).reduce(addCounted, NOTHING_COUNTED),
    ]),
  );
const released = (staff: Staff) =>
  releaseGroups({
    survey,
    roster: { units, invitedByUnit },
    thresholds,
    countedByUnit: countedByUnit(staff),
  });

/** `count` people who disagree with each other. */
const mixed = (count: number, answers: Answers = {}): Answers[] =>
  Array.from({ length: count }, (_, index) => ({
    recommend: index % 2 === 0 ? 10 : 3,
    tools: index % 2 === 0 ? 5 : 2,
    ...answers,
  }));

describe('the groups of a release', () => {
  it('follow the roster, with people directly in a unit as a group of their own', () => {
    const groups = released({
      company: mixed(6),
      north: mixed(6),
      south: mixed(6),
      hanoi: mixed(6),
      hue: mixed(6),
    });
    expect(groups.map(({ groupId, parentId, withheld }) => [groupId, parentId, withheld])).toEqual([
      ['company', undefined, false],
      ['company/direct', 'company', false],
      ['north', 'company', false],
      ['north/direct', 'north', false],
      ['hanoi', 'north', false],
      ['hue', 'north', false],
      ['south', 'company', false],
    ]);
    expect(groups[2]).toMatchObject({ invited: 36, counted: { responses: 18 } });
  });

  it('have one common root where the organisation has several', () => {
    const roots = [
      { unitId: 'vietnam', name: 'Vietnam' },
      { unitId: 'germany', name: 'Germany' },
    ];
    const groups = releaseGroups({
      survey,
      roster: { units: roots, invitedByUnit: { vietnam: 10, germany: 10 } },
      thresholds,
      countedByUnit: countedByUnit({ vietnam: mixed(6), germany: mixed(6) }),
    });
    expect(groups.map(({ groupId, parentId }) => [groupId, parentId])).toEqual([
      ['company', undefined],
      ['germany', 'company'],
      ['vietnam', 'company'],
    ]);
  });

  it('carry the number of answers and histograms, and nothing that joins two questions', () => {
    for (const group of released({ company: mixed(60, { manager: 4 }) })) {
      if (!group.withheld) expect(Object.keys(group.counted).sort()).toEqual(['histograms', 'responses']);
    }
  });

  it('withhold everything when too few answered at all', () => {
    expect(released({ company: mixed(4) }).every((group) => group.withheld)).toBe(true);
  });

  it('count the least-answered question that everybody had to answer', () => {
    const skippers = [...mixed(4), { recommend: 9 }, { recommend: 2 }];
    const groups = released({ north: mixed(6), south: skippers, hanoi: mixed(6), hue: mixed(9) });
    expect(groups.find(({ groupId }) => groupId === 'south')?.withheld).toBe(true);
  });

  it('withhold a group that scored in one voice, and its smallest sibling only if it must be covered', () => {
    const oneVoice = mixed(7, { recommend: 1 });
    const groups = released({ north: mixed(6), south: oneVoice, hanoi: mixed(6), hue: mixed(9) });
    expect(groups.filter((group) => group.withheld).map(({ groupId }) => groupId)).toEqual([
      'company/direct',
      'north',
      'north/direct',
      'hanoi',
      'hue',
      'south',
    ]);
  });

  it('leave out a single question that too few answered in a group, and keep the rest', () => {
    const groups = released({
      hanoi: mixed(8, { manager: 4 }),
      hue: [...mixed(3, { manager: 2 }), ...mixed(5)],
      south: [...mixed(4, { manager: 5 }), ...mixed(4, { manager: 1 })],
    });
    const histogramsOf = (id: string) => {
      const group = groups.find(({ groupId }) => groupId === id);
      return group && !group.withheld ? Object.keys(group.counted.histograms).sort() : undefined;
    };
    expect(histogramsOf('hue')).toEqual(['recommend', 'tools']);
    expect(histogramsOf('hanoi')).toEqual(['recommend', 'tools']);
    expect(histogramsOf('south')).toEqual(['manager', 'recommend', 'tools']);
    expect(histogramsOf('north')).toEqual(['manager', 'recommend', 'tools']);
  });

  it('leave out a follow-up where the answer that led to it is left out', () => {
    const followUp: Question = {
      key: 'manager_listens',
      kind: 'agreement',
      required: false,
      wording,
      showIf: { all: [{ question: 'manager', operator: 'at-most', value: 2 }] },
    };
    const followUpSurvey = aSurvey({ side: 'employee', questions: [...questions, followUp] });
    const bitter = [1, 2, 4, 5, 1, 2].flatMap((listens) =>
      mixed(1, { manager: 1, manager_listens: listens }),
    );
    const groups = releaseGroups({
      survey: followUpSurvey,
      roster: { units, invitedByUnit },
      thresholds,
      countedByUnit: new Map(
        Object.entries({
          // All the north is dissatisfied with the manager, so that says nothing there; neither may the follow-up.
          north: mixed(2).flatMap((answers) => bitter.map((one) => ({ ...one, ...answers, manager: 1 }))),
          south: [...bitter, ...mixed(4, { manager: 5 })],
          company: [...bitter, ...mixed(5, { manager: 5 })],
        }).map(([unitId, people]) => [unitId, countAll(followUpSurvey, people)]),
      ),
    });
    const shows = (key: string) =>
      groups.flatMap((group) => (!group.withheld && key in group.counted.histograms ? [group.groupId] : []));
    expect(shows('recommend')).toContain('north');
    expect(shows('manager')).not.toContain('north');
    expect(shows('manager_listens')).toEqual(shows('manager'));
  });

  it('refuse ballots of a unit that the roster does not know', () => {
    expect(() => released({ atlantis: mixed(6) })).toThrow(/atlantis/);
  });
});

describe('for any staff', () => {
  const answersOfOne = fc.record(
    {
      recommend: fc.integer({ min: 0, max: 10 }),
      tools: fc.integer({ min: 1, max: 5 }),
      manager: fc.integer({ min: 1, max: 5 }),
      thought_of_leaving: fc.constantFrom('yes', 'no'),
    },
    { requiredKeys: ['recommend'] },
  ) as fc.Arbitrary<Answers>;
  const people = fc.array(answersOfOne, { maxLength: 12 });
  const staffs = fc.record({ company: people, north: people, south: people, hanoi: people, hue: people });

  it('no combination of published histograms isolates fewer than five people or one class, in any question', () => {
    fc.assert(
      fc.property(staffs, (staff) => {
        const groups = released(staff);
        for (const question of itemsOf({ questions })) {
          const answered = new Map(
            Object.entries(staff).map(([unit, all]) => [
              unit,
              all.map((answers) => answers[question.key]).filter((answer) => answer !== undefined),
            ]),
          );
          const parts = [...answered.keys()].filter((unit) => (answered.get(unit) ?? []).length > 0);
          const published = groups
            .filter((group) => !group.withheld && question.key in group.counted.histograms)
            .map(({ groupId }) => unitsIn(groupId));
          for (const set of derivableSets(parts, published)) {
            const given = set.flatMap((unit) => answered.get(unit) ?? []);
            expect(given.length).toBeGreaterThanOrEqual(5);
            const classes = new Set(given.map((answer) => classOf(question, String(answer))));
            expect(classes.size).toBeGreaterThan(1);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

/** The units whose direct people make up a group. */
function unitsIn(groupId: string): string[] {
  const [unitId = '', direct] = groupId.split('/');
  if (direct) return [unitId];
  const below = units.filter(({ parentId }) => parentId === unitId);
  return [unitId, ...below.flatMap((unit) => unitsIn(unit.unitId))];
}
