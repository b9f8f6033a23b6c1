// Which part of a tally holds which counter, and at which place. An update may name 300 counters at most and
// 4 KB of them, so a tally is spread over parts; surveys never change, so a counter stays where it is.
import { type DriverPlan, type DriverSums, driverPlanOf } from '../../domain/drivers/driver-plan.ts';
import type { Answers } from '../../domain/response/answers.ts';
import { itemsOf } from '../../domain/survey/items.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { CountedAnswers } from '../../domain/tally/counted-answers.ts';
import { countedValues } from '../../domain/tally/counted-values.ts';
import { type Counters, histogramPrefix, RESPONSES, WEIGHT_PREFIX } from '../../domain/tally/counters.ts';
import { WEIGHT_COUNTERS } from '../../domain/tally/weight-tally.ts';

const COUNTERS_PER_PART = 200;
/** So many numbers of up to eight digits with names of two letters stay within 1 KB, one write unit. */
const SUMS_PER_PART = 120;

/** A part of a tally: the names of its counters, each at its place. */
export interface TallyPart {
  readonly part: string;
  readonly names: readonly string[];
}

/** Counts at their places in one part. */
export interface PlacedCounts {
  readonly part: TallyPart;
  readonly places: readonly number[];
  readonly counts: readonly number[];
}

export interface TallyLayout {
  /** Where everything that was counted belongs; weights separately, since few cuts have them. */
  place(counted: CountedAnswers): { answers: PlacedCounts[]; weights: PlacedCounts[] };
  /** Where the sums for the driver analysis belong, which few cuts have. */
  placeSums(answers: Answers): PlacedCounts[];
}

interface Writable {
  part: string;
  names: string[];
}

interface Spot {
  readonly part: Writable;
  readonly place: number;
}

/** Throws a `RangeError` when it is given counts that the survey cannot have. */
export function tallyLayoutOf(survey: Survey): TallyLayout {
  const answerParts = partsNamed('H', COUNTERS_PER_PART);
  const responses = answerParts.take([RESPONSES]);
  const histograms = new Map(
    itemsOf(survey).map((item) => {
      const values = countedValues(item);
      const { part, place } = answerParts.take(values.map((value) => histogramPrefix(item.key) + value));
      return [item.key, new Map(values.map((value, index) => [value, { part, place: place + index }]))];
    }),
  );
  // Beside the answers rather than in a part of their own: the rows are written anyway.
  const weightSpot = answerParts.take(WEIGHT_COUNTERS.map((name) => WEIGHT_PREFIX + name));
  const plan = driverPlanOf(survey);
  const sumParts = partsNamed('D', SUMS_PER_PART);
  const sums = Array.from({ length: plan.size }, (_, place) => sumParts.take([sumName(place)]));
  return {
    place(counted) {
      const answers = gathered();
      answers.add(responses, counted.responses);
      for (const [question, histogram] of Object.entries(counted.histograms)) {
        const spots = histograms.get(question);
        for (const [value, count] of Object.entries(histogram)) answers.add(spots?.get(value), count);
      }
      const weights = gathered();
      for (const [index, name] of WEIGHT_COUNTERS.entries()) {
        weights.add(weightSpot, counted.weights?.[name] ?? 0, index);
      }
      return { answers: answers.all(), weights: weights.all() };
    },
    placeSums(answers) {
      const placed = gathered();
      for (const [place, amount] of plan.entriesOf(answers)) placed.add(sums[place], amount);
      return placed.all();
    },
  };
}

/** Sums for the driver analysis, from how they are stored. */
export function driverSumsFrom(plan: DriverPlan, counters: Counters): DriverSums {
  return Array.from({ length: plan.size }, (_, place) => counters.get(sumName(place)) ?? 0);
}

/** In capitals, since `pk` and `sk` are taken. Names are as long as their numbers, so they had better be short. */
function sumName(place: number): string {
  return place.toString(36).toUpperCase();
}

/** Hands out places, part after part; those that are taken together lie side by side in one part. */
function partsNamed(letter: string, countersPerPart: number) {
  let number = 0;
  let part: Writable = { part: `${letter}0`, names: [] };
  return {
    take(names: readonly string[]): Spot {
      if (part.names.length + names.length > countersPerPart) {
        number++;
        part = { part: `${letter}${number}`, names: [] };
      }
      const place = part.names.length;
      part.names.push(...names);
      return { part, place };
    },
  };
}

/** Collects counts by part. */
function gathered() {
  const byPart = new Map<Writable, { part: TallyPart; places: number[]; counts: number[] }>();
  return {
    add(spot: Spot | undefined, count: number, offset = 0): void {
      if (!spot) throw new RangeError('an answer that the survey cannot have');
      if (count === 0) return;
      let counts = byPart.get(spot.part);
      if (!counts) {
        counts = { part: spot.part, places: [], counts: [] };
        byPart.set(spot.part, counts);
      }
      counts.places.push(spot.place + offset);
      counts.counts.push(count);
    },
    all: (): PlacedCounts[] => [...byPart.values()],
  };
}
