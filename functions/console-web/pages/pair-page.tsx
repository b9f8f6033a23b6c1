import type { PairCell, PairRow } from '#shared/domain/pairing/pair-rows.ts';
import type { PairedQuestions } from '#shared/domain/pairing/paired-questions.ts';
import type { Side } from '#shared/domain/side.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { PairReport, PairReportOutcome } from '#shared/services/results/get-pair-report.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import { FigureCard } from '#shared/web/components/figure-card.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { Reader, StaffReader } from '../environment.ts';
import { ActOnFinding } from './act-on-finding.tsx';
import { ConsolePage } from './console-page.tsx';
import { intervalText, metricName, valueText } from './figure-words.ts';
import { GapChart } from './gap-chart.tsx';
import { gapFinding, widestGapIn } from './gap-words.ts';
import { LinkageSection } from './linkage-section.tsx';
import { MomentHeatMap } from './moment-heat-map.tsx';
import { ProcessSection } from './process-section.tsx';
import { programTrail } from './program-trail.ts';
import { unitPath } from './unit-path.ts';
import { waveName } from './wave-words.ts';

/** Both sides of a company: where inside and outside disagree. */
export function PairPage({ reader, report }: { reader: StaffReader; report: PairReportOutcome }) {
  const { pair } = reader.phrases;
  const { program } = report;
  const isPaired = report.outcome === 'paired';
  const answered = (cell: PairCell) => (cell.state === 'shown' ? cell.responses : 0);
  return (
    <ConsolePage
      reader={reader}
      title={pair.title}
      lead={isPaired && pair.lead(answered(report.company.customer), answered(report.company.employee))}
      trail={programTrail(reader, program)}
      actions={
        isPaired && (
          <a class="button" href={`/programs/${program.programId}/report`}>
            {reader.phrases.report.link}
          </a>
        )
      }
    >
      {isPaired ? (
        <BothSides reader={reader} report={report} />
      ) : (
        <EmptyState
          title={pair.notYet.title}
          explanation={report.missing.map((side) => pair.notYet[side]).join(' ')}
        />
      )}
    </ConsolePage>
  );
}

/** What to do about the widest gap: outside, inside, or both. */
function ActOnGap(props: {
  reader: StaffReader;
  programId: string;
  pair: PairedQuestions;
  rows: readonly PairRow[];
}) {
  const { reader, programId, pair, rows } = props;
  const { kind, key, customer, employee } = pair;
  const widest = widestGapIn(rows, kind, key);
  if (!widest) return null;
  const about = {
    reader,
    programId,
    finding: gapFinding(reader, kind, key, rows),
    ...(widest.unitId !== rows[0]?.unitId && { unitId: widest.unitId }),
  };
  return (
    <div class="row">
      <ActOnFinding {...about} side="customer" question={customer.key} />
      <ActOnFinding {...about} side="employee" {...(kind === 'treatment' && { question: employee.key })} />
    </div>
  );
}

/** The two sides beside each other, with their gaps. */
export function BothSides({ reader, report }: { reader: StaffReader; report: PairReport }) {
  const { pair } = reader.phrases;
  const company = { ...report.company, name: pair.company };
  const rows = [company, ...report.units];
  return (
    <>
      <div class="figures">
        <SideFigure reader={reader} side="customer" report={report} />
        <SideFigure reader={reader} side="employee" report={report} />
      </div>
      {report.questions.map((question) => (
        <>
          <GapChart reader={reader} pair={question} rows={rows} />
          <ActOnGap reader={reader} programId={report.program.programId} pair={question} rows={rows} />
        </>
      ))}
      <MomentHeatMap
        reader={reader}
        side="customer"
        rows={report.moments.customer}
        other={report.moments.employee}
      />
      <MomentHeatMap
        reader={reader}
        side="employee"
        rows={report.moments.employee}
        other={report.moments.customer}
      />
      <section class="card">
        <h2>{pair.table.title}</h2>
        <SideBySide reader={reader} rows={rows} />
      </section>
      <ProcessSection reader={reader} report={report} />
      <LinkageSection reader={reader} linkages={report.linkages} />
      <Notice>{pair.caption}</Notice>
    </>
  );
}

function SideFigure({ reader, side, report }: { reader: Reader; side: Side; report: PairReport }) {
  const cell = report.company[side];
  const figure = cell.state === 'shown' ? cell.figure : undefined;
  const { results, pair } = reader.phrases;
  const name = waveName(reader, report[side].wave);
  const context =
    cell.state === 'withheld' ? [pair.withheld] : figure ? [results.n(figure.n)] : [pair.noAnswers];
  return (
    <FigureCard
      language={reader.language}
      name={figure ? `${name}: ${metricName(reader, figure.metric, side)}` : name}
      side={side}
      figure={figure}
      context={context}
    />
  );
}

function SideBySide({ reader, rows }: { reader: Reader; rows: readonly PairRow[] }) {
  const { table } = reader.phrases.pair;
  const nameOf = (side: Side) => {
    const shown = rows.map((row) => row[side]).find((cell) => cell.state === 'shown');
    const metric = shown?.state === 'shown' ? shown.figure?.metric : undefined;
    return metric ? metricName(reader, metric, side) : '';
  };
  return (
    <DataTable
      name="both-sides"
      caption={table.caption}
      columns={[
        { label: table.unit },
        { label: table.customers(nameOf('customer')) },
        { label: table.employees(nameOf('employee')) },
      ]}
      rows={rows.map((row, index) => ({
        header: index === 0 ? row.name : <a href={unitPath(row.unitId)}>{row.name}</a>,
        cells: [cellText(reader, row.customer), cellText(reader, row.employee)],
        total: index === 0,
      }))}
    />
  );
}

function cellText(reader: Reader, cell: PairCell) {
  const { pair } = reader.phrases;
  if (cell.state === 'withheld') return <span class="withheld">{pair.withheld}</span>;
  if (cell.state === 'no-answers' || !cell.figure) return <span class="withheld">{pair.noAnswers}</span>;
  const { figure } = cell;
  const n = formatNumber(reader.language, figure.n);
  return pair.table.figure(valueText(reader, figure), intervalText(reader, figure), n);
}
