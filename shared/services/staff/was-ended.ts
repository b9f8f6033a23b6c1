import type { Session } from '../../domain/staff/session.ts';
import { rolesWithin, type StaffAccount } from '../../domain/staff/staff-account.ts';

/** Whether somebody ended a session before its time, or took away all that it was good for. */
export function wasEnded(account: StaffAccount | undefined, { startedAt, staff }: Session): boolean {
  if (account?.sessionsEndedAt !== undefined && startedAt <= account.sessionsEndedAt) return true;
  return account?.limit !== undefined && rolesWithin(account.limit, staff.roles).length === 0;
}
