import type { Brand } from '#shared/domain/brand/brand.ts';
import { formatDate } from '#shared/locale/format.ts';
import type { ListedAction } from '#shared/services/action/list-actions.ts';
import type { PairReportOutcome } from '#shared/services/results/get-pair-report.ts';
import { ReportLayout } from '#shared/web/report-layout.tsx';
import type { StaffReader } from '../environment.ts';
import type { ShownCustomerResults, ShownReleasedResults } from '../shown-results.ts';
import { CustomerFindings } from './customer-results-page.tsx';
import { BothSides } from './pair-page.tsx';
import { Released } from './released-results-page.tsx';
import { customerFindings, employeeFindings, pairFindings } from './report-findings.ts';
import { DoFirst, InShort, Method } from './report-parts.tsx';
import { customerBasis, employeeBasis } from './wave-report-page.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly brand: Brand;
  readonly pair: PairReportOutcome;
  readonly actions: readonly ListedAction[];
  /** The sides of the pair that the reader may see in full. */
  readonly customer: ShownCustomerResults | undefined;
  readonly employee: ShownReleasedResults | undefined;
}

/** Both sides of a program as one report for a board: where they meet, then each by itself. */
export function ProgramReportPage({ reader, brand, pair, actions, customer, employee }: Props) {
  const { report: words, pair: pairWords } = reader.phrases;
  const released = employee?.results.outcome === 'released' ? employee.results : undefined;
  const ofCustomers =
    customer && customerFindings(reader, customer.results, customer.otherMoments, customer.themes);
  const ofEmployees = employee && released && employeeFindings(reader, released, employee.otherMoments);
  const lines = [
    ...(ofCustomers?.inShort.slice(0, 2) ?? []),
    ...(ofEmployees?.inShort.slice(0, 2) ?? []),
    ...(pair.outcome === 'paired' ? pairFindings(reader, pair) : []),
  ];
  const doFirst = [ofCustomers?.doFirst, ofEmployees?.doFirst].filter((finding) => finding !== undefined);
  return (
    <ReportLayout
      language={reader.language}
      brand={brand}
      title={words.programTitle(pair.program.name[reader.language])}
      backTo={`/programs/${pair.program.programId}/pair`}
      facts={[
        ...(customer ? [customerBasis(reader, customer)] : []),
        ...(employee ? [employeeBasis(reader, employee)] : []),
        words.drawnUp(formatDate(reader.language, reader.now, reader.timeZone)),
      ]}
      confidential={words.confidential.employee}
    >
      {pair.outcome !== 'paired' && <p>{pair.missing.map((side) => pairWords.notYet[side]).join(' ')}</p>}
      <InShort reader={reader} lines={lines} />
      <DoFirst reader={reader} findings={doFirst} actions={actions} />
      {pair.outcome === 'paired' && (
        <section class="stack part-of-report">
          <h2 class="part">{words.sides.pair}</h2>
          <BothSides reader={reader} report={pair} />
        </section>
      )}
      {customer && (
        <section class="stack part-of-report">
          <h2 class="part">{words.sides.customer}</h2>
          <CustomerFindings {...customer} reader={reader} onPaper />
        </section>
      )}
      {employee && released && (
        <section class="stack part-of-report">
          <h2 class="part">{words.sides.employee}</h2>
          <Released {...employee} results={released} reader={reader} onPaper />
        </section>
      )}
      <Method reader={reader} withEmployees />
    </ReportLayout>
  );
}
