import type { Program } from '../../domain/program/program.ts';
import type { MeasureResult } from '../../domain/results/measure-result.ts';
import type { Side } from '../../domain/side.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { authorise, isAllowed, permissionOf } from '../staff/authorise.ts';
import { getCustomerResults } from './get-customer-results.ts';
import { getReleasedResults } from './get-released-results.ts';

/** A measure that leadership watches, as it stands in the newest wave that has anything to show. */
export interface HealthFigure {
  readonly result: MeasureResult;
  /** Where the figure comes from; absent before the first results. */
  readonly waveId?: string;
  /** There are answers, but so few that they are kept back to protect people. */
  readonly withheld: boolean;
}

interface Source {
  readonly waveId: string;
  readonly measures: readonly MeasureResult[];
  readonly withheld: boolean;
}

const WITH_ANSWERS: readonly Wave['state'][] = ['open', 'closed'];

/** The health figures of a program, those of the sides whose results the actor may see, in the program's order. */
export async function getHealthFigures(
  context: Context<'db'>,
  { program, waves }: { readonly program: Program; readonly waves: readonly Wave[] },
): Promise<HealthFigure[]> {
  authorise(context.actor, 'see-programs');
  const maySee = (side: Side) => isAllowed(context.actor, permissionOf(side, 'see-results'));
  const [customer, employee] = await Promise.all([
    maySee('customer') ? newestCustomers(context, waves) : undefined,
    maySee('employee') ? newestRelease(context, waves) : undefined,
  ]);
  return program.measures
    .filter(({ side }) => maySee(side))
    .map((measure): HealthFigure => {
      const source = measure.side === 'customer' ? customer : employee;
      const result = source?.measures.find((each) => each.measure.measureId === measure.measureId);
      return {
        result: result ?? { measure, trend: [] },
        withheld: source?.withheld ?? false,
        ...(source && { waveId: source.waveId }),
      };
    });
}

async function newestCustomers(context: Context<'db'>, waves: readonly Wave[]): Promise<Source | undefined> {
  const candidates = waves.filter(({ side, state }) => side === 'customer' && WITH_ANSWERS.includes(state));
  for (const { waveId } of candidates.toReversed()) {
    const { responses, measures } = await getCustomerResults(context, { waveId });
    if (responses > 0) return { waveId, measures, withheld: false };
  }
  return undefined;
}

async function newestRelease(context: Context<'db'>, waves: readonly Wave[]): Promise<Source | undefined> {
  const newest = waves.findLast(({ side, state }) => side === 'employee' && state === 'released');
  if (!newest) return undefined;
  const results = await getReleasedResults(context, { waveId: newest.waveId });
  if (results.outcome !== 'released') return undefined;
  return { waveId: newest.waveId, measures: results.measures, withheld: results.company === undefined };
}
