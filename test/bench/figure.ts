/** One figure beside the limit that the design sets for it. */
export interface BenchFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** `atLeast` or `atMost` where the design names a limit. */
  readonly limit?: { readonly atLeast: number } | { readonly atMost: number };
}

/** `name value unit limit`, and whether the limit is kept. */
export function lineOf({ name, value, unit, limit }: BenchFigure): string {
  const columns = [name.padEnd(44), String(value).padStart(10), unit.padEnd(12)];
  if (!limit) return columns.join(' ');
  const [sign, bound] = 'atLeast' in limit ? ['>=', limit.atLeast] : ['<=', limit.atMost];
  const isKept = 'atLeast' in limit ? value >= limit.atLeast : value <= limit.atMost;
  return [...columns, `${sign} ${bound}`, isKept ? '' : 'MISSED'].join(' ').trimEnd();
}
