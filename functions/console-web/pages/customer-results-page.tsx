import { histogramsOf } from '#shared/domain/results/group-result.ts';
import { type MomentRow, momentMapOf } from '#shared/domain/results/moment-map.ts';
import type { WaveThemes } from '#shared/domain/theme/wave-themes.ts';
import { formatNumber, formatRate } from '#shared/locale/format.ts';
import type { CustomerResults } from '#shared/services/results/get-customer-results.ts';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import type { StaffReader } from '../environment.ts';
import { ActOnFinding } from './act-on-finding.tsx';
import { BenchmarkReferences } from './benchmark-references.tsx';
import { ConsolePage } from './console-page.tsx';
import { CustomerThemes } from './customer-themes.tsx';
import { DistributionChart } from './distribution-chart.tsx';
import { findingsOfCustomers } from './driver-findings.ts';
import { firstToFix } from './driver-matrix.tsx';
import { DriverSection } from './driver-section.tsx';
import { MeasureFigures } from './measure-figures.tsx';
import { MomentHeatMap } from './moment-heat-map.tsx';
import { QuestionTable } from './question-table.tsx';
import { unitBehind, unitsFinding } from './results-findings.ts';
import { SuspectedNotice } from './suspected-notice.tsx';
import { TierTable } from './tier-table.tsx';
import { TrendChart } from './trend-chart.tsx';
import { UnitChart } from './unit-chart.tsx';
import { ValueSection } from './value-section.tsx';
import { resultsTrail, waveMoment, waveName } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly results: CustomerResults;
  /** What employees say of the same moments of truth. */
  readonly otherMoments: readonly MomentRow[];
  readonly themes?: WaveThemes | undefined;
  readonly themesAsked?: boolean;
  /** Leaves out what is still to come. */
  readonly onPaper?: boolean;
}

/** What customers say: the score first, then where, why and of whom. */
export function CustomerResultsPage(props: Props) {
  const { reader, results } = props;
  const { wave, responses, openAnswers, answeredByInvited, responseRate } = results;
  const words = reader.phrases.results;
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
      actions={
        <>
          <a class="button" href={`/programs/${wave.programId}/rolling`}>
            {reader.phrases.rolling.link}
          </a>
          <a class="button" href={`/waves/${wave.waveId}/report`}>
            {reader.phrases.report.link}
          </a>
          <a class="button" href={`/waves/${wave.waveId}/answers`}>
            {reader.phrases.answers.link}
          </a>
        </>
      }
    >
      <SuspectedNotice {...results} reader={reader} waveId={wave.waveId} />
      <CustomerFindings {...props} />
    </ConsolePage>
  );
}

/** All that is known, as far as there are answers. */
export function CustomerFindings(props: Props) {
  const { reader, results, otherMoments } = props;
  const { company } = results;
  const { headline } = company;
  const histograms = histogramsOf(company);
  if (!headline?.figure) return <EmptyState {...reader.phrases.results.none} />;
  const findings = findingsOfCustomers(reader, results.drivers, histograms);
  const toFix = firstToFix(reader, results.survey, findings[0]);
  const acting = { reader, programId: results.wave.programId, side: 'customer' } as const;
  return (
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
          differences={results.unitDifferences}
        />
      )}
      {results.units.length > 1 && (
        <ActOnFinding
          {...acting}
          finding={unitsFinding(reader, results.units, results.unitDifferences, results.league)}
          unitId={unitBehind(results.units, results.unitDifferences)}
        />
      )}
      <TrendChart reader={reader} side="customer" trend={results.trend} />
      <MomentHeatMap
        reader={reader}
        side="customer"
        rows={momentMapOf(results.survey, Object.fromEntries(histograms))}
        other={otherMoments}
      />
      <DriverSection reader={reader} side="customer" survey={results.survey} findings={findings} />
      {toFix && <ActOnFinding {...acting} {...toFix} />}
      {(props.themes || !props.onPaper) && (
        <CustomerThemes {...results} reader={reader} themes={props.themes} asked={props.themesAsked} />
      )}
      <TierTable reader={reader} tiers={results.tiers} />
      <ValueSection reader={reader} value={results.value} tiers={results.tiers} />
      <QuestionTable reader={reader} side="customer" survey={results.survey} questions={company.questions} />
    </>
  );
}
