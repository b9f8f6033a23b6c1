import type { Invitee } from './audience.ts';

const TRAITS = ['language', 'unitId', 'tier', 'ring'] as const;

/** A few people who differ in as much as possible; the same ones whatever the order, so that a page can be reloaded. */
export function unlikeEachOther(people: readonly Invitee[], most: number): Invitee[] {
  const chosen: Invitee[] = [];
  while (chosen.length < Math.min(most, people.length)) {
    let best: Invitee | undefined;
    let bestDifference = -1;
    for (const person of people) {
      const difference = differenceFrom(person, chosen);
      const isBetter =
        difference > bestDifference ||
        (difference === bestDifference && best && person.personId < best.personId);
      if (isBetter) [best, bestDifference] = [person, difference];
    }
    if (!best) break;
    chosen.push(best);
  }
  return chosen;
}

/** Traits that nobody chosen so far has; less than nothing for somebody who is chosen already. */
function differenceFrom(person: Invitee, chosen: readonly Invitee[]): number {
  let difference = 0;
  for (const trait of TRAITS) {
    if (chosen.every((other) => other[trait] !== person[trait])) difference++;
  }
  return chosen.some(({ personId }) => personId === person.personId) ? -2 : difference;
}
