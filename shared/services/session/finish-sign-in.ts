import { putSession } from '../../adapters/dynamodb/session-store.ts';
import { getStaffAccount, noteSignIn } from '../../adapters/dynamodb/staff-account-store.ts';
import { exchangeCode, type OidcSettings } from '../../adapters/oidc/identity-provider.ts';
import { rolesWithin } from '../../domain/staff/staff-account.ts';
import type { Resources } from '../context.ts';
import { callbackUrl } from './callback-url.ts';
import { hashOfToken } from './hash-of-token.ts';
import { openTicket } from './sign-in-ticket.ts';
import { staffFromClaims } from './staff-from-claims.ts';

export type SignIn =
  | { outcome: 'signed-in'; token: string; returnTo: string }
  /** The ticket is missing, forged or too old: start over. */
  | { outcome: 'expired' }
  | { outcome: 'refused'; reason: string }
  /** Known to the company, but in none of the groups that may use the console. */
  | { outcome: 'no-role'; email: string }
  /** An administrator has taken away here what the groups give. */
  | { outcome: 'blocked'; email: string };

/** Turns the way back from the identity provider into a session. `query` is what the browser came back with. */
export async function finishSignIn(
  resources: Pick<Resources, 'clock' | 'randomBytes' | 'secrets' | 'site' | 'db'>,
  oidc: OidcSettings,
  { query, ticket: sealed }: { query: string; ticket: string | undefined },
): Promise<SignIn> {
  const ticket = sealed && openTicket(resources.secrets, sealed, resources.clock());
  if (!ticket) return { outcome: 'expired' };
  const answer = await exchangeCode(oidc, new URL(`${callbackUrl(resources.site)}?${query}`), ticket);
  if (answer.outcome === 'refused') return answer;
  const staff = staffFromClaims(answer.claims);
  if (!staff) return { outcome: 'refused', reason: 'incomplete-claims' };
  if (staff.roles.length === 0) return { outcome: 'no-role', email: staff.email };
  const account = await getStaffAccount(resources.db, staff.staffId);
  if (rolesWithin(account?.limit, staff.roles).length === 0)
    return { outcome: 'blocked', email: staff.email };
  const token = Buffer.from(resources.randomBytes(32)).toString('base64url');
  const now = resources.clock().toISOString();
  const { staffId, email, name, roles } = staff;
  await noteSignIn(resources.db, { staffId, email, name, roles, lastSignInAt: now });
  await putSession(resources.db, { tokenHash: hashOfToken(token), staff, startedAt: now, lastSeenAt: now });
  return { outcome: 'signed-in', token, returnTo: ticket.returnTo };
}
