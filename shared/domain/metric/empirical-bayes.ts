// Units shrunk towards their common mean by how little each one's own answers say (DerSimonian and Laird).

export interface UnitMean {
  readonly mean: number;
  /** Squared standard error of the mean. */
  readonly variance: number;
}

export interface ShrunkUnits {
  /** Q: how far the units lie apart, measured by their own errors. */
  readonly heterogeneity: number;
  /** Variance between units; 0 when chance explains all differences, and no ranking may be shown. */
  readonly betweenVariance: number;
  readonly mean: number;
  readonly standardError: number;
  /** In the order given; `weightOfMean` of 1 is the common mean alone. */
  readonly units: readonly { readonly shrunk: number; readonly weightOfMean: number }[];
  readonly distinguishable: boolean;
}

/** `undefined` for fewer than two units, or where a unit claims to have no error. */
export function shrinkUnits(units: readonly UnitMean[]): ShrunkUnits | undefined {
  const k = units.length;
  if (k < 2 || units.some(({ variance }) => !(variance > 0))) return undefined;
  const weights = units.map(({ variance }) => 1 / variance);
  const total = sum(weights);
  const fixed = sum(units.map(({ mean, variance }) => mean / variance)) / total;
  const heterogeneity = sum(units.map(({ mean, variance }) => (mean - fixed) ** 2 / variance));
  const scale = total - sum(weights.map((weight) => weight ** 2)) / total;
  const betweenVariance = Math.max(0, (heterogeneity - (k - 1)) / scale);
  const random = sum(units.map(({ variance }) => 1 / (variance + betweenVariance)));
  const mean = sum(units.map((unit) => unit.mean / (unit.variance + betweenVariance))) / random;
  return {
    heterogeneity,
    betweenVariance,
    mean,
    standardError: Math.sqrt(1 / random),
    units: units.map((unit) => {
      const weightOfMean = unit.variance / (unit.variance + betweenVariance);
      return { shrunk: weightOfMean * mean + (1 - weightOfMean) * unit.mean, weightOfMean };
    }),
    distinguishable: betweenVariance > 0,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
