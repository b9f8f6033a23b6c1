import { putAuditRecord } from '../../adapters/dynamodb/audit-store.ts';
import type { AuditOutcome, AuditRecord } from '../../domain/staff/audit-record.ts';
import type { StaffMember } from '../../domain/staff/staff.ts';
import type { Resources } from '../context.ts';
import { readableId } from '../invitation/identifiers.ts';

type Recording = Pick<Resources, 'db' | 'clock' | 'randomBytes'>;

/** Writes down that somebody sets out to change something, before it is done: a crash leaves its trace too. */
export async function recordChangeBegun(
  { db, clock, randomBytes }: Recording,
  staff: StaffMember,
  change: Pick<AuditRecord, 'action' | 'subject'>,
): Promise<AuditRecord> {
  const record: AuditRecord = {
    ...change,
    auditId: readableId(randomBytes(12), 12),
    at: clock().toISOString(),
    staffId: staff.staffId,
    email: staff.email,
    outcome: 'begun',
  };
  await putAuditRecord(db, record);
  return record;
}

/** Completes a record with what became of it. */
export async function recordChangeEnded(
  { db }: Pick<Resources, 'db'>,
  record: AuditRecord,
  outcome: AuditOutcome,
): Promise<void> {
  await putAuditRecord(db, { ...record, outcome });
}
