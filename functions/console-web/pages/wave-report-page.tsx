import type { Brand } from '#shared/domain/brand/brand.ts';
import { formatDate, formatPercent, formatRate } from '#shared/locale/format.ts';
import type { ListedAction } from '#shared/services/action/list-actions.ts';
import { ReportLayout } from '#shared/web/report-layout.tsx';
import type { Reader, StaffReader } from '../environment.ts';
import type { ShownCustomerResults, ShownReleasedResults } from '../shown-results.ts';
import { CustomerFindings } from './customer-results-page.tsx';
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
  return (
    <ReportLayout
      language={reader.language}
      brand={brand}
      title={words.title(waveName(reader, wave))}
      backTo={`/waves/${wave.waveId}/results`}
      facts={[
        customer ? customerBasis(reader, customer) : employee ? employeeBasis(reader, employee) : '',
        waveMoment(reader, wave),
        words.drawnUp(formatDate(reader.language, reader.now, reader.timeZone)),
      ]}
      confidential={words.confidential[side]}
    >
      {inShort.length === 0 && <p>{words.noFigures}</p>}
      <InShort reader={reader} lines={inShort} />
      {inShort.length > 0 && (
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
  const { wave, responses, answeredByInvited, responseRate } = results;
  const rate =
    responseRate === undefined
      ? undefined
      : formatRate(language, answeredByInvited, wave.invitedCount ?? responses);
  return phrases.report.basis.customer(responses, rate);
}

export function employeeBasis({ language, phrases }: Reader, { results }: ShownReleasedResults): string {
  const percent = results.outcome === 'released' ? results.release.participationPercent : undefined;
  return phrases.report.basis.employee(
    percent === undefined ? undefined : formatPercent(language, percent / 100),
  );
}
