import type { AuditRecord } from '#shared/domain/staff/audit-record.ts';
import type { StaffReader } from '../environment.ts';

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
