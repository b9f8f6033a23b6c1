import { getTally } from '../../adapters/dynamodb/tally-store.ts';
import { lagPairs } from '../../domain/pairing/lag.ts';
import { linkUnits, type UnitLinkage } from '../../domain/pairing/linkage.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { hasBegun, isReleased, readCustomers, readEmployees } from './read-both-sides.ts';

/** Units of both sides laid over each other, and the waves that their figures come from. */
export interface WaveLinkage extends UnitLinkage {
  readonly employeeWave: Wave;
  readonly customerWave: Wave;
}

export interface Linkages {
  /** Employees, and customers in the first wave after them. */
  readonly next?: WaveLinkage;
  /** Employees, and customers asked at the same time. */
  readonly sameTime?: WaveLinkage;
}

/** Customer waves that are looked at, the latest ones: what lies further back is another company. */
const MOST_WAVES = 13;

/** Links the units of a program's waves with a lag, and at the same time; each absent where no such waves have answers. */
export async function readLinkages(
  context: Pick<Context<'db'>, 'db'>,
  waves: readonly Wave[],
  units: UnitTree,
): Promise<Linkages> {
  const customers = await withAnswers(context, waves.filter(hasBegun).slice(-MOST_WAVES));
  const pairs = lagPairs(waves.filter(isReleased), customers);
  const link = async (pair: (typeof pairs)['next']): Promise<WaveLinkage | undefined> => {
    if (!pair) return undefined;
    const [employee, customer] = await Promise.all([
      readEmployees(context, pair.employee),
      readCustomers(context, pair.customer),
    ]);
    if (!employee || !customer) return undefined;
    const linked = linkUnits({
      customerSurvey: customer.survey,
      employeeSurvey: employee.survey,
      customers: customer.counted,
      groups: employee.release.groups,
      units,
    });
    return { ...linked, employeeWave: employee.wave, customerWave: customer.wave };
  };
  const [next, sameTime] = await Promise.all([link(pairs.next), link(pairs.sameTime)]);
  return { ...(next && { next }), ...(sameTime && { sameTime }) };
}

async function withAnswers({ db }: Pick<Context<'db'>, 'db'>, waves: readonly Wave[]): Promise<Wave[]> {
  const tallies = await Promise.all(waves.map(({ waveId }) => getTally(db, waveId, 'company')));
  return waves.filter((_, index) => (tallies[index]?.responses ?? 0) > 0);
}
