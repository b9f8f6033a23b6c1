import type { AuditRecord } from '../../domain/staff/audit-record.ts';
import { type Database, putItem, queryAll } from './database.ts';

const auditPartition = (month: string) => `AUDIT#${month}`;

/** Stores a record; writing it again with its outcome replaces it. */
export async function putAuditRecord(db: Database, record: AuditRecord): Promise<void> {
  const key = { pk: auditPartition(record.at.slice(0, 7)), sk: `${record.at}#${record.auditId}` };
  await putItem(db, 'main', key, record);
}

/** The records of a month (`2026-11`), newest first. */
export async function listAuditRecords(
  db: Database,
  month: string,
  options: { limit?: number } = {},
): Promise<AuditRecord[]> {
  return await queryAll<AuditRecord>(db, 'main', auditPartition(month), { descending: true, ...options });
}
