import { type GroupPlace, groupTreeOf } from '#shared/domain/confidentiality/group-tree.ts';
import type { ReleasedGroup } from '#shared/domain/release/release.ts';
import { releasedGroupsOf, rosterOf } from './opened-ballots.ts';
import type { Colleague, Company } from './random-company.ts';
import { type Chance, chanceOf } from './seeded-random.ts';

/** Answers that belong together: a question with those that are asked because of it. */
const SETS_OF_ANSWERS = [['manager', 'manager_listens'], ['leaving', 'leaving_for'], ['wishes']];
const ATTEMPTS = 12;
const FEWEST_FOR_DRIVERS = 50;

/**
 * The same company in a world in which other people said what was said: whole ballots, and the answers to single
 * questions, have changed hands inside what a release must not tell apart. `undefined` where a few attempts find
 * no world in which the same groups are withheld.
 */
export function otherWorldOf(company: Company, groups: readonly ReleasedGroup[]): Company | undefined {
  const chance = chanceOf(company.seed + 1_000_000);
  const withheld = withheldIn(groups);
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const other = exchanged(company, groups, chance);
    const hasChanged = JSON.stringify(other.colleagues) !== JSON.stringify(company.colleagues);
    if (hasChanged && withheldIn(releasedGroupsOf(other)) === withheld) return other;
  }
  return undefined;
}

/** Which groups and which questions in them are withheld. */
function withheldIn(groups: readonly ReleasedGroup[]): string {
  return groups
    .map((group) => (group.withheld ? '-' : Object.keys(group.counted.histograms).sort().join()))
    .join('|');
}

function exchanged(company: Company, groups: readonly ReleasedGroup[], chance: Chance): Company {
  const shown = groups.filter((group) => !group.withheld);
  let colleagues = swapped(company, cellsOf(company, new Set(shown.map(({ groupId }) => groupId))), chance, {
    give: (to, from) => ({ ...to, language: from.language, answers: from.answers ?? {} }),
  });
  // Where drivers are published, how two answers of one person go together is part of what is told.
  const isTogether = colleagues.filter(({ answers }) => answers).length >= FEWEST_FOR_DRIVERS;
  for (const keys of isTogether ? [] : SETS_OF_ANSWERS) {
    const [first = ''] = keys;
    const shownWith = shown.filter(({ counted }) => first in counted.histograms);
    const cells = cellsOf(company, new Set(shownWith.map(({ groupId }) => groupId)));
    colleagues = swapped({ ...company, colleagues }, cells, chance, {
      give: (to, from) => {
        const others = Object.entries(to.answers ?? {}).filter(([key]) => !keys.includes(key));
        const given = Object.entries(from.answers ?? {}).filter(([key]) => keys.includes(key));
        return { ...to, answers: Object.fromEntries([...others, ...given]) };
      },
    });
  }
  return { ...company, colleagues };
}

/** Lets a few pairs of people, who answered in the same cell but in different units, change places. */
function swapped(
  { colleagues }: Company,
  cells: ReadonlyMap<string, string>,
  chance: Chance,
  { give }: { give: (to: Colleague, from: Colleague) => Colleague },
): Colleague[] {
  const after = [...colleagues];
  const places = [...after.keys()].filter((place) => after[place]?.answers);
  for (const cell of Map.groupBy(places, (place) => cells.get(after[place]?.unitId ?? '')).values()) {
    for (let pair = chance.between(0, 2); pair > 0; pair--) {
      const [one = 0, another = 0] = [chance.oneOf(cell), chance.oneOf(cell)];
      const [a, b] = [after[one], after[another]];
      if (a && b && a.unitId !== b.unitId) [after[one], after[another]] = [give(a, b), give(b, a)];
    }
  }
  return after;
}

/** The group that each unit's people cannot be told from, as the smallest released one around them. */
function cellsOf(company: Company, shown: ReadonlySet<string>): ReadonlyMap<string, string> {
  const cells = new Map<string, string>();
  const note = (place: GroupPlace, around: string) => {
    const cell = shown.has(place.groupId) ? place.groupId : around;
    if (place.peopleOf !== undefined) cells.set(place.peopleOf, cell);
    for (const child of place.children) note(child, cell);
  };
  note(groupTreeOf(rosterOf(company)), 'nowhere');
  return cells;
}
