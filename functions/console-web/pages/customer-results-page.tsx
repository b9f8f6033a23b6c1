import { formatNumber, formatRate } from '#shared/locale/format.ts';
import type { CustomerResults } from '#shared/services/results/get-customer-results.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import type { Reader, StaffReader } from '../environment.ts';
import { BenchmarkReferences } from './benchmark-references.tsx';
import { ConsolePage } from './console-page.tsx';
import { DistributionChart } from './distribution-chart.tsx';
import { DriverChart } from './driver-chart.tsx';
import { intervalText, metricName, valueText } from './figure-words.ts';
import { MeasureFigures } from './measure-figures.tsx';
import { QuestionTable } from './question-table.tsx';
import { SuspectedNotice } from './suspected-notice.tsx';
import { TrendChart } from './trend-chart.tsx';
import { UnitChart } from './unit-chart.tsx';
import { resultsTrail, waveMoment, waveName } from './wave-words.ts';

/** What customers say: the score first, then where, why and of whom. */
export function CustomerResultsPage(props: { reader: StaffReader; results: CustomerResults }) {
  const { reader, results } = props;
  const { wave, company, responses, openAnswers, answeredByInvited, responseRate } = results;
  const words = reader.phrases.results;
  const { headline } = company;
  const lead = [
    words.lead.answers(responses),
    ...(responseRate === undefined
      ? []
      : [words.lead.rate(formatRate(reader.language, answeredByInvited, wave.invitedCount ?? responses))]),
    ...(openAnswers > 0 ? [words.lead.open(formatNumber(reader.language, openAnswers))] : []),
    waveMoment(reader, wave),
  ].join(' · ');
  return (
    <ConsolePage
      reader={reader}
      title={words.title(waveName(reader, wave))}
      lead={lead}
      trail={resultsTrail(reader, results)}
    >
      <SuspectedNotice {...results} reader={reader} waveId={wave.waveId} />
      {headline?.figure ? (
        <>
          <MeasureFigures {...results} reader={reader} side="customer" headline={headline} />
          {company.distribution && <DistributionChart reader={reader} side="customer" headline={headline} />}
          <BenchmarkReferences
            reader={reader}
            side="customer"
            programId={results.program.programId}
            benchmarks={results.benchmarks}
          />
          {results.units.length > 1 && (
            <UnitChart
              reader={reader}
              side="customer"
              company={headline.figure}
              units={results.units}
              league={results.league}
            />
          )}
          <TrendChart reader={reader} side="customer" trend={results.trend} />
          <DriverChart reader={reader} survey={results.survey} drivers={results.drivers} />
          <Tiers reader={reader} tiers={results.tiers} />
          <QuestionTable
            reader={reader}
            side="customer"
            survey={results.survey}
            questions={company.questions}
          />
        </>
      ) : (
        <EmptyState {...words.none} />
      )}
    </ConsolePage>
  );
}

function Tiers({ reader, tiers }: { reader: Reader; tiers: CustomerResults['tiers'] }) {
  const words = reader.phrases.results;
  const rated = tiers.flatMap(({ tier, result }) => {
    const figure = result.headline?.figure;
    return figure ? [{ tier, figure }] : [];
  });
  const [first] = rated;
  if (!first) return null;
  return (
    <section class="card">
      <h2>{words.tiers.title}</h2>
      <DataTable
        caption={words.tiers.caption}
        columns={[
          { label: words.tiers.tier },
          { label: words.answers, align: 'right' },
          { label: metricName(reader, first.figure.metric, 'customer'), align: 'right' },
          { label: words.interval, align: 'right' },
        ]}
        rows={rated.map(({ tier, figure }) => ({
          header: words.tiers.names[tier],
          cells: [
            formatNumber(reader.language, figure.n),
            valueText(reader, figure),
            intervalText(reader, figure),
          ],
        }))}
      />
    </section>
  );
}
