import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import type { Driver } from '#shared/domain/drivers/drivers.ts';
import type { Figure } from '#shared/domain/metric/figure.ts';
import type { CustomerResults } from '#shared/services/results/get-customer-results.ts';

const Counts = z.object({
  n: z.number(),
  promoters: z.number(),
  passives: z.number(),
  detractors: z.number(),
});
const Interval = z.object({ lo: z.number(), hi: z.number() });
const Nps = z.intersection(z.intersection(Counts, Interval), z.object({ nps: z.number() }));

const Weights = z.object({
  r_squared: z.number(),
  share: z.record(z.string(), z.number()),
  pearson: z.record(z.string(), z.number()),
});

/** What the same answers come to when computed elsewhere, independently of this product. */
const Expected = z.object({
  nps_all: Nps,
  nps_by_boarding_area: z.record(z.string(), Nps),
  csat: z.record(z.string(), z.intersection(Interval, z.object({ n: z.number(), share: z.number() }))),
  drivers_of_recommend_pairwise: z.intersection(Weights, z.object({ n_min: z.number() })),
  drivers_of_recommend_listwise: z.intersection(Weights, z.object({ n: z.number() })),
});

/** What drivers come to, whoever's answers they are of. */
interface Importance {
  readonly n: number;
  readonly rSquared: number;
  readonly drivers: readonly Driver[];
}

/** One figure that was compared. */
export interface Comparison {
  readonly name: string;
  readonly expected: number;
  readonly found: number | undefined;
  readonly agrees: boolean;
}

/** Expected figures are given with six decimals. */
const TOLERANCE = 1e-6;

/**
 * Every published figure of the passengers beside what the product shows. `listwise`: the drivers among those who
 * rated everything, which the product keeps for the case that the others' answers contradict each other.
 */
export async function compareWithExpected(
  results: CustomerResults,
  listwise: Importance | undefined,
): Promise<Comparison[]> {
  const file = await readFile(new URL('airport/expected.json', import.meta.url), 'utf8');
  const expected = Expected.parse(JSON.parse(file));
  const { company, units } = results;
  const drivers = results.drivers.find(({ set }) => set.moment === undefined)?.drivers;
  const byUnit = new Map(
    units.flatMap((unit) => (unit.state === 'shown' ? [[unit.unitId, unit.result]] : [])),
  );
  const questions = new Map(company.questions.map(({ question, figure }) => [question.key, figure]));
  const driver = drivers?.outcome === 'none' ? undefined : drivers;
  const pairwise = expected.drivers_of_recommend_pairwise;
  const complete = expected.drivers_of_recommend_listwise;
  return [
    ...nps('NPS', expected.nps_all, company),
    ...Object.entries(expected.nps_by_boarding_area).flatMap(([area, figures]) =>
      nps(`NPS of boarding area ${area}`, figures, byUnit.get(`area-${area.toLowerCase()}`)),
    ),
    ...Object.entries(expected.csat).flatMap(([key, { n, share, lo, hi }]) =>
      figure(`Satisfied with ${key}`, { n, value: share, lo, hi }, questions.get(key)),
    ),
    ...weights('Driver', pairwise.n_min, pairwise, driver),
    ...weights('Driver among complete answers', complete.n, complete, listwise),
  ];
}

function weights(
  name: string,
  n: number,
  expected: z.infer<typeof Weights>,
  found: Importance | undefined,
): Comparison[] {
  const byQuestion = new Map(found?.drivers.map((one) => [one.question, one]));
  return [
    compared(`${name}, fewest answers`, n, found?.n),
    compared(`${name}, R squared`, expected.r_squared, found?.rSquared),
    ...Object.entries(expected.share).map(([key, share]) =>
      compared(`${name} ${key}, share`, share, byQuestion.get(key)?.share),
    ),
    ...Object.entries(expected.pearson).map(([key, r]) =>
      compared(`${name} ${key}, r`, r, byQuestion.get(key)?.correlation),
    ),
  ];
}

function nps(
  name: string,
  expected: z.infer<typeof Nps>,
  found: CustomerResults['company'] | undefined,
): Comparison[] {
  const { promoters, passives, detractors } = expected;
  return [
    compared(`${name}, promoters`, promoters, found?.distribution?.promoters),
    compared(`${name}, passives`, passives, found?.distribution?.passives),
    compared(`${name}, detractors`, detractors, found?.distribution?.detractors),
    ...figure(
      name,
      { n: expected.n, value: expected.nps, lo: expected.lo, hi: expected.hi },
      found?.headline?.figure,
    ),
  ];
}

function figure(
  name: string,
  expected: { n: number; value: number; lo: number; hi: number },
  found: Figure | undefined,
): Comparison[] {
  return [
    compared(`${name}, n`, expected.n, found?.n),
    compared(name, expected.value, found?.value),
    compared(`${name}, low`, expected.lo, found?.low),
    compared(`${name}, high`, expected.hi, found?.high),
  ];
}

function compared(name: string, expected: number, found: number | undefined): Comparison {
  return { name, expected, found, agrees: found !== undefined && Math.abs(found - expected) <= TOLERANCE };
}
