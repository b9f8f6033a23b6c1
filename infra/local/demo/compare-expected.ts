import { readFile } from 'node:fs/promises';
import * as z from 'zod';
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

/** What the same answers come to when computed elsewhere, independently of this product. */
const Expected = z.object({
  nps_all: Nps,
  nps_by_boarding_area: z.record(z.string(), Nps),
  csat: z.record(z.string(), z.intersection(Interval, z.object({ n: z.number(), share: z.number() }))),
  drivers_of_recommend_pairwise: z.object({
    n_min: z.number(),
    r_squared: z.number(),
    share: z.record(z.string(), z.number()),
    pearson: z.record(z.string(), z.number()),
  }),
});

/** One figure that was compared. */
export interface Comparison {
  readonly name: string;
  readonly expected: number;
  readonly found: number | undefined;
  readonly agrees: boolean;
}

/** Expected figures are given with six decimals. */
const TOLERANCE = 1e-6;

/** Every published figure of the passengers beside what the product shows. */
export async function compareWithExpected(results: CustomerResults): Promise<Comparison[]> {
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
  return [
    ...nps('NPS', expected.nps_all, company),
    ...Object.entries(expected.nps_by_boarding_area).flatMap(([area, figures]) =>
      nps(`NPS of boarding area ${area}`, figures, byUnit.get(`area-${area.toLowerCase()}`)),
    ),
    ...Object.entries(expected.csat).flatMap(([key, { n, share, lo, hi }]) =>
      figure(`Satisfied with ${key}`, { n, value: share, lo, hi }, questions.get(key)),
    ),
    compared('Drivers, fewest answers', pairwise.n_min, driver?.n),
    compared('Drivers, R squared', pairwise.r_squared, driver?.rSquared),
    ...Object.entries(pairwise.share).map(([key, share]) =>
      compared(
        `Driver ${key}, share`,
        share,
        driver?.drivers.find(({ question }) => question === key)?.share,
      ),
    ),
    ...Object.entries(pairwise.pearson).map(([key, r]) =>
      compared(`Driver ${key}, r`, r, driver?.drivers.find(({ question }) => question === key)?.correlation),
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
