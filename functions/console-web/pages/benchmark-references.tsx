import type { BenchmarkComparison } from '#shared/domain/benchmark/compare-with-benchmark.ts';
import type { Change } from '#shared/domain/metric/change.ts';
import type { Side } from '#shared/domain/side.ts';
import { formatCalendarDay, formatInterval, formatNumber } from '#shared/locale/format.ts';
import { isAllowed, permissionOf } from '#shared/services/staff/authorise.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import type { Reader, StaffReader } from '../environment.ts';
import { sizeOfChange, valueText } from './figure-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly side: Side;
  readonly programId: string;
  readonly benchmarks: readonly BenchmarkComparison[];
}

/** The company's figures beside those from elsewhere: tested where the other sample is known, else for reference. */
export function BenchmarkReferences({ reader, side, programId, benchmarks }: Props) {
  const words = reader.phrases.benchmarks.reference;
  const mayEdit = isAllowed({ kind: 'staff', staff: reader.staff }, permissionOf(side, 'edit-benchmarks'));
  if (benchmarks.length === 0) return null;
  return (
    <section class={`card ${side}`}>
      <h2>{words.title}</h2>
      <DataTable
        name="benchmarks"
        caption={words.caption}
        columns={[
          { label: words.figure },
          { label: words.ours, align: 'right' },
          { label: words.theirs, align: 'right' },
          { label: words.source },
          { label: words.verdict },
        ]}
        rows={benchmarks.map((comparison) => ({
          header: comparison.question.wording[reader.language],
          cells: [
            valueText(reader, comparison.figure),
            valueText(reader, comparison.benchmark),
            sourceText(reader, comparison),
            verdictText(reader, comparison),
          ],
        }))}
      />
      {benchmarks.some(({ change }) => change !== undefined) && <p class="muted small">{words.cautious}</p>}
      {mayEdit && <a href={`/programs/${programId}/benchmarks`}>{words.edit}</a>}
    </section>
  );
}

function sourceText({ language, phrases }: Reader, { benchmark }: BenchmarkComparison): string {
  const words = phrases.benchmarks.reference;
  const { source, asOf, industry, n } = benchmark;
  const published = words.sourceText(source, formatCalendarDay(language, asOf));
  return [
    published,
    ...(industry === undefined ? [] : [industry]),
    ...(n === undefined ? [] : [words.sample(formatNumber(language, n))]),
  ].join(' · ');
}

function verdictText(reader: Reader, { benchmark, change }: BenchmarkComparison): string {
  const words = reader.phrases.benchmarks.reference;
  if (benchmark.n === undefined) return words.untested;
  if (!change) return words.tooFew;
  const interval = intervalOf(reader, change);
  if (!change.detectable) return words.alike(interval);
  const by = sizeOfChange(reader, change);
  return change.difference > 0 ? words.above(by, interval) : words.below(by, interval);
}

/** Both ends of a difference: points, percentage points, or the scale. */
function intervalOf({ language }: Reader, { metric, low, high }: Change): string {
  if (metric === 'nps') return formatInterval(language, low, high, { signed: true });
  if (metric === 'top-two-box') return formatInterval(language, low * 100, high * 100, { signed: true });
  return formatInterval(language, low, high, { digits: 1, signed: true });
}
