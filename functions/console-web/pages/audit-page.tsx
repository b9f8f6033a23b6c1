import { localMonth, monthsBefore } from '#shared/domain/calendar/local-month.ts';
import { AuditOutcome, type AuditRecord } from '#shared/domain/staff/audit-record.ts';
import { formatDateTime, formatMonth, formatNumber } from '#shared/locale/format.ts';
import type { Changes, ChangesWanted } from '#shared/services/audit/list-changes.ts';
import { MinuteOf } from '#shared/web/components/clock.tsx';
import { DataTable, type Row } from '#shared/web/components/data-table.tsx';
import { InputField, SelectField } from '#shared/web/components/fields.tsx';
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
}

const RECORDS_ON_A_PAGE = 50;
const MONTHS_TO_CHOOSE = 24;
const PAGES_OF_SUBJECTS: Readonly<Record<string, string>> = {
  programId: '/programs/',
  waveId: '/waves/',
  caseId: '/cases/',
};

/** Who changed what in a month. */
export function AuditPage({ reader, changes, wanted, page }: Props) {
  const { audit: words } = reader.phrases;
  const first = (page - 1) * RECORDS_ON_A_PAGE;
  const shown = changes.records.slice(first, first + RECORDS_ON_A_PAGE);
  const asked = { ...wanted, month: changes.month };
  const isFiltered = Boolean(wanted.staffId || wanted.action || wanted.outcome || wanted.search);
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead} trail={settingsTrail(reader)}>
      <Filters reader={reader} changes={changes} wanted={wanted} />
      {shown.length === 0 ? (
        <p class="muted">{isFiltered ? words.noneFound : words.none}</p>
      ) : (
        <Records reader={reader} records={shown} all={changes.records} />
      )}
      <p class="row">
        {page > 1 && <a href={pathWith('/settings/audit', asked)}>{words.newest}</a>}
        {first + RECORDS_ON_A_PAGE < changes.records.length && (
          <a href={pathWith('/settings/audit', { ...asked, page: String(page + 1) })}>{words.older}</a>
        )}
      </p>
    </ConsolePage>
  );
}

function Filters({ reader, changes, wanted }: Omit<Props, 'page'>) {
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
        <SelectField
          name="staffId"
          label={filters.who}
          value={wanted.staffId ?? ''}
          options={[
            { value: '', label: filters.everybody },
            ...changes.people.map(({ staffId, email }) => ({ value: staffId, label: email })),
          ]}
        />
        <SelectField
          name="action"
          label={filters.what}
          value={wanted.action ?? ''}
          options={[{ value: '', label: filters.everything }, ...actions]}
        />
        <SelectField
          name="outcome"
          label={filters.outcome}
          value={wanted.outcome ?? ''}
          options={[
            { value: '', label: filters.anyOutcome },
            ...AuditOutcome.options.map((outcome) => ({ value: outcome, label: outcomes[outcome] })),
          ]}
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
}

function Records({ reader, records, all }: RecordsProps) {
  const { language, timeZone, phrases } = reader;
  const { columns, list, one, outcomes } = phrases.audit;
  const count = all.length;
  const row = (record: AuditRecord): Row => ({
    header: actionWords(reader, record.action),
    cells: [
      record.email,
      <Subjects reader={reader} record={record} />,
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

function Subjects({ reader, record }: { reader: StaffReader; record: AuditRecord }) {
  return (
    <>
      {subjectsOf(reader, record).map(({ name, label, id }, index) => {
        const page = PAGES_OF_SUBJECTS[name];
        return (
          <>
            {index > 0 && ', '}
            {label && `${label} `}
            {page ? <a href={`${page}${encodeURIComponent(id)}`}>{id}</a> : id}
          </>
        );
      })}
    </>
  );
}
