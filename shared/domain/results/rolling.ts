// The last 90 days, week by week, over all waves of the customers: how things stand between and within waves.
import { afterDays } from '../calendar/days.ts';
import { type Change, changeBetween, changesOfTable } from '../metric/change.ts';
import { type Figure, figureOf } from '../metric/figure.ts';
import type { Measure } from '../program/program.ts';
import { type Item, itemNamed } from '../survey/items.ts';
import { isSameScale, scaleOf } from '../survey/scale.ts';
import type { Survey } from '../survey/survey.ts';
import type { CountedAnswers, Histogram } from '../tally/counted-answers.ts';

export const ROLLING_DAYS = 90;
/** Half a year. */
const WEEKLY_POINTS = 26;

/** What one wave counted, by day (UTC): `2026-11-17`. */
export interface WaveByDay {
  readonly survey: Survey;
  readonly days: ReadonlyMap<string, CountedAnswers>;
}

/** A stretch of days, both included. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

export interface RollingPoint extends Days {
  readonly figure: Figure;
}

export interface RollingMeasure {
  readonly measure: Measure;
  /** One a week, oldest first; neighbours share most of their answers. Weeks without answers are missing. */
  readonly points: readonly RollingPoint[];
  /** The last 90 days against the 90 days before, which have no answer in common. */
  readonly change?: Change & { readonly earlier: Days };
}

/** The first day that the oldest point looks at. */
export function firstRollingDay(today: string): string {
  return windowUntil(dayAfter(today, -7 * (WEEKLY_POINTS - 1))).from;
}

/**
 * The measures over waves, oldest wave first. A question counts where it is asked as in the last wave that asks it.
 * Windows that begin before `completeSince` are left out: not all waves of that time are there.
 */
export function rollingMeasures(
  measures: readonly Measure[],
  waves: readonly WaveByDay[],
  { today, completeSince = '' }: { readonly today: string; readonly completeSince?: string | undefined },
): RollingMeasure[] {
  const results = measures.map((measure): RollingMeasure => {
    const asked = lastAsked(waves, measure.question);
    const scale = asked && scaleOf(asked);
    const byDay = histogramsByDay(waves, measure.question, asked);
    const within = (days: Days) => (days.from >= completeSince ? sumWithin(byDay, days) : {});
    const weeks = Array.from({ length: WEEKLY_POINTS }, (_, week) =>
      windowUntil(dayAfter(today, -7 * (WEEKLY_POINTS - 1 - week))),
    );
    const points = weeks.flatMap((days): RollingPoint[] => {
      const figure = figureOf(measure.metric, within(days), { scale });
      return figure ? [{ ...days, figure }] : [];
    });
    const [earlier, now] = [windowUntil(dayAfter(today, -ROLLING_DAYS)), windowUntil(today)];
    const change = changeBetween(measure.metric, within(earlier), within(now), scale);
    return { measure, points, ...(change && { change: { ...change, earlier } }) };
  });
  return changesOfTable(results);
}

/** So many days after a day; before it where negative. */
export function dayAfter(day: string, days: number): string {
  return afterDays(`${day}T00:00:00Z`, days).slice(0, 10);
}

function windowUntil(until: string): Days {
  return { from: dayAfter(until, 1 - ROLLING_DAYS), until };
}

function lastAsked(waves: readonly WaveByDay[], question: string): Item | undefined {
  return waves.map(({ survey }) => itemNamed(survey, question)).findLast((item) => item !== undefined);
}

function histogramsByDay(
  waves: readonly WaveByDay[],
  question: string,
  asked: Item | undefined,
): [day: string, histogram: Histogram][] {
  return waves.flatMap(({ survey, days }) => {
    const item = itemNamed(survey, question);
    if (!item || !asked || item.kind !== asked.kind || !isSameScale(scaleOf(item), scaleOf(asked))) return [];
    return [...days].flatMap(([day, { histograms }]): [string, Histogram][] => {
      const histogram = histograms[question];
      return histogram ? [[day, histogram]] : [];
    });
  });
}

function sumWithin(byDay: readonly (readonly [string, Histogram])[], { from, until }: Days): Histogram {
  const sum: Histogram = {};
  for (const [day, histogram] of byDay) {
    if (day < from || day > until) continue;
    for (const [value, count] of Object.entries(histogram)) sum[value] = (sum[value] ?? 0) + count;
  }
  return sum;
}
