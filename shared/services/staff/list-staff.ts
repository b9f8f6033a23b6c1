import { listSessions } from '../../adapters/dynamodb/session-store.ts';
import { listStaffAccounts } from '../../adapters/dynamodb/staff-account-store.ts';
import { isSessionOver, type Session } from '../../domain/staff/session.ts';
import type { StaffAccount } from '../../domain/staff/staff-account.ts';
import type { Context } from '../context.ts';
import { authorise } from './authorise.ts';
import { wasEnded } from './was-ended.ts';

export interface ListedStaff {
  readonly account: StaffAccount;
  /** Still open, the one that was used last first. */
  readonly sessions: readonly Pick<Session, 'startedAt' | 'lastSeenAt'>[];
}

/** Everybody who has signed in, who came last first. */
export async function listStaff(context: Context<'db' | 'clock'>): Promise<ListedStaff[]> {
  authorise(context.actor, 'edit-staff');
  const now = context.clock();
  const [accounts, sessions] = await Promise.all([
    listStaffAccounts(context.db),
    Array.fromAsync(listSessions(context.db)),
  ]);
  const open = sessions
    .filter((session) => !isSessionOver(session, now))
    .sort((a, b) => b.lastSeenAt.localeCompare(a.lastSeenAt));
  return accounts
    .map((account) => ({
      account,
      sessions: open
        .filter((session) => session.staff.staffId === account.staffId && !wasEnded(account, session))
        .map(({ startedAt, lastSeenAt }) => ({ startedAt, lastSeenAt })),
    }))
    .sort((a, b) => b.account.lastSignInAt.localeCompare(a.account.lastSignInAt));
}
