// Which waves of both sides are laid over each other: what employees say shows in customers later.
import type { Wave } from '../wave/wave.ts';

type TimedWave = Pick<Wave, 'waveId' | 'opensAt' | 'closesAt' | 'closedAt' | 'continuous'>;

export interface WavePair<Timed extends TimedWave = Wave> {
  readonly employee: Timed;
  readonly customer: Timed;
}

/**
 * `next`: the latest employee wave after which a customer wave opened, with the first such customer wave.
 * `sameTime`: the latest employee wave during which customers were asked, with the customer wave that opened last
 * among those. A wave that takes customers as something happens has no single moment, and is only `sameTime`.
 * Both lists oldest first.
 */
export function lagPairs<Timed extends TimedWave>(
  employees: readonly Timed[],
  customers: readonly Timed[],
): { next?: WavePair<Timed>; sameTime?: WavePair<Timed> } {
  const next = lastPair(employees, (employee) =>
    customers
      .filter((customer) => !customer.continuous && customer.opensAt >= endOf(employee))
      .toSorted(byOpening)
      .at(0),
  );
  const sameTime = lastPair(employees, (employee) =>
    customers
      .filter((customer) => customer.opensAt < endOf(employee) && endOf(customer) > employee.opensAt)
      .toSorted(byOpening)
      .at(-1),
  );
  return { ...(next && { next }), ...(sameTime && { sameTime }) };
}

function lastPair<Timed extends TimedWave>(
  employees: readonly Timed[],
  partnerOf: (employee: Timed) => Timed | undefined,
): WavePair<Timed> | undefined {
  for (const employee of employees.toSorted(byOpening).toReversed()) {
    const customer = partnerOf(employee);
    if (customer) return { employee, customer };
  }
  return undefined;
}

function endOf({ closedAt, closesAt }: TimedWave): string {
  return closedAt ?? closesAt;
}

function byOpening(a: TimedWave, b: TimedWave): number {
  return a.opensAt < b.opensAt ? -1 : Number(a.opensAt > b.opensAt);
}
