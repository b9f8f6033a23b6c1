import { listStaffAccounts } from '../../adapters/dynamodb/staff-account-store.ts';
import type { CaseWorker } from '../../domain/case/follow-up-case.ts';
import { rolesWithin } from '../../domain/staff/staff-account.ts';
import type { Context } from '../context.ts';
import { authorise, rolesAllow } from '../staff/authorise.ts';

/** Everybody who has signed in and may still work on cases, by name. */
export async function listCaseWorkers(context: Context<'db'>): Promise<CaseWorker[]> {
  authorise(context.actor, 'work-cases');
  const accounts = await listStaffAccounts(context.db);
  return accounts
    .filter(({ limit, roles }) => rolesAllow(rolesWithin(limit, roles), 'work-cases'))
    .map(({ staffId, name }) => ({ staffId, name }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
