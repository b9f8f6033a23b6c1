import type { Figure } from '#shared/domain/metric/figure.ts';
import type { PairCell, PairRow } from '#shared/domain/pairing/pair-rows.ts';
import { formatNumber, formatSigned } from '#shared/locale/format.ts';
import type { CustomerResults } from '#shared/services/results/get-customer-results.ts';
import type { PairReport } from '#shared/services/results/get-pair-report.ts';
import type { LoadedDemo } from './load-demo.ts';

export interface DemoFacts {
  readonly loaded: LoadedDemo;
  readonly mails: number;
  readonly results: CustomerResults;
  readonly pair: PairReport;
  readonly digestAddress: string;
}

/** The summary that the demo prints at its end. */
export function summarise({ loaded, mails, results, pair, digestAddress }: DemoFacts): string {
  const rows = [pair.company, ...pair.units];
  const width = Math.max(...rows.map(({ name }) => name.length)) + 2;
  const line = (row: PairRow) =>
    [row.name.padEnd(width), cell(row.customer).padEnd(32), cell(row.employee).padEnd(32), gap(row)].join('');
  return [
    `Mails sent           ${formatNumber('en', mails)}`,
    `Answers recorded     ${formatNumber('en', results.responses)} of passengers, ${formatNumber('en', loaded.answered.staff)} of staff`,
    `NPS of passengers    ${interval(results.company.headline?.figure)}`,
    `eNPS of staff        ${cell(pair.company.employee)}`,
    '',
    `${''.padEnd(width)}${'passengers, NPS'.padEnd(32)}${'staff, eNPS'.padEnd(32)}perception gap`,
    ...rows.map(line),
    '',
    `Staff expect a score ${widest(pair)}`,
    `The digest           ${digestAddress}`,
  ].join('\n');
}

function widest({ widestGap }: PairReport): string {
  if (!widestGap) return 'that passengers give: no gap stands out';
  const { name, gap: found } = widestGap;
  return `furthest from the real one in ${name}: ${formatNumber('en', found.employee.mean, 1)} against ${formatNumber('en', found.customer.mean, 1)}`;
}

function cell(cellOfSide: PairCell): string {
  if (cellOfSide.state === 'withheld') return 'withheld to protect people';
  return cellOfSide.state === 'shown' ? interval(cellOfSide.figure) : 'no answers';
}

function interval(figure: Figure | undefined): string {
  if (!figure) return 'no answers';
  const { value, low, high, n } = figure;
  const range = low === undefined || high === undefined ? '' : ` (${points(low)} to ${points(high)})`;
  return `${points(value)}${range}, n ${formatNumber('en', n)}`;
}

function points(value: number): string {
  return formatSigned('en', value, 1);
}

function gap({ gaps }: PairRow): string {
  const perception = gaps.find(({ kind }) => kind === 'perception');
  if (!perception) return '';
  const { difference, low, high, flagged } = perception;
  return `${points(difference)} (${points(low)} to ${points(high)})${flagged ? ' !' : ''}`;
}
