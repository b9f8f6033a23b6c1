import type { PairRow } from '#shared/domain/pairing/pair-rows.ts';
import type { PairedQuestions } from '#shared/domain/pairing/paired-questions.ts';
import { scaleOf } from '#shared/domain/survey/scale.ts';
import { formatFixed, formatNumber } from '#shared/locale/format.ts';
import { GapPlot } from '#shared/web/charts/gap-plot.tsx';
import { rangeAround } from '#shared/web/charts/scale.ts';
import type { Reader } from '../environment.ts';
import { gapFinding, gapIn, gapInterval, gapText, whyNoGap } from './gap-words.ts';

interface Props {
  readonly reader: Reader;
  readonly pair: PairedQuestions;
  /** The company first. */
  readonly rows: readonly PairRow[];
}

/** One pair of questions: what each side says in every unit, and how far apart that is. */
export function GapChart({ reader, pair, rows }: Props) {
  const { language, phrases } = reader;
  const words = phrases.pair;
  const { kind, key } = pair;
  const scale = scaleOf(pair.customer) ?? { min: 0, max: 10 };
  const gaps = rows.map((row) => ({ row, gap: gapIn(row, kind, key) }));
  const ends = gaps.flatMap(({ gap }) =>
    gap
      ? [gap.customer.mean, gap.employee.mean, gap.customer.mean + gap.low, gap.customer.mean + gap.high]
      : [],
  );
  if (ends.length === 0) return null;
  const mean = (value: number) => formatFixed(language, value, 1);
  return (
    <GapPlot
      id={`${kind}-${key}`}
      title={gapFinding(reader, kind, key, rows)}
      subtitle={
        kind === 'perception'
          ? words.perception.subtitle
          : words.treatment.subtitle(pair.customer.wording[language])
      }
      range={rangeAround(ends, [scale.min, scale.max])}
      legends={{
        customer: words.customers,
        employee: kind === 'perception' ? words.expected : words.employees,
      }}
      formatTick={(value) => formatNumber(language, value, 1)}
      rows={gaps.map(({ row, gap }) => ({
        label: row.name,
        text: gap ? gapText(reader, gap) : whyNoGap(reader, row),
        customer: gap?.customer.mean,
        employee: gap?.employee.mean,
        low: gap?.low,
        high: gap?.high,
        flagged: gap?.flagged ?? false,
      }))}
      table={{
        summary: phrases.results.table,
        columns: [
          { label: words.table.unit },
          { label: words.customers, align: 'right' },
          {
            label: kind === 'perception' ? words.expected : words.employees,
            align: 'right',
          },
          { label: words.gap, align: 'right' },
          { label: phrases.results.interval, align: 'right' },
        ],
        rows: gaps.map(({ row, gap }) => ({
          header: row.name,
          cells: gap
            ? [
                mean(gap.customer.mean),
                mean(gap.employee.mean),
                gap.flagged ? <strong>{gapText(reader, gap)}</strong> : gapText(reader, gap),
                gapInterval(reader, gap),
              ]
            : [<span class="withheld">{whyNoGap(reader, row)}</span>, '', '', ''],
        })),
      }}
    />
  );
}
