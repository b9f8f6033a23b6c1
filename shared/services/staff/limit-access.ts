import { getStaffAccount, replaceAccessLimit } from '../../adapters/dynamodb/staff-account-store.ts';
import { Role } from '../../domain/staff/staff.ts';
import type { AccessLimit } from '../../domain/staff/staff-account.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid, NotFound } from '../errors.ts';
import { authorise } from './authorise.ts';

export interface LimitInput {
  readonly staffId: string;
  /** Everything that the groups give, some of it, or nothing. */
  readonly access: string;
  /** Where it is some: the roles that are left. */
  readonly roles: readonly string[];
  /** As it was read; 0 before the first change. */
  readonly version: number;
}

/**
 * Takes away what the groups of the identity provider give, or gives it back; nothing can be added here. Counts from
 * the next page on. Nobody can do it to herself, so whoever does it stays an administrator, and there always is one.
 */
export async function limitAccess(
  context: Context<'db' | 'clock'>,
  { staffId, access, roles, version }: LimitInput,
): Promise<{ outcome: 'saved' | 'overtaken' }> {
  authorise(context.actor, 'edit-staff');
  const { db, clock, actor } = context;
  if (!(await getStaffAccount(db, staffId))) throw new NotFound(`member of staff ${staffId}`);
  if (actor.kind !== 'staff' || actor.staff.staffId === staffId) {
    throw new Invalid(say(({ staff }) => staff.notYourself));
  }
  const change = {
    staffId,
    limit: limitFrom(access, roles),
    limitedAt: clock().toISOString(),
    limitedBy: actor.staff.name,
  };
  const isSaved = await replaceAccessLimit(db, change, { version, actorId: actor.staff.staffId });
  return { outcome: isSaved ? 'saved' : 'overtaken' };
}

function limitFrom(access: string, roles: readonly string[]): AccessLimit | undefined {
  if (access === 'blocked') return { kind: 'blocked' };
  const withheld = Role.options.filter((role) => !roles.includes(role));
  if (access === 'full' || withheld.length === 0) return undefined;
  if (access !== 'narrowed' || withheld.length === Role.options.length) {
    throw new Invalid(say(({ staff }) => staff.chooseRoles));
  }
  return { kind: 'narrowed', withheld };
}
