import { afterDays } from '../calendar/days.ts';
import type { Described } from '../contact/meets-criteria.ts';
import type { Employee, Person, SuppressionReason } from '../contact/person.ts';
import { isRoleAddress } from '../contact/role-address.ts';
import { suppressedAddress } from '../contact/suppression-rules.ts';
import type { Side } from '../side.ts';
import type { SkipReason } from './invitation.ts';
import { type RestedSince, restsUntil } from './rest-period.ts';
import { type DrawnUpTo, isDrawn } from './sampling.ts';

/** Reasons that lie not in the person alone but in the audience as a whole; settled once, before the snapshot. */
export type LeftOutReason = Extract<SkipReason, 'duplicate' | 'held-back' | 'employee-too'>;

/** What is looked at to decide about somebody. */
export type Candidate = Described &
  Pick<
    Person,
    | 'email'
    | 'lastInvitedAt'
    | 'lastInvitedWaveId'
    | 'lastInvitationId'
    | 'lastRelationshipAt'
    | 'suppressed'
    | 'timeZone'
  > &
  Pick<Employee, 'leftOn'>;

/** What decides who is invited. Preview and snapshot use the same rules. */
export interface AudienceRules {
  readonly side: Side;
  /** Units whose people are meant, their children included. */
  readonly unitIds: ReadonlySet<string>;
  /** Whether this customer is among those meant; everybody is where absent. */
  readonly isMeant?: (person: Candidate) => boolean;
  /** When the wave opens, and the day that it is at the company then, `YYYY-MM-DD`. */
  readonly at: string;
  readonly day: string;
  /** Absent where nobody rests. */
  readonly restedSince?: RestedSince;
  /** By address in the form of `suppressedAddress`. */
  readonly suppressions: Pick<ReadonlyMap<string, SuppressionReason>, 'get'>;
  /** Addresses of employees, with the last invitation of each; those whom a customer wave passes over. */
  readonly employees?: ReadonlyMap<string, { readonly lastInvitedAt?: string | undefined }>;
  readonly includeEmployees?: boolean;
  readonly skipRoleAddresses?: boolean;
  /** By person. */
  readonly leftOut: ReadonlyMap<string, LeftOutReason>;
  /** Who is in the sample, once it is drawn. */
  readonly drawn?: { readonly seed: string; readonly upTo: DrawnUpTo } | undefined;
  /** The wave that is being launched; absent in a preview. */
  readonly waveId?: string;
}

export type Decision =
  | { decision: 'invite'; address: string }
  | { decision: 'skip'; reason: Exclude<SkipReason, 'resting'>; possibleFrom?: string }
  | { decision: 'skip'; reason: 'resting'; possibleFrom: string; address: string }
  /** The person is not among those meant. */
  | { decision: 'outside' };

const OUTSIDE: Decision = { decision: 'outside' };

/** Whether this person is invited, and if not why, and from when it is possible again where time is all it takes. */
export function decideInvitation(person: Candidate, rules: AudienceRules): Decision {
  if (rules.waveId !== undefined && person.lastInvitedWaveId === rules.waveId && person.email !== undefined) {
    return { decision: 'invite', address: suppressedAddress(person.email) };
  }
  if (!rules.unitIds.has(person.unitId)) return OUTSIDE;
  if (rules.isMeant && !rules.isMeant(person)) return OUTSIDE;
  if (person.leftOn !== undefined && person.leftOn < rules.day) return { decision: 'skip', reason: 'left' };
  if (person.email === undefined) return { decision: 'skip', reason: 'no-address' };
  const address = suppressedAddress(person.email);
  const suppressed = person.suppressed ?? rules.suppressions.get(address);
  if (suppressed) return { decision: 'skip', reason: suppressed };
  if (rules.skipRoleAddresses && isRoleAddress(address)) return { decision: 'skip', reason: 'role-address' };
  const leftOut = rules.leftOut.get(person.personId);
  if (leftOut === 'employee-too') return { decision: 'skip', reason: leftOut };
  const asEmployee = rules.employees?.get(address);
  if (asEmployee) {
    const possibleFrom = rules.includeEmployees ? dayAfter(asEmployee.lastInvitedAt, rules.at) : undefined;
    if (possibleFrom) return { decision: 'skip', reason: 'employee-too', possibleFrom };
    if (!rules.includeEmployees) return { decision: 'skip', reason: 'employee-too' };
  }
  const possibleFrom = rules.restedSince && restsUntil(person, rules.restedSince, rules.at);
  if (possibleFrom) return { decision: 'skip', reason: 'resting', possibleFrom, address };
  if (leftOut) return { decision: 'skip', reason: leftOut };
  const { drawn } = rules;
  if (drawn && !isDrawn(person, drawn.seed, drawn.upTo)) return { decision: 'skip', reason: 'not-drawn' };
  return { decision: 'invite', address };
}

/** Nobody gets a mail as an employee and one as a customer within a day. */
function dayAfter(invitedAt: string | undefined, at: string): string | undefined {
  const possibleFrom = invitedAt && afterDays(invitedAt, 1);
  return possibleFrom && possibleFrom > at ? possibleFrom : undefined;
}
