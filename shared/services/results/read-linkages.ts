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

/** Links the units of a program's waves with a lag, and at the same time; each absent where no such waves have answers. */
export async function readLinkages(
  context: Pick<Context<'db'>, 'db'>,
  waves: readonly Wave[],
  units: UnitTree,
): Promise<Linkages> {
  const pairs = lagPairs(waves.filter(isReleased), waves.filter(hasBegun));
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
