// The sums from which drivers are computed, as one row of numbers: a survey never changes, so neither do places.
import type { PairSums } from '../metric/correlation.ts';
import type { Answers } from '../response/answers.ts';
import { itemNamed, itemsOf } from '../survey/items.ts';
import { type Scale, scaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import { type DriverSet, driverSetsOf } from './driver-sets.ts';

/** Sums over some people, each at its place in the plan. They add up and are taken off number by number. */
export type DriverSums = readonly number[];

/** People are spread over this many groups, each of which is left out once: the delete-a-group jackknife. */
export const FOLDS = 10;

/** The sums of a pair of questions, whichever comes first; `undefined` where nobody is counted for both. */
export type PairLookup = (first: string, second: string) => PairSums | undefined;

export interface DriverPlan {
  readonly headline: string;
  readonly sets: readonly DriverSet[];
  /** How many numbers the sums are. */
  readonly size: number;
  /** What one person's answers add, by place. An answer outside its scale adds nothing. */
  entriesOf(answers: Answers): [place: number, amount: number][];
  /** Over all who answered both questions of a pair. */
  pairwise(sums: DriverSums): PairLookup;
  /** Over those who answered the headline and every question of the set. */
  listwise(sums: DriverSums, set: DriverSet): PairLookup;
}

const SUMS_OF_A_PAIR = 6;

/** The plan of a survey; `sets` where only some of its questions may be examined. */
export function driverPlanOf(survey: Survey, sets: readonly DriverSet[] = driverSetsOf(survey)): DriverPlan {
  const { headline } = survey;
  const keysOf = ({ predictors }: DriverSet) =>
    predictors.length === 0 ? [] : [headline, ...predictors.map(({ key }) => key)];
  const scales = scalesOf(survey, new Set(sets.flatMap(keysOf)));
  const pairs = new Map<
    string,
    { readonly first: string; readonly second: string; readonly place: number }
  >();
  let size = 0;
  for (const [first, second] of sets.flatMap((set) => pairsAmong(keysOf(set)))) {
    if (pairs.has(pairKey(first, second))) continue;
    pairs.set(pairKey(first, second), { first, second, place: size });
    size += SUMS_OF_A_PAIR;
  }
  const whole = new Map<DriverSet, { readonly place: number; readonly keys: readonly string[] }>();
  for (const set of sets) {
    if (!mayBeAnsweredInPart(survey, set)) continue;
    const keys = keysOf(set);
    whole.set(set, { place: size, keys });
    size += sumsOfWhole(keys.length);
  }
  const pairwise = (sums: DriverSums) => (first: string, second: string) => {
    const pair = pairs.get(pairKey(first, second)) ?? pairs.get(pairKey(second, first));
    return pair && pairAt(sums, pair.place);
  };
  return {
    headline,
    sets,
    size,
    entriesOf(answers) {
      const values = valuesIn(answers, scales);
      const entries: [number, number][] = [];
      for (const { first, second, place } of pairs.values()) {
        const [x, y] = [values.get(first), values.get(second)];
        if (x === undefined || y === undefined) continue;
        enter(entries, place, [1, x, y, x * x, y * y, x * y]);
      }
      for (const { place, keys } of whole.values()) {
        const ofSet = keys.flatMap((key) => values.get(key) ?? []);
        if (ofSet.length === keys.length) enter(entries, place, wholeSums(ofSet));
      }
      return entries;
    },
    pairwise,
    listwise(sums, set) {
      const found = whole.get(set);
      if (!found) return pairwise(sums);
      const { place, keys } = found;
      return (first, second) =>
        pairInWhole(sums, place, keys.length, keys.indexOf(first), keys.indexOf(second));
    },
  };
}

/** Adds up sums of people who have nobody in common. */
export function sumOfFolds(plan: Pick<DriverPlan, 'size'>, folds: readonly DriverSums[]): DriverSums {
  return Array.from({ length: plan.size }, (_, place) =>
    folds.reduce((sum, fold) => sum + (fold[place] ?? 0), 0),
  );
}

/** `all` without the people of `some`. */
export function withoutFold(all: DriverSums, some: DriverSums): DriverSums {
  return all.map((sum, place) => sum - (some[place] ?? 0));
}

/** The sums of people who were given to the folds in turn, or as `foldOf` says. */
export function sumInFolds(
  plan: DriverPlan,
  people: Iterable<Answers>,
  foldOf: (index: number) => number = (index) => index % FOLDS,
): DriverSums[] {
  const folds = Array.from({ length: FOLDS }, () => new Array<number>(plan.size).fill(0));
  let index = 0;
  for (const answers of people) {
    const fold = folds[foldOf(index++)] ?? [];
    for (const [place, amount] of plan.entriesOf(answers)) fold[place] = (fold[place] ?? 0) + amount;
  }
  return folds;
}

/** The headline first, as in every pair. */
function scalesOf(survey: Survey, keys: ReadonlySet<string>): Map<string, Scale> {
  const scales = new Map<string, Scale>();
  const headline = itemNamed(survey, survey.headline);
  for (const item of [...(headline ? [headline] : []), ...itemsOf(survey)]) {
    const scale = keys.has(item.key) ? scaleOf(item) : undefined;
    if (scale) scales.set(item.key, scale);
  }
  return scales;
}

/** Rated answers in the order of the scales. */
function valuesIn(answers: Answers, scales: ReadonlyMap<string, Scale>): Map<string, number> {
  const values = new Map<string, number>();
  for (const [key, { min, max }] of scales) {
    const answer = answers[key];
    const counts = typeof answer === 'number' && Number.isInteger(answer) && answer >= min && answer <= max;
    if (counts) values.set(key, answer);
  }
  return values;
}

function enter(entries: [number, number][], place: number, sums: readonly number[]): void {
  for (const [index, sum] of sums.entries()) {
    if (sum !== 0) entries.push([place + index, sum]);
  }
}

/** Where everybody answers everything, those who answered the whole set are those who answered each pair. */
function mayBeAnsweredInPart(survey: Survey, { predictors }: DriverSet): boolean {
  if (predictors.length < 2) return false;
  const headline = itemNamed(survey, survey.headline);
  return [headline, ...predictors].some(
    (item) =>
      !item?.required ||
      item.showIf !== undefined ||
      ('notApplicable' in item && item.notApplicable === true),
  );
}

function pairKey(first: string, second: string): string {
  return `${first}|${second}`;
}

function pairsAmong<One>(all: readonly One[]): [One, One][] {
  return all.flatMap((first, index) => all.slice(index + 1).map((second): [One, One] => [first, second]));
}

function pairAt(sums: DriverSums, place: number): PairSums | undefined {
  const [n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0] = sums.slice(place, place + SUMS_OF_A_PAIR);
  return n === 0 ? undefined : { n, x, y, xx, yy, xy };
}

/** The number of people, each question's sum, then the products of each question with itself and all later ones. */
function wholeSums(values: readonly number[]): number[] {
  const products = values.flatMap((x, index) => values.slice(index).map((y) => x * y));
  return [1, ...values, ...products];
}

function sumsOfWhole(questions: number): number {
  return 1 + questions + (questions * (questions + 1)) / 2;
}

function pairInWhole(
  sums: DriverSums,
  place: number,
  questions: number,
  first: number,
  second: number,
): PairSums | undefined {
  const n = sums[place] ?? 0;
  if (n === 0 || first < 0 || second < 0) return undefined;
  const sumOf = (question: number) => sums[place + 1 + question] ?? 0;
  const productOf = (a: number, b: number) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const rowsAbove = low * questions - (low * (low - 1)) / 2;
    return sums[place + 1 + questions + rowsAbove + (high - low)] ?? 0;
  };
  return {
    n,
    x: sumOf(first),
    y: sumOf(second),
    xx: productOf(first, first),
    yy: productOf(second, second),
    xy: productOf(first, second),
  };
}
