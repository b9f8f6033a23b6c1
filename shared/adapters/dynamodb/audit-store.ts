import type { AuditRecord } from '../../domain/staff/audit-record.ts';
import { type Database, putItem, queryItems } from './database.ts';

const auditPartition = (month: string) => `AUDIT#${month}`;

/** Stores a record; writing it again with its outcome replaces it. */
export async function putAuditRecord(db: Database, record: AuditRecord): Promise<void> {
  const key = { pk: auditPartition(record.at.slice(0, 7)), sk: `${record.at}#${record.auditId}` };
  await putItem(db, 'main', key, record);
}

/** The records from an instant up to before another, newest first. */
export async function* listAuditRecords(
  db: Database,
  { from, to }: { readonly from: string; readonly to: string },
): AsyncGenerator<AuditRecord> {
  for (const month of monthsBetween(from, to).reverse()) {
    const span = { from, upTo: to, descending: true };
    yield* queryItems<AuditRecord>(db, 'main', auditPartition(month), span);
  }
}

function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  const next = new Date(`${from.slice(0, 7)}-01T00:00:00.000Z`);
  while (next.toISOString() < to) {
    months.push(next.toISOString().slice(0, 7));
    next.setUTCMonth(next.getUTCMonth() + 1);
  }
  return months;
}
