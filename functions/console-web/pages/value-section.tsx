import type { Child } from 'hono/jsx';
import type { TierResult } from '#shared/domain/results/tier-result.ts';
import type { DirectoryValue, Exposed, GroupValue, ValueResult } from '#shared/domain/value/value-result.ts';
import { formatAmount, formatDate, formatNumber, formatPercent } from '#shared/locale/format.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { FigureCard } from '#shared/web/components/figure-card.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { Reader } from '../environment.ts';
import { intervalText, valueText } from './figure-words.ts';

interface Props {
  readonly reader: Reader;
  readonly value: ValueResult;
  readonly tiers: readonly TierResult[];
}

/** The score weighted by what customers bring, the revenue that is exposed, and how growth comes about. */
export function ValueSection({ reader, value, tiers }: Props) {
  const words = reader.phrases.value;
  const { company, directory } = value;
  if (!company && !directory) return null;
  return (
    <>
      <section class="stack tight">
        <h2>{words.title}</h2>
        <div class="figures">
          {company && <Weighted reader={reader} group={company} />}
          {company?.atRisk && (
            <>
              <AtRisk reader={reader} name={words.risk.detractors} exposed={company.atRisk.detractors} />
              <AtRisk reader={reader} name={words.risk.silent} exposed={company.atRisk.silent} />
            </>
          )}
          {directory && <Directory reader={reader} directory={directory} />}
        </div>
        {directory && (
          <p class="muted small">
            {words.asOf(
              directory.customers,
              formatDate(reader.language, directory.summarisedAt, reader.timeZone),
            )}
          </p>
        )}
      </section>
      {company?.weighted.fewCarryIt && (
        <Notice kind="attention" title={words.weighted.fewTitle}>
          {words.weighted.few(effectiveN(reader, company))}
        </Notice>
      )}
      {company && (
        <Notice title={company.atRisk && words.risk.title}>
          {company.atRisk ? words.risk.exposure : words.risk.unknown} {words.currency}
        </Notice>
      )}
      {company && <ByTier reader={reader} company={company} tiers={tiers} />}
    </>
  );
}

function Weighted({ reader, group }: { reader: Reader; group: GroupValue }) {
  const words = reader.phrases.value.weighted;
  const plain = { metric: 'nps', n: group.answers, ...group.plain } as const;
  return (
    <FigureCard
      language={reader.language}
      name={words.name}
      side="customer"
      figure={weightedFigure(group)}
      context={[
        words.plain(valueText(reader, plain), intervalText(reader, plain)),
        words.n(group.answers),
        words.sure(effectiveN(reader, group)),
      ]}
    />
  );
}

function AtRisk({ reader, name, exposed }: { reader: Reader; name: string; exposed: Exposed }) {
  const words = reader.phrases.value.risk;
  return (
    <Card
      name={name}
      value={formatAmount(reader.language, exposed.revenue)}
      context={[
        words.share(formatPercent(reader.language, exposed.share, 1)),
        words.customers(exposed.customers),
      ]}
    />
  );
}

function Directory({ reader, directory }: { reader: Reader; directory: DirectoryValue }) {
  const { language, phrases } = reader;
  const { growth: growthWords, topFifth: fifthWords } = phrases.value;
  const percent = (share: number) => formatPercent(language, share, 1);
  const { growth, topFifth } = directory;
  return (
    <>
      {growth && (
        <Card
          name={growthWords.name}
          value={percent(growth.rate)}
          context={[
            growthWords.kept(percent(growth.netRevenueRetention)),
            growthWords.recommended(percent(growth.earnedNewCustomers)),
            growthWords.total(percent(growth.totalGrowth)),
            ...(growth.unknownOrigin > 0
              ? [growthWords.unknown(formatAmount(language, growth.unknownOrigin))]
              : []),
          ]}
        />
      )}
      {topFifth && (
        <Card
          name={fifthWords.name}
          value={formatPercent(language, topFifth.share)}
          context={[
            fifthWords.of(formatNumber(language, topFifth.customers), formatNumber(language, topFifth.of)),
          ]}
        />
      )}
    </>
  );
}

function Card({ name, value, context }: { name: string; value: string; context: readonly Child[] }) {
  return (
    <section class="figure customer">
      <h2 class="name">{name}</h2>
      <p class="value">{value}</p>
      {context.map((line) => (
        <p class="context">{line}</p>
      ))}
    </section>
  );
}

function ByTier({ reader, company, tiers }: { reader: Reader; company: GroupValue; tiers: Props['tiers'] }) {
  const { language, phrases } = reader;
  const words = phrases.value.table;
  const rows = [
    { header: words.all, group: company, total: true },
    ...tiers.flatMap(({ tier, value }) => {
      return value ? [{ header: phrases.results.tiers.names[tier], group: value, total: false }] : [];
    }),
  ];
  const amount = (exposed: Exposed | undefined) =>
    exposed &&
    words.amount(formatAmount(language, exposed.revenue), formatPercent(language, exposed.share, 1));
  const sureness = (group: GroupValue) =>
    (group.weighted.fewCarryIt ? words.few : words.answers)(
      effectiveN(reader, group),
      formatNumber(language, group.answers),
    );
  return (
    <section class="card">
      <DataTable
        name="value"
        caption={words.caption}
        columns={[
          { label: words.group },
          { label: words.weighted, align: 'right' },
          { label: phrases.results.interval, align: 'right' },
          { label: words.sure },
          { label: words.detractors, align: 'right' },
          { label: words.silent, align: 'right' },
        ]}
        rows={rows.map(({ header, group, total }) => ({
          header,
          total,
          cells: [
            valueText(reader, weightedFigure(group)),
            intervalText(reader, weightedFigure(group)),
            sureness(group),
            amount(group.atRisk?.detractors),
            amount(group.atRisk?.silent),
          ],
        }))}
      />
    </section>
  );
}

function weightedFigure({ answers, weighted: { value, low, high } }: GroupValue) {
  return { metric: 'nps', n: answers, value, low, high } as const;
}

function effectiveN({ language }: Reader, { weighted }: GroupValue): string {
  return formatNumber(language, weighted.effectiveN);
}
