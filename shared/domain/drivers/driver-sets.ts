import { type Item, itemsOf } from '../survey/items.ts';
import { isRated, type RatedQuestion } from '../survey/scale.ts';
import type { Moment, Survey } from '../survey/survey.ts';

/** The most questions that one analysis can tell apart. */
export const MOST_PREDICTORS = 8;
const FEWEST_AT_A_MOMENT = 2;

export type RatedItem = Item & RatedQuestion;

/** Questions that are examined together: what of the headline goes with each of them. */
export interface DriverSet {
  /** The moment of truth whose angles these are; absent for the questions of the whole survey. */
  readonly moment?: Moment;
  readonly predictors: readonly RatedItem[];
  /** Keys of those beyond the eighth: they are named as left out, and not examined. */
  readonly beyond: readonly string[];
}

/**
 * The overall set first, of the questions flagged as drivers, even where there are none; then one for each moment
 * of truth that is asked about from its angles with at least two rated questions. All in the order of the survey.
 */
export function driverSetsOf(survey: Survey): DriverSet[] {
  const rated = itemsOf(survey)
    .filter(isRatedItem)
    .filter(({ key }) => key !== survey.headline);
  const ofMoments = survey.moments.flatMap((moment) => {
    const asked = rated.filter((item) => item.moment === moment.key && item.angle !== undefined);
    return asked.length < FEWEST_AT_A_MOMENT ? [] : [{ moment, ...firstOf(asked) }];
  });
  return [firstOf(rated.filter(({ driver }) => driver === true)), ...ofMoments];
}

function firstOf(items: readonly RatedItem[]): Pick<DriverSet, 'predictors' | 'beyond'> {
  return {
    predictors: items.slice(0, MOST_PREDICTORS),
    beyond: items.slice(MOST_PREDICTORS).map(({ key }) => key),
  };
}

function isRatedItem(item: Item): item is RatedItem {
  return isRated(item);
}
