// The health figures of a program: one place, so that the start page and the digest never say different things.
import type { DigestMeasure } from '../../domain/digest/digest-content.ts';
import { type CompanyResult, digestMeasures, type MeasuredSide } from '../../domain/digest/digest-parts.ts';
import { type CompanyMeasure, isOfQuestion, type Program } from '../../domain/program/program.ts';
import { companySeries } from '../../domain/results/company-figures.ts';
import type { Side } from '../../domain/side.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise, isAllowed, permissionOf } from '../staff/authorise.ts';
import { type CustomerResults, getCustomerResults } from './get-customer-results.ts';
import { getReleasedResults, type ReleasedResults } from './get-released-results.ts';
import { hasBegun, isReleased } from './read-both-sides.ts';
import { LONGEST_TREND } from './read-wave.ts';
import { readCustomerFacts, readEmployeeFacts } from './read-wave-facts.ts';

/** What the newest waves that have something to show say, of the sides whose results the actor may see. */
export interface MeasuredProgram {
  readonly customers?: CustomerResults;
  readonly employees?: ReleasedResults;
  /** Those that the actor may see, in the order of the program. */
  readonly measures: readonly DigestMeasure[];
}

/** Employees' figures come from releases alone. `waves`: those of the program, oldest first. */
export async function readMeasures(
  context: Context<'db' | 'clock'>,
  { program, waves }: { readonly program: Program; readonly waves: readonly Wave[] },
): Promise<MeasuredProgram> {
  authorise(context.actor, 'see-programs');
  const maySee = (side: Side) => isAllowed(context.actor, permissionOf(side, 'see-results'));
  const [customers, employees] = await Promise.all([
    maySee('customer') ? newestCustomers(context, waves) : undefined,
    maySee('employee') ? newestRelease(context, waves) : undefined,
  ]);
  const chosen = program.measures.filter(({ side }) => maySee(side));
  const company = chosen.filter((measure): measure is CompanyMeasure => !isOfQuestion(measure));
  return {
    ...(customers && { customers }),
    ...(employees && { employees }),
    measures: digestMeasures(chosen, {
      customer: customers && measuredCustomers(customers),
      employee: employees && measuredEmployees(employees),
      company: await companyResults(context, company, { waves, customers, employees }),
    }),
  };
}

/** Of the newest wave that has answers. */
async function newestCustomers(
  context: Context<'db'>,
  waves: readonly Wave[],
): Promise<CustomerResults | undefined> {
  for (const { waveId } of waves.filter(hasBegun).toReversed()) {
    const results = await getCustomerResults(context, { waveId });
    if (results.responses > 0) return results;
  }
  return undefined;
}

async function newestRelease(
  context: Context<'db'>,
  waves: readonly Wave[],
): Promise<ReleasedResults | undefined> {
  const newest = waves.findLast(isReleased);
  if (!newest) return undefined;
  const results = await getReleasedResults(context, { waveId: newest.waveId });
  return results.outcome === 'released' ? results : undefined;
}

function measuredCustomers({ measures, benchmarks, wave }: CustomerResults): MeasuredSide {
  return { results: measures, benchmarks, source: sourceOf(wave, wave.closedAt), withheld: false };
}

function measuredEmployees({ measures, benchmarks, wave, company, release }: ReleasedResults): MeasuredSide {
  const source = sourceOf(wave, release.releasedAt);
  return { results: measures, benchmarks, source, withheld: company === undefined };
}

function sourceOf(
  { waveId, number, state, closesAt }: Wave,
  over: string | undefined,
): MeasuredSide['source'] {
  return { waveId, number, at: over ?? closesAt, live: state === 'open' };
}

interface Newest {
  readonly waves: readonly Wave[];
  readonly customers: CustomerResults | undefined;
  readonly employees: ReleasedResults | undefined;
}

/** By the id of the measure. Reads only what somebody watches. */
async function companyResults(
  context: Context<'db' | 'clock'>,
  chosen: readonly CompanyMeasure[],
  { waves, customers, employees }: Newest,
): Promise<ReadonlyMap<string, CompanyResult>> {
  const wanted = (side: Side) => chosen.filter((measure) => measure.side === side);
  const kinds = new Set(wanted('customer').map(({ kind }) => kind));
  const upTo = ({ number }: Wave, isOne: typeof hasBegun) =>
    waves.filter((wave) => isOne(wave) && wave.number <= number).slice(-LONGEST_TREND);
  const [ofCustomers, ofEmployees] = await Promise.all([
    customers && kinds.size > 0 ? readCustomerFacts(context, upTo(customers.wave, hasBegun), kinds) : [],
    employees && wanted('employee').length > 0
      ? readEmployeeFacts(context, upTo(employees.wave, isReleased))
      : [],
  ]);
  return new Map(
    chosen.map(({ measureId, kind, side }): [string, CompanyResult] => {
      if (kind === 'earned-growth') return [measureId, customers ? grownBy(customers) : { points: [] }];
      return [measureId, { points: companySeries(kind, side === 'customer' ? ofCustomers : ofEmployees) }];
    }),
  );
}

/** Counted from the directory, whatever the wave. */
function grownBy({ value }: Pick<CustomerResults, 'value'>): CompanyResult {
  const { growth, customers: n = 0, summarisedAt: at } = value.directory ?? {};
  if (!growth || at === undefined) return { points: [] };
  return { points: [], counted: { figure: { metric: 'growth', n, value: growth.rate }, at } };
}
