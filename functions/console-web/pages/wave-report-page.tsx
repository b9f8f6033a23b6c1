import type { Brand } from '#shared/domain/brand/brand.ts';
import { type CutChoice, cutOf } from '#shared/domain/results/result-cut.ts';
import { formatDate, formatPercent, formatRate } from '#shared/locale/format.ts';
import type { ListedAction } from '#shared/services/action/list-actions.ts';
import { ReportLayout } from '#shared/web/report-layout.tsx';
import type { Reader, StaffReader } from '../environment.ts';
import { pathWith } from '../own-path.ts';
import type { ShownCustomerResults, ShownReleasedResults } from '../shown-results.ts';
import { CustomerFindings } from './customer-results-page.tsx';
import { CutNote, CutRefused } from './cut-bar.tsx';
import { cutQuery, titleWithCut } from './cut-words.ts';
import { Released } from './released-results-page.tsx';
import { customerFindings, employeeFindings, type ReportFindings } from './report-findings.ts';
import { DoFirst, InShort, Method } from './report-parts.tsx';
import { waveMoment, waveName } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly brand: Brand;
  readonly actions: readonly ListedAction[];
  readonly customer?: ShownCustomerResults;
  readonly employee?: ShownReleasedResults;
}

/** The results of one wave as a report for a board. */
export function WaveReportPage({ reader, brand, actions, customer, employee }: Props) {
  const { report: words } = reader.phrases;
  const side = employee ? 'employee' : 'customer';
  const wave = (employee ?? customer)?.results.wave;
  if (!wave) return null;
  const { inShort, doFirst } = findingsOf(reader, customer, employee);
  const shown =
    customer?.results ?? (employee?.results.outcome === 'released' ? employee.results : undefined);
  const choice: CutChoice = shown?.choice ?? { outcome: 'everybody' };
  return (
    <ReportLayout
      language={reader.language}
      brand={brand}
      title={titleWithCut(reader, words.title(waveName(reader, wave)), choice)}
      backTo={pathWith(`/waves/${wave.waveId}/results`, cutQuery(cutOf(choice)))}
      facts={[
        customer ? customerBasis(reader, customer) : employee ? employeeBasis(reader, employee) : '',
        waveMoment(reader, wave),
        words.drawnUp(formatDate(reader.language, reader.now, reader.timeZone)),
      ]}
      confidential={words.confidential[side]}
    >
      <CutRefused reader={reader} path={`/waves/${wave.waveId}/report`} choice={choice} />
      <CutNote reader={reader} side={side} choice={choice} versusRest={shown?.versusRest} />
      {inShort.length === 0 && <p>{words.noFigures}</p>}
      <InShort reader={reader} lines={inShort} />
      {inShort.length > 0 && !cutOf(choice) && (
        <DoFirst
          reader={reader}
          findings={doFirst ? [doFirst] : []}
          actions={actions.filter((action) => action.side === side)}
        />
      )}
      {customer && inShort.length > 0 && <CustomerFindings {...customer} reader={reader} onPaper />}
      {employee?.results.outcome === 'released' && (
        <Released {...employee} results={employee.results} reader={reader} onPaper />
      )}
      <Method reader={reader} withEmployees={employee !== undefined} />
    </ReportLayout>
  );
}

function findingsOf(
  reader: Reader,
  customer: ShownCustomerResults | undefined,
  employee: ShownReleasedResults | undefined,
): ReportFindings {
  if (customer) return customerFindings(reader, customer.results, customer.otherMoments, customer.themes);
  if (employee?.results.outcome !== 'released') return { inShort: [] };
  return employeeFindings(reader, employee.results, employee.otherMoments);
}

export function customerBasis({ language, phrases }: Reader, { results }: ShownCustomerResults): string {
  const { wave, responses, answeredByInvited, responseRate, choice } = results;
  const rate =
    responseRate === undefined || cutOf(choice)
      ? undefined
      : formatRate(language, answeredByInvited, wave.invitedCount ?? responses);
  return phrases.report.basis.customer(responses, rate);
}

export function employeeBasis({ language, phrases }: Reader, { results }: ShownReleasedResults): string {
  const isOfAll = results.outcome === 'released' && !cutOf(results.choice);
  const percent = isOfAll ? results.release.participationPercent : undefined;
  return phrases.report.basis.employee(
    percent === undefined ? undefined : formatPercent(language, percent / 100),
  );
}
