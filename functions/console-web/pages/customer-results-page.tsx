import { histogramsOf } from '#shared/domain/results/group-result.ts';
import { type MomentRow, momentMapOf } from '#shared/domain/results/moment-map.ts';
import { cutOf } from '#shared/domain/results/result-cut.ts';
import type { WaveThemes } from '#shared/domain/theme/wave-themes.ts';
import { formatNumber, formatRate } from '#shared/locale/format.ts';
import type { CustomerResults } from '#shared/services/results/get-customer-results.ts';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import type { StaffReader } from '../environment.ts';
import { pathWith } from '../own-path.ts';
import { ActOnFinding } from './act-on-finding.tsx';
import { BenchmarkReferences } from './benchmark-references.tsx';
import { ConsolePage } from './console-page.tsx';
import { CustomerThemes } from './customer-themes.tsx';
import { CutBar } from './cut-bar.tsx';
import { cutName, cutQuery, titleWithCut, wholeOf } from './cut-words.ts';
import { DistributionChart } from './distribution-chart.tsx';
import { findingsOfCustomers } from './driver-findings.ts';
import { firstToFix } from './driver-matrix.tsx';
import { DriverSection } from './driver-section.tsx';
import { FigureMap } from './figure-map.tsx';
import { MeasureFigures } from './measure-figures.tsx';
import { MomentHeatMap } from './moment-heat-map.tsx';
import { QuestionTable } from './question-table.tsx';
import { unitBehind, unitsFinding } from './results-findings.ts';
import { SuspectedNotice } from './suspected-notice.tsx';
import { TierTable } from './tier-table.tsx';
import { TrendChart } from './trend-chart.tsx';
import { UnitChart } from './unit-chart.tsx';
import { unitsBeside } from './unit-names.ts';
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
  const { wave, choice } = results;
  const cut = cutOf(choice);
  const path = `/waves/${wave.waveId}`;
  return (
    <ConsolePage
      reader={reader}
      title={titleWithCut(reader, reader.phrases.results.title(waveName(reader, wave)), choice)}
      lead={leadOf(reader, results)}
      trail={resultsTrail(reader, results)}
      actions={
        <>
          {!cut && (
            <a class="button" href={`/programs/${wave.programId}/rolling`}>
              {reader.phrases.rolling.link}
            </a>
          )}
          <a class="button" href={pathWith(`${path}/report`, cutQuery(cut))}>
            {reader.phrases.report.link}
          </a>
          <a class="button" href={pathWith(`${path}/answers`, cutQuery(cut))}>
            {reader.phrases.answers.link}
          </a>
        </>
      }
    >
      {!cut && <SuspectedNotice {...results} reader={reader} waveId={wave.waveId} />}
      <CutBar {...results} reader={reader} path={`${path}/results`} side="customer" />
      <CustomerFindings {...props} />
    </ConsolePage>
  );
}

/** How many answered, of the whole wave or of the part that is shown, and when. */
function leadOf(reader: StaffReader, results: CustomerResults): string {
  const { language, phrases } = reader;
  const { wave, choice, responses, allResponses, openAnswers, answeredByInvited, responseRate } = results;
  const { lead: words } = phrases.results;
  if (cutOf(choice)) {
    return [phrases.cuts.answers(responses, allResponses), waveMoment(reader, wave)].join(' · ');
  }
  return [
    words.answers(responses),
    ...(responseRate === undefined
      ? []
      : [words.rate(formatRate(language, answeredByInvited, wave.invitedCount ?? responses))]),
    ...(openAnswers > 0 ? [words.open(formatNumber(language, openAnswers))] : []),
    waveMoment(reader, wave),
  ].join(' · ');
}

/** All that is known, as far as there are answers. */
export function CustomerFindings(props: Props) {
  const { reader, results, otherMoments } = props;
  const { company } = results;
  const { headline } = company;
  const histograms = histogramsOf(company);
  const cut = cutOf(results.choice);
  if (!headline?.figure) return <NoAnswers reader={reader} results={results} />;
  const whole = wholeOf(reader, cut);
  const units = unitsBeside(results);
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
      {units.length > 0 && (
        <UnitChart
          reader={reader}
          side="customer"
          whole={{ name: whole, figure: headline.figure }}
          units={units}
          league={results.league}
          differences={results.unitDifferences}
        />
      )}
      {units.length > 0 && (
        <ActOnFinding
          {...acting}
          finding={unitsFinding(reader, units, results.unitDifferences, results.league)}
          unitId={unitBehind(results.units, results.unitDifferences)}
        />
      )}
      <FigureMap
        {...results}
        reader={reader}
        side="customer"
        whole={{ name: whole, result: company }}
        units={units}
      />
      <TrendChart reader={reader} side="customer" trend={results.trend} />
      <MomentHeatMap
        reader={reader}
        side="customer"
        rows={momentMapOf(results.survey, Object.fromEntries(histograms))}
        other={otherMoments}
      />
      <DriverSection reader={reader} side="customer" survey={results.survey} findings={findings} />
      {toFix && <ActOnFinding {...acting} {...toFix} />}
      {!cut && (props.themes || !props.onPaper) && (
        <CustomerThemes {...results} reader={reader} themes={props.themes} asked={props.themesAsked} />
      )}
      <TierTable reader={reader} tiers={results.tiers} />
      <ValueSection reader={reader} value={results.value} tiers={results.tiers} />
      <QuestionTable reader={reader} side="customer" survey={results.survey} questions={company.questions} />
    </>
  );
}

/** Nobody at all, or nobody of the part that is looked at. */
function NoAnswers({ reader, results }: Pick<Props, 'reader' | 'results'>) {
  const { cuts, results: words } = reader.phrases;
  const cut = cutOf(results.choice);
  if (!cut || results.allResponses === 0) return <EmptyState {...words.none} />;
  return <EmptyState title={cuts.nobody.title(cutName(reader, cut))} explanation={cuts.nobody.explanation} />;
}
