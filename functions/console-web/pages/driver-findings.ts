import type { WeighedDriver } from '#shared/domain/drivers/driver-matrix.ts';
import type { RatedItem } from '#shared/domain/drivers/driver-sets.ts';
import { driverSetsOf } from '#shared/domain/drivers/driver-sets.ts';
import { FEWEST_FOR_DRIVERS, FEWEST_FOR_RANKING, type SetDrivers } from '#shared/domain/drivers/drivers.ts';
import type { ReleasedDrivers } from '#shared/domain/release/released-drivers.ts';
import { rowNamed } from '#shared/domain/survey/items.ts';
import type { Moment, Survey } from '#shared/domain/survey/survey.ts';
import type { Histogram } from '#shared/domain/tally/counted-answers.ts';
import type { ConsolePhrases } from '#shared/locale/console/phrases.ts';
import { formatPercent } from '#shared/locale/format.ts';
import type { Reader } from '../environment.ts';

type Words = ConsolePhrases['drivers'];

/** Drivers of one set as a page shows them, of whichever side. */
export type DriverFinding = { readonly moment?: Moment | undefined } & (
  | { readonly outcome: 'none'; readonly reason: keyof Words['none'] }
  | {
      readonly outcome: 'indicative' | 'ranked';
      readonly isListwise: boolean;
      /** Of whom, and how much is explained. */
      readonly subtitle: string;
      /** What of all differences they explain together, 0..1; of employees it is not told. */
      readonly explained?: number;
      readonly drivers: readonly WeighedDriver[];
      readonly leftOut: readonly { readonly question: string; readonly reason: LeftOutReason }[];
    }
);

export type LeftOutReason = keyof Words['leftOut']['reasons'];

type Histograms = ReadonlyMap<string, Histogram>;

/** Customers': everything that was computed. */
export function findingsOfCustomers(
  { language, phrases }: Reader,
  drivers: readonly SetDrivers[],
  histograms: Histograms,
): DriverFinding[] {
  return drivers.map(({ set, drivers: found }): DriverFinding => {
    const { moment, predictors, beyond } = set;
    if (found.outcome === 'none') return { moment, outcome: 'none', reason: found.reason };
    return {
      moment,
      outcome: found.outcome,
      isListwise: found.basis === 'listwise',
      subtitle: phrases.drivers.subtitle(found.n, formatPercent(language, found.rSquared)),
      explained: found.rSquared,
      drivers: found.drivers.flatMap(({ question, correlation, ...weight }) =>
        weighed(predictors, histograms, question, { ...weight, against: correlation < 0 }),
      ),
      leftOut: [...found.dropped, ...beyond.map((question) => ({ question, reason: 'beyond' as const }))],
    };
  });
}

/** Employees': what the release tells. Sets that it does not tell are there without figures. */
export function findingsOfEmployees(
  { phrases }: Reader,
  survey: Survey,
  released: readonly ReleasedDrivers[],
  histograms: Histograms,
): DriverFinding[] {
  return driverSetsOf(survey).map(({ moment, predictors }): DriverFinding => {
    const found = released.find((each) => each.moment === moment?.key);
    if (predictors.length === 0) return { moment, outcome: 'none', reason: 'no-drivers' };
    if (!found) return { moment, outcome: 'none', reason: 'untold' };
    const fewest = found.outcome === 'ranked' ? FEWEST_FOR_RANKING : FEWEST_FOR_DRIVERS;
    return {
      moment,
      outcome: found.outcome,
      isListwise: false,
      subtitle: phrases.drivers.ofEmployees(fewest),
      drivers: found.drivers.flatMap(({ question, sharePercent, lowPercent, highPercent, against }) =>
        weighed(predictors, histograms, question, {
          share: sharePercent / 100,
          low: lowPercent === undefined ? undefined : lowPercent / 100,
          high: highPercent === undefined ? undefined : highPercent / 100,
          against,
        }),
      ),
      leftOut: found.leftOut.map((question) => ({ question, reason: 'untold' })),
    };
  });
}

/** What a question is called where room is scarce: a row of a matrix by its own words. */
export function questionName(reader: Reader, survey: Survey, { key, wording }: RatedItem): string {
  return (rowNamed(survey, key)?.row.wording ?? wording)[reader.language];
}

function weighed(
  predictors: readonly RatedItem[],
  histograms: Histograms,
  key: string,
  weight: Omit<WeighedDriver, 'question' | 'histogram'>,
): WeighedDriver[] {
  const question = predictors.find((item) => item.key === key);
  return question ? [{ ...weight, question, histogram: histograms.get(key) ?? {} }] : [];
}
