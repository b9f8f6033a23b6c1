// The parts of a customer wave that can be looked at by themselves, and what is known within one of them.

import { unitsWithChildren } from '../contact/meets-criteria.ts';
import { Tier } from '../contact/person.ts';
import { LANGUAGES } from '../localized.ts';
import type { Change } from '../metric/change.ts';
import { Channel } from '../response/response.ts';
import type { Survey } from '../survey/survey.ts';
import { NOTHING_COUNTED } from '../tally/count-answers.ts';
import type { CountedAnswers } from '../tally/counted-answers.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import type { CutKind, ResultCut, ResultPart } from './result-cut.ts';
import { tierDifferences } from './tier-result.ts';
import { differencesFromRest } from './versus-rest.ts';

type ByPart = ReadonlyMap<string, CountedAnswers>;

export interface WaveTallies {
  readonly company: CountedAnswers;
  /** By the id of the unit, the tier, the channel, the language; those without answers are missing. */
  readonly parts: Readonly<Record<CutKind, ByPart>>;
}

const VALUES: Readonly<Record<Exclude<CutKind, 'unit'>, readonly string[]>> = {
  tier: Tier.options.toReversed(),
  channel: Channel.options,
  language: LANGUAGES,
};

/** `undefined` for what no customer can be in. A part without answers is known all the same. */
export function knownCut(tree: UnitTree, kind: CutKind, value: string): ResultCut | undefined {
  if (kind !== 'unit') return VALUES[kind].includes(value) ? { kind, value } : undefined;
  const unit = tree.get(value);
  return unit && { kind, value, name: unit.name };
}

/** All parts with answers: units as in their tree, the highest tier first. */
export function answeredParts(tree: UnitTree, { parts }: WaveTallies): ResultPart[] {
  const partOf = (kind: CutKind, value: string, unit?: Pick<ResultPart, 'name' | 'depth'>): ResultPart[] => {
    const answers = parts[kind].get(value)?.responses ?? 0;
    return answers > 0 ? [{ kind, value, answers, ...unit }] : [];
  };
  const below = (units: UnitTree['roots'], depth: number): ResultPart[] =>
    units.flatMap(({ unitId, name }) => [
      ...partOf('unit', unitId, { name, depth }),
      ...below(tree.childrenOf(unitId), depth + 1),
    ]);
  const others = (['tier', 'channel', 'language'] as const).flatMap((kind) =>
    VALUES[kind].flatMap((value) => partOf(kind, value)),
  );
  return [...below(tree.roots, 0), ...others];
}

/** The answers of a part, and what of them is counted more finely: units below a unit, and nothing else. */
export function countedWithin(
  { company, parts }: WaveTallies,
  tree: UnitTree,
  cut: ResultCut | undefined,
): { readonly whole: CountedAnswers; readonly byUnit: ByPart; readonly byTier: ByPart } {
  if (!cut) return { whole: company, byUnit: parts.unit, byTier: parts.tier };
  const below = unitsWithChildren(tree, [cut.value]);
  const isBelow = (unitId: string) => cut.kind === 'unit' && unitId !== cut.value && below.has(unitId);
  return {
    whole: parts[cut.kind].get(cut.value) ?? NOTHING_COUNTED,
    byUnit: new Map([...parts.unit].filter(([unitId]) => isBelow(unitId))),
    byTier: new Map(),
  };
}

/** A part against everybody else, a tier against the other tiers; `undefined` where nothing can be compared. */
export function cutVersusRest(
  survey: Survey,
  { company, parts }: WaveTallies,
  { kind, value }: ResultCut,
): Change | undefined {
  const differences =
    kind === 'tier' ? tierDifferences(survey, parts.tier) : differencesFromRest(survey, company, parts[kind]);
  return differences.get(value);
}
