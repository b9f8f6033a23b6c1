import { Criteria } from '#shared/domain/contact/criteria.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { formatCalendarDay, formatList } from '#shared/locale/format.ts';
import type { TypedCriteria } from '../criteria-form.ts';
import type { Reader } from '../environment.ts';

/** Criteria in words, field by field in the order of the form. */
export function criteriaFacts(reader: Reader, tree: UnitTree, typed: TypedCriteria) {
  const { audience, frame } = reader.phrases;
  const { criteria: words, ringNames } = audience;
  const list = (values: readonly string[], names: Readonly<Record<string, string>>) =>
    values.length === 0
      ? words.open
      : formatList(
          reader.language,
          values.map((value) => names[value] ?? value),
        );
  const units = Object.fromEntries(tree.units.map(({ unitId, name }) => [unitId, name]));
  const attribute = [typed.attribute, typed.attributeValues].filter(Boolean).join(': ');
  return [
    { label: audience.rings, value: list(typed.rings, ringNames) },
    { label: words.units, value: list(typed.unitIds, units) },
    { label: words.tiers, value: list(typed.tiers, words.tierNames) },
    { label: words.languages, value: list(typed.languages, frame.languages) },
    { label: words.lastScores, value: list(typed.lastScores, words.lastScoreNames) },
    { label: words.lastInvited, value: lastInvited(reader, typed) },
    { label: words.attribute, value: attribute || words.open },
  ];
}

function lastInvited(
  { language, phrases }: Reader,
  { lastInvited: when, lastInvitedDay: day }: TypedCriteria,
): string {
  const names: Readonly<Record<string, string>> = phrases.audience.criteria.whens;
  const name = names[when || 'any'] ?? when;
  const isDay = Criteria.shape.lastInvited.safeParse({ when: 'since', day }).success;
  return isDay ? `${name} ${formatCalendarDay(language, day)}` : [name, day].join(' ').trim();
}
