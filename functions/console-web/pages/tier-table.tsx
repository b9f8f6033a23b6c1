import type { TierResult } from '#shared/domain/results/tier-result.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import type { Reader } from '../environment.ts';
import { differenceWords } from './difference-words.ts';
import { intervalText, metricName, valueText } from './figure-words.ts';

/** The score by tier of customer, each against the other tiers together. */
export function TierTable({ reader, tiers }: { reader: Reader; tiers: readonly TierResult[] }) {
  const { results: words, value } = reader.phrases;
  const rated = tiers.flatMap(({ tier, result, versusRest }) => {
    const figure = result.headline?.figure;
    return figure ? [{ tier, figure, versusRest }] : [];
  });
  const [first] = rated;
  if (!first) return null;
  return (
    <section class="card">
      <h2>{words.tiers.title}</h2>
      <DataTable
        name="tiers"
        caption={words.tiers.caption}
        columns={[
          { label: words.tiers.tier },
          { label: words.answers, align: 'right' },
          { label: metricName(reader, first.figure.metric, 'customer'), align: 'right' },
          { label: words.interval, align: 'right' },
          { label: value.difference.fromTiers },
        ]}
        rows={rated.map(({ tier, figure, versusRest }) => ({
          header: words.tiers.names[tier],
          cells: [
            formatNumber(reader.language, figure.n),
            valueText(reader, figure),
            intervalText(reader, figure),
            differenceWords(reader, versusRest),
          ],
        }))}
      />
    </section>
  );
}
