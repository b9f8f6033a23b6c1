// The figures of a wave that stand side by side for every unit and tier, each tested against the rest.
import type { RatedItem } from '../drivers/driver-sets.ts';
import type { Measure } from '../program/program.ts';
import type { ReleasedGroup } from '../release/release.ts';
import { itemsOf } from '../survey/items.ts';
import { isRated } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import type { CountedAnswers } from '../tally/counted-answers.ts';
import { tierDifferences } from './tier-result.ts';
import { type DifferencesFromRest, differencesFromRest, releasedDifferences } from './versus-rest.ts';

/** So many stand beside each other on a phone. */
const MOST_FIGURES = 3;

export interface MappedFigure {
  readonly question: RatedItem;
  /** Each unit against everybody else in what is looked at. */
  readonly units: DifferencesFromRest;
  /** Each tier against the other tiers. */
  readonly tiers: DifferencesFromRest;
}

interface Counted {
  readonly whole: CountedAnswers;
  readonly byUnit: ReadonlyMap<string, CountedAnswers>;
  readonly byTier: ReadonlyMap<string, CountedAnswers>;
}

/** Of customers. The differences of one figure are tested together, as those of the headline are elsewhere. */
export function customerFigures(
  survey: Survey,
  measures: readonly Measure[],
  { whole, byUnit, byTier }: Counted,
): MappedFigure[] {
  return mappedQuestions(survey, measures).map((question) => ({
    question,
    units: differencesFromRest(survey, whole, byUnit, question.key),
    tiers: tierDifferences(survey, byTier, question.key),
  }));
}

/** Of employees, from released groups alone, the first being the whole. */
export function releasedFigures(
  survey: Survey,
  measures: readonly Measure[],
  groups: readonly ReleasedGroup[],
  fewestAnswers: number,
): MappedFigure[] {
  return mappedQuestions(survey, measures).map((question) => ({
    question,
    units: releasedDifferences(survey, groups, fewestAnswers, question.key),
    tiers: new Map(),
  }));
}

/** The headline first, then what leadership watches, then the first question of each further kind, then the others. */
function mappedQuestions(survey: Survey, measures: readonly Measure[]): RatedItem[] {
  const rated = itemsOf(survey).filter(isRated);
  const watched = new Set(measures.map(({ question }) => question));
  const rankOf = (item: RatedItem) => {
    if (item.key === survey.headline) return 0;
    if (watched.has(item.key)) return 1;
    return rated.find(({ kind }) => kind === item.kind) === item ? 2 : 3;
  };
  return rated.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_FIGURES);
}
