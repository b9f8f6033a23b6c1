import { localMonth, monthsBefore } from '#shared/domain/calendar/local-month.ts';
import { AuditOutcome, type AuditRecord } from '#shared/domain/staff/audit-record.ts';
import { formatDateTime, formatMonth, formatNumber } from '#shared/locale/format.ts';
import type { Changes, ChangesWanted } from '#shared/services/audit/list-changes.ts';
import { nameIn, type SubjectNames } from '#shared/services/audit/name-subjects.ts';
import { MinuteOf } from '#shared/web/components/clock.tsx';
import { DataTable, type Row } from '#shared/web/components/data-table.tsx';
import { InputField, OpenSelectField, SelectField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';
import { pathWith } from '../own-path.ts';
import { actionWords, subjectsOf } from './audit-words.ts';
import { ConsolePage } from './console-page.tsx';
import { settingsTrail } from './settings-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly changes: Changes;
  readonly wanted: ChangesWanted;
  /** From 1 on. */
  readonly page: number;
  /** Of what the records are about: those of the page, or of all where the file is asked for. */
  readonly names: SubjectNames;
}

const RECORDS_ON_A_PAGE = 50;
const MONTHS_TO_CHOOSE = 24;
/** Who changed what in a month. */
export function AuditPage({ reader, changes, wanted, page, names }: Props) {
  const { audit: words } = reader.phrases;
  const shown = recordsOn(page, changes);
  const asked = { ...wanted, month: changes.month };
  const isFiltered = Boolean(wanted.staffId || wanted.action || wanted.outcome || wanted.search);
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead} trail={settingsTrail(reader)}>
      <Filters reader={reader} changes={changes} wanted={wanted} />
      {shown.length === 0 ? (
        <p class="muted">{isFiltered ? words.noneFound : words.none}</p>
      ) : (
        <section class="card">
          <Records reader={reader} records={shown} all={changes.records} names={names} />
        </section>
      )}
      <p class="row">
        {page > 1 && <a href={pathWith('/settings/audit', asked)}>{words.newest}</a>}
        {page * RECORDS_ON_A_PAGE < changes.records.length && (
          <a href={pathWith('/settings/audit', { ...asked, page: String(page + 1) })}>{words.older}</a>
        )}
      </p>
    </ConsolePage>
  );
}

/** Those that stand on a page, from 1 on. */
export function recordsOn(page: number, { records }: Pick<Changes, 'records'>): readonly AuditRecord[] {
  return records.slice((page - 1) * RECORDS_ON_A_PAGE, page * RECORDS_ON_A_PAGE);
}

function Filters({ reader, changes, wanted }: Omit<Props, 'page' | 'names'>) {
  const { language, timeZone, now, phrases } = reader;
  const { filters, outcomes } = phrases.audit;
  const running = localMonth(now.toISOString(), timeZone);
  const months = new Set([
    ...Array.from({ length: MONTHS_TO_CHOOSE }, (_, index) => monthsBefore(running, index)),
    changes.month,
  ]);
  const actions = changes.actions
    .map((action) => ({ value: action, label: actionWords(reader, action) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <form class="card" action="/settings/audit">
      <div class="columns">
        <SelectField
          name="month"
          label={filters.month}
          value={changes.month}
          options={[...months].map((month) => ({ value: month, label: formatMonth(language, month) }))}
        />
        <OpenSelectField
          name="staffId"
          label={filters.who}
          value={wanted.staffId}
          open={filters.everybody}
          options={changes.people.map(({ staffId, email }) => ({ value: staffId, label: email }))}
        />
        <OpenSelectField
          name="action"
          label={filters.what}
          value={wanted.action}
          open={filters.everything}
          options={actions}
        />
        <OpenSelectField
          name="outcome"
          label={filters.outcome}
          value={wanted.outcome}
          open={filters.anyOutcome}
          options={AuditOutcome.options.map((outcome) => ({ value: outcome, label: outcomes[outcome] }))}
        />
        <InputField
          name="search"
          label={filters.search}
          hint={filters.searchHint}
          value={wanted.search ?? ''}
        />
      </div>
      <div class="row">
        <button type="submit">{filters.action}</button>
        <a href="/settings/audit">{filters.reset}</a>
      </div>
    </form>
  );
}

interface RecordsProps {
  readonly reader: StaffReader;
  readonly records: readonly AuditRecord[];
  /** Those of the other pages, too, for the file. */
  readonly all: readonly AuditRecord[];
  readonly names: SubjectNames;
}

function Records({ reader, records, all, names }: RecordsProps) {
  const { language, timeZone, phrases } = reader;
  const { columns, list, one, outcomes } = phrases.audit;
  const count = all.length;
  const row = (record: AuditRecord): Row => ({
    header: actionWords(reader, record.action),
    cells: [
      <Who names={names} record={record} />,
      <Subjects reader={reader} record={record} names={names} />,
      <MinuteOf at={record.at} timeZone={timeZone}>
        {formatDateTime(language, record.at, timeZone)}
      </MinuteOf>,
      outcomes[record.outcome],
    ],
  });
  return (
    <DataTable
      name="changes"
      caption={count === 1 ? one : list(formatNumber(language, count))}
      columns={[
        { label: columns.what },
        { label: columns.who },
        { label: columns.subject },
        { label: columns.at },
        { label: columns.outcome },
      ]}
      rows={records.map(row)}
      allRows={() => all.values().map(row)}
    />
  );
}

function Subjects({
  reader,
  record,
  names,
}: Pick<RecordsProps, 'reader' | 'names'> & { record: AuditRecord }) {
  return (
    <>
      {subjectsOf(reader, record, names).map(({ label, text, href }, index) => (
        <>
          {index > 0 && ', '}
          {label && `${label} `}
          {href ? <a href={href}>{text}</a> : text}
        </>
      ))}
    </>
  );
}

/** Whoever did it, with the address that it was done under. */
function Who({ names, record: { staffId, email } }: { names: SubjectNames; record: AuditRecord }) {
  const name = nameIn(names, 'staffId', { staffId });
  if (name === undefined || name === 'erased') return <span>{email}</span>;
  return (
    <>
      {name.en} <span class="muted small">{email}</span>
    </>
  );
}
