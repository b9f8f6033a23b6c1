import type { Release } from '#shared/domain/release/release.ts';
import { type GroupResult, histogramsOf } from '#shared/domain/results/group-result.ts';
import { type MomentRow, momentMapOf } from '#shared/domain/results/moment-map.ts';
import { cutOf } from '#shared/domain/results/result-cut.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { formatDate, formatPercent } from '#shared/locale/format.ts';
import type {
  ReleasedResults,
  ReleasedResultsOutcome,
} from '#shared/services/results/get-released-results.ts';
import type { ReleasedThemes as ThemesOfQuestion } from '#shared/services/theme/get-released-themes.ts';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { Reader, StaffReader } from '../environment.ts';
import { pathWith } from '../own-path.ts';
import { ActOnFinding } from './act-on-finding.tsx';
import { BenchmarkReferences } from './benchmark-references.tsx';
import { ConsolePage } from './console-page.tsx';
import { CutBar } from './cut-bar.tsx';
import { cutQuery, titleWithCut, wholeOf } from './cut-words.ts';
import { DistributionChart } from './distribution-chart.tsx';
import { findingsOfEmployees } from './driver-findings.ts';
import { firstToFix } from './driver-matrix.tsx';
import { DriverSection } from './driver-section.tsx';
import { FigureMap } from './figure-map.tsx';
import { MeasureFigures } from './measure-figures.tsx';
import { MomentHeatMap } from './moment-heat-map.tsx';
import { QuestionTable } from './question-table.tsx';
import { ReleasedThemes } from './released-themes.tsx';
import { unitBehind, unitsFinding } from './results-findings.ts';
import { TrendChart } from './trend-chart.tsx';
import { UnitChart } from './unit-chart.tsx';
import { unitsBeside } from './unit-names.ts';
import { resultsTrail, waveMoment, waveName } from './wave-words.ts';

/** What employees say, from the one release of the wave and nothing else. */
export function ReleasedResultsPage(props: {
  reader: StaffReader;
  results: ReleasedResultsOutcome;
  /** What customers say of the same moments of truth. */
  otherMoments: readonly MomentRow[];
  themes: readonly ThemesOfQuestion[];
}) {
  const { reader, results, otherMoments, themes } = props;
  const words = reader.phrases.results;
  const isReleased = results.outcome === 'released';
  return (
    <ConsolePage
      reader={reader}
      title={
        isReleased
          ? titleWithCut(reader, words.title(waveName(reader, results.wave)), results.choice)
          : words.title(waveName(reader, results.wave))
      }
      lead={isReleased ? releaseLead(reader, results) : waveMoment(reader, results.wave)}
      trail={resultsTrail(reader, results)}
      actions={
        isReleased && (
          <a
            class="button"
            href={pathWith(`/waves/${results.wave.waveId}/report`, cutQuery(cutOf(results.choice)))}
          >
            {reader.phrases.report.link}
          </a>
        )
      }
    >
      {isReleased ? (
        <>
          <CutBar
            {...results}
            reader={reader}
            path={`/waves/${results.wave.waveId}/results`}
            side="employee"
          />
          <Released {...{ reader, results, otherMoments, themes }} />
        </>
      ) : (
        <EmptyState {...words.notReleased}>
          <a class="button" href={`/waves/${results.wave.waveId}`}>
            {waveName(reader, results.wave)}
          </a>
        </EmptyState>
      )}
    </ConsolePage>
  );
}

function releaseLead({ language, phrases, timeZone }: Reader, { release, choice }: ReleasedResults): string {
  const { lead } = phrases.results;
  const { participationPercent, invited, releasedAt } = release;
  if (cutOf(choice)) return lead.released(formatDate(language, releasedAt, timeZone));
  return [
    lead.invited(invited),
    ...(participationPercent === undefined
      ? []
      : [lead.participation(formatPercent(language, participationPercent / 100))]),
    lead.released(formatDate(language, releasedAt, timeZone)),
  ].join(' · ');
}

/** All that was released. */
export function Released(props: {
  reader: StaffReader;
  results: ReleasedResults;
  otherMoments: readonly MomentRow[];
  themes: readonly ThemesOfQuestion[];
  /** Without what single people wrote: paper goes around, and a style can be known. */
  onPaper?: boolean;
}) {
  const { reader, results, otherMoments, themes } = props;
  const words = reader.phrases.results;
  const { company, release } = results;
  const headline = company?.headline;
  const cut = cutOf(results.choice);
  const whole = wholeOf(reader, cut);
  const units = unitsBeside(results);
  return (
    <>
      {headline?.figure && (
        <>
          <MeasureFigures {...results} reader={reader} side="employee" headline={headline} />
          {company?.distribution && <DistributionChart reader={reader} side="employee" headline={headline} />}
          <BenchmarkReferences
            reader={reader}
            side="employee"
            programId={results.program.programId}
            benchmarks={results.benchmarks}
          />
          {units.length > 0 && (
            <UnitChart
              reader={reader}
              side="employee"
              whole={{ name: whole, figure: headline.figure }}
              units={units}
              differences={results.unitDifferences}
            />
          )}
          {units.length > 0 && (
            <ActOnFinding
              reader={reader}
              programId={results.program.programId}
              side="employee"
              finding={unitsFinding(reader, units, results.unitDifferences, undefined)}
              unitId={unitBehind(results.units, results.unitDifferences)}
            />
          )}
          {company && (
            <FigureMap
              {...results}
              reader={reader}
              side="employee"
              whole={{ name: whole, result: company }}
              units={units}
            />
          )}
          <TrendChart reader={reader} side="employee" trend={results.trend} />
        </>
      )}
      {!company && <Notice kind="attention">{words.allWithheld}</Notice>}
      {company && (
        <WhyEmployeesSayIt reader={reader} results={results} company={company} otherMoments={otherMoments} />
      )}
      {company && (
        <QuestionTable
          reader={reader}
          side="employee"
          survey={results.survey}
          questions={company.questions}
        />
      )}
      <ReleasedThemes reader={reader} survey={results.survey} themes={themes} />
      {!props.onPaper && <Comments reader={reader} survey={results.survey} comments={results.comments} />}
      <Notice title={words.statement}>{release.statement[reader.language]}</Notice>
    </>
  );
}

function WhyEmployeesSayIt(props: {
  reader: StaffReader;
  results: ReleasedResults;
  company: GroupResult;
  otherMoments: readonly MomentRow[];
}) {
  const { reader, results, company, otherMoments } = props;
  const { survey, release, invited } = results;
  const histograms = histogramsOf(company);
  const findings = findingsOfEmployees(reader, survey, release.drivers ?? [], histograms);
  const toFix = firstToFix(reader, survey, findings[0], invited);
  return (
    <>
      <MomentHeatMap
        reader={reader}
        side="employee"
        rows={momentMapOf(survey, Object.fromEntries(histograms), invited)}
        other={otherMoments}
      />
      {!cutOf(results.choice) && (
        <DriverSection
          reader={reader}
          side="employee"
          survey={survey}
          findings={findings}
          invited={invited}
        />
      )}
      {toFix && (
        <ActOnFinding reader={reader} programId={results.program.programId} side="employee" {...toFix} />
      )}
    </>
  );
}

function Comments(props: { reader: Reader; survey: Survey; comments: Release['comments'] }) {
  const { language, phrases } = props.reader;
  const words = phrases.results.comments;
  const asked = props.survey.questions.flatMap((question) => {
    const said = props.comments[question.key] ?? [];
    return said.length > 0 ? [{ question, said }] : [];
  });
  if (asked.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="muted small section-title">{words.order}</p>
      {asked.map(({ question, said }) => (
        <>
          <h3 class="section-title">{question.wording[language]}</h3>
          <ul class="plain list">
            {said.map((comment) => (
              <li>“{comment}”</li>
            ))}
          </ul>
        </>
      ))}
    </section>
  );
}
