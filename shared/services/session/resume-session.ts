import { getSession, touchSession } from '../../adapters/dynamodb/session-store.ts';
import { getStaffAccount } from '../../adapters/dynamodb/staff-account-store.ts';
import { isSessionOver, isSightingWorthWriting } from '../../domain/staff/session.ts';
import type { StaffMember } from '../../domain/staff/staff.ts';
import { rolesWithin } from '../../domain/staff/staff-account.ts';
import type { Resources } from '../context.ts';
import { wasEnded } from '../staff/was-ended.ts';
import { hashOfToken } from './hash-of-token.ts';

/** Who the bearer of a session token is, with the roles that are left; `undefined` once the session is over or was ended. */
export async function resumeSession(
  { db, clock }: Pick<Resources, 'db' | 'clock'>,
  token: string,
): Promise<StaffMember | undefined> {
  const session = await getSession(db, hashOfToken(token));
  const now = clock();
  if (!session || isSessionOver(session, now)) return undefined;
  const account = await getStaffAccount(db, session.staff.staffId);
  if (wasEnded(account, session)) return undefined;
  if (isSightingWorthWriting(session, now)) await touchSession(db, session, now.toISOString());
  return { ...session.staff, roles: rolesWithin(account?.limit, session.staff.roles) };
}
