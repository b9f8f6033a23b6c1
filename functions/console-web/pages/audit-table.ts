import type { AuditRecord } from '#shared/domain/staff/audit-record.ts';
import { formatDateTime } from '#shared/locale/format.ts';
import type { StaffReader } from '../environment.ts';

/** The records as rows of a file: what, who, where, when, what became of it. */
export function auditTable(
  reader: StaffReader,
  records: readonly AuditRecord[],
): { header: string[]; rows: string[][] } {
  const { columns, outcomes } = reader.phrases.audit;
  return {
    header: [columns.what, columns.who, columns.subject, columns.at, columns.outcome],
    rows: records.map((record) => [
      actionWords(reader, record.action),
      record.email,
      subjectsOf(reader, record)
        .map(({ label, id }) => `${label} ${id}`.trim())
        .join(', '),
      formatDateTime(reader.language, record.at, reader.timeZone),
      outcomes[record.outcome],
    ]),
  };
}

export function actionWords({ phrases: { audit } }: StaffReader, action: string): string {
  return (audit.actions as Readonly<Record<string, string>>)[action] ?? audit.unknownAction;
}

/** What it was done to, in words; the sides of a company by their name. */
export function subjectsOf({ phrases }: StaffReader, { subject }: AuditRecord) {
  const labels: Readonly<Record<string, string>> = phrases.audit.subjects;
  const sides: Readonly<Record<string, string>> = phrases.frame.sides;
  return Object.entries(subject).map(([name, id]) =>
    name === 'side' ? { name, label: '', id: sides[id] ?? id } : { name, label: labels[name] ?? '', id },
  );
}
