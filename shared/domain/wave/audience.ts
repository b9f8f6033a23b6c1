import type { Person, SuppressionReason } from '../contact/person.ts';
import { suppressedAddress } from '../contact/suppression-rules.ts';
import type { Language } from '../localized.ts';
import type { Side } from '../side.ts';
import type { SkipReason } from './invitation.ts';
import { afterDays, restPeriodInDays } from './rest-period.ts';

/** Reasons that lie not in the person alone but in the audience as a whole; settled once, before the snapshot. */
export type LeftOutReason = Extract<SkipReason, 'duplicate' | 'held-back'>;

/** What decides who is invited. Preview and snapshot use the same rules. */
export interface AudienceRules {
  readonly side: Side;
  /** Units whose people are meant, their children included. */
  readonly unitIds: ReadonlySet<string>;
  /** When the wave opens. */
  readonly at: string;
  /** By address in the form of `suppressedAddress`. */
  readonly suppressions: ReadonlyMap<string, SuppressionReason>;
  /** By person. */
  readonly leftOut: ReadonlyMap<string, LeftOutReason>;
  /** The wave that is being launched; absent in a preview. */
  readonly waveId?: string;
}

export type Decision =
  | { decision: 'invite'; address: string }
  | { decision: 'skip'; reason: Exclude<SkipReason, 'resting'> }
  | { decision: 'skip'; reason: 'resting'; possibleFrom: string; address: string }
  /** The person belongs to none of the units. */
  | { decision: 'outside' };

/** Whether this person is invited, and if not why, and from when it is possible again where time is all it takes. */
export function decideInvitation(person: Person, rules: AudienceRules): Decision {
  if (!rules.unitIds.has(person.unitId)) return { decision: 'outside' };
  if (person.email === undefined) return { decision: 'skip', reason: 'no-address' };
  const address = suppressedAddress(person.email);
  const invitedToThisWave = rules.waveId !== undefined && person.lastInvitedWaveId === rules.waveId;
  if (invitedToThisWave) return { decision: 'invite', address };
  const suppressed = person.suppressed ?? rules.suppressions.get(address);
  if (suppressed) return { decision: 'skip', reason: suppressed };
  const restDays = restPeriodInDays(rules.side);
  if (restDays > 0 && person.lastInvitedAt !== undefined) {
    const possibleFrom = afterDays(person.lastInvitedAt, restDays);
    if (possibleFrom > rules.at) return { decision: 'skip', reason: 'resting', possibleFrom, address };
  }
  const leftOut = rules.leftOut.get(person.personId);
  return leftOut ? { decision: 'skip', reason: leftOut } : { decision: 'invite', address };
}

/** What is kept of an invited person while the audience is counted. */
export interface Invitee {
  readonly personId: string;
  readonly unitId: string;
  readonly language: Language;
  readonly timeZone?: string | undefined;
}

/** How many were left out for one reason; the dates between which they become possible again, where known. */
export interface Skipped {
  readonly people: number;
  readonly possibleFrom?: string;
  readonly allPossibleFrom?: string;
}

/**
 * Everybody considered so far. One address gets one mail: none while anybody with it rests, and of several people
 * the one with the smallest id is invited.
 */
export interface Audience {
  readonly invited: Map<string, Invitee>;
  readonly skipped: Map<SkipReason, Skipped>;
  readonly leftOut: Map<string, LeftOutReason>;
  readonly restingAddresses: Set<string>;
}

export function emptyAudience(): Audience {
  return { invited: new Map(), skipped: new Map(), leftOut: new Map(), restingAddresses: new Set() };
}

/** Adds one person of the directory to the audience; the order in which people come makes no difference. */
export function consider(audience: Audience, person: Person, rules: AudienceRules): void {
  const decision = decideInvitation(person, rules);
  if (decision.decision === 'outside') return;
  if (decision.decision === 'skip') {
    count(audience, decision.reason, decision.reason === 'resting' ? decision.possibleFrom : undefined);
    if (decision.reason === 'resting') rest(audience, decision.address);
    return;
  }
  const { address } = decision;
  if (audience.restingAddresses.has(address)) {
    leaveOut(audience, person);
    return;
  }
  const rival = audience.invited.get(address);
  const [winner, loser] = rival && rival.personId < person.personId ? [rival, person] : [person, rival];
  const { personId, unitId, language, timeZone } = winner;
  audience.invited.set(address, { personId, unitId, language, timeZone });
  if (loser) leaveOut(audience, loser);
}

function rest(audience: Audience, address: string): void {
  audience.restingAddresses.add(address);
  const other = audience.invited.get(address);
  if (!other) return;
  audience.invited.delete(address);
  leaveOut(audience, other);
}

function leaveOut(audience: Audience, { personId }: Pick<Person, 'personId'>): void {
  audience.leftOut.set(personId, 'duplicate');
  count(audience, 'duplicate');
}

/** Takes people out again who must not be in this wave; possible again from a date, where one is known. */
export function holdBack(audience: Audience, people: ReadonlySet<string>, possibleFrom?: string): void {
  for (const [address, { personId }] of audience.invited) {
    if (!people.has(personId)) continue;
    audience.invited.delete(address);
    audience.leftOut.set(personId, 'held-back');
    count(audience, 'held-back', possibleFrom);
  }
}

function count(audience: Audience, reason: SkipReason, possibleFrom?: string): void {
  const before = audience.skipped.get(reason) ?? { people: 0 };
  const dates = [before.possibleFrom, before.allPossibleFrom, possibleFrom].filter(
    (date) => date !== undefined,
  );
  dates.sort();
  const [first] = dates;
  const last = dates.at(-1);
  audience.skipped.set(reason, {
    people: before.people + 1,
    ...(first && { possibleFrom: first }),
    ...(last && { allPossibleFrom: last }),
  });
}
