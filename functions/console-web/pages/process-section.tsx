import type { CustomerProcess, EmployeeProcess, ProcessRow } from '#shared/domain/pairing/process-gap.ts';
import { formatNumber, formatPercent, formatRate } from '#shared/locale/format.ts';
import type { PairReport } from '#shared/services/results/get-pair-report.ts';
import { MOST_CASES_IN_PROCESS } from '#shared/services/results/read-process.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import type { Reader, StaffReader } from '../environment.ts';

/** What is done with the answers of both sides: who answers, how fast somebody acts, what gets done. */
export function ProcessSection({ reader, report }: { reader: StaffReader; report: PairReport }) {
  const { process: words, pair } = reader.phrases;
  const { company, units, capped } = report.process;
  const rows: readonly ProcessRow[] = [{ ...company, name: pair.company }, ...units];
  const number = (value: number) => formatNumber(reader.language, value);
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p class="muted">{words.lead}</p>
      <DataTable
        name="process"
        caption={words.caption}
        columns={[
          { label: words.unit },
          { label: words.response.customer },
          { label: words.response.employee },
          { label: words.followUp.customer },
          { label: words.followUp.employee },
          { label: words.actions.customer },
          { label: words.actions.employee },
        ]}
        rows={rows.map((row, index) => ({
          header: row.name,
          cells: [
            responseText(reader, row.customer),
            participationText(reader, row.employee),
            callsText(reader, row.customer),
            stepText(reader, row.employee),
            doneText(reader, row.customer),
            doneText(reader, row.employee),
          ],
          total: index === 0,
        }))}
      />
      {capped && <p class="muted small">{words.capped(number(MOST_CASES_IN_PROCESS))}</p>}
      <HowToFill reader={reader} report={report} />
    </section>
  );
}

function responseText({ language, phrases }: Reader, { response }: CustomerProcess) {
  const words = phrases.process.response;
  if (!response) return <span class="withheld">{words.notCounted}</span>;
  const { answered, invited } = response;
  const rate = formatRate(language, answered, invited);
  return words.of(rate, formatNumber(language, answered), formatNumber(language, invited));
}

function participationText({ language, phrases }: Reader, employee: EmployeeProcess) {
  const words = phrases.process.response;
  if (employee.withheld) return <span class="withheld">{phrases.pair.withheld}</span>;
  const percent = employee.participationPercent;
  if (percent === undefined) return <span class="withheld">{words.tooFew}</span>;
  return words.about(formatPercent(language, percent / 100));
}

function callsText({ language, phrases }: Reader, { followUp }: CustomerProcess) {
  const words = phrases.process.followUp;
  if (!followUp) return <span class="withheld">{words.none}</span>;
  const { medianDays, due, inTime } = followUp;
  const days =
    medianDays === undefined ? words.notCalled : words.median(formatNumber(language, medianDays, 1));
  if (due === 0) return days;
  return `${days}, ${words.inTime(formatNumber(language, inTime), formatNumber(language, due))}`;
}

function stepText({ language, phrases }: Reader, { followUp }: EmployeeProcess) {
  const words = phrases.process.followUp;
  if (!followUp) return <span class="withheld">{words.nothing}</span>;
  return words[followUp.by](formatNumber(language, followUp.days, 1));
}

function doneText({ language, phrases }: Reader, { actions }: CustomerProcess | EmployeeProcess) {
  const words = phrases.process.actions;
  if (actions.planned === 0) return <span class="withheld">{words.none}</span>;
  return words.done(formatNumber(language, actions.done), formatNumber(language, actions.planned));
}

/** The pages on which the empty cells fill, as far as the reader may open them. */
function HowToFill({ reader, report }: { reader: StaffReader; report: PairReport }) {
  const words = reader.phrases.process.fill;
  const actor = { kind: 'staff', staff: reader.staff } as const;
  const ways = [
    { href: '/cases', label: words.calls, isOpen: isAllowed(actor, 'work-cases') },
    {
      href: `/programs/${report.program.programId}/actions`,
      label: words.actions,
      isOpen: isAllowed(actor, 'edit-customer-actions') || isAllowed(actor, 'edit-employee-actions'),
    },
    {
      href: `/waves/${report.employee.wave.waveId}/you-said-we-did`,
      label: words.told,
      isOpen: isAllowed(actor, 'run-employee-waves'),
    },
  ].filter(({ isOpen }) => isOpen);
  if (ways.length === 0) return null;
  return (
    <>
      <h3 class="section-title">{words.title}</h3>
      <ul class="points">
        {ways.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
