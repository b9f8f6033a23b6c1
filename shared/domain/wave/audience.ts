import type { Person, Ring, Tier } from '../contact/person.ts';
import type { Language } from '../localized.ts';
import {
  type AudienceRules,
  type Candidate,
  decideInvitation,
  type LeftOutReason,
} from './decide-invitation.ts';
import type { SkipReason } from './invitation.ts';
import { type DrawnUpTo, drawSample, isDrawn } from './sampling.ts';
import type { Sample } from './wave-audience.ts';

/** What is kept of an invited person while the audience is counted. */
export interface Invitee {
  readonly personId: string;
  readonly unitId: string;
  readonly language: Language;
  readonly timeZone?: string | undefined;
  readonly tier?: Tier | undefined;
  readonly ring?: Ring | undefined;
}

/** How many were left out for one reason; the dates between which they become possible again, where known. */
export interface Skipped {
  readonly people: number;
  readonly possibleFrom?: string;
  readonly allPossibleFrom?: string;
}

/** People named for each reason; whoever wants to check needs no more. */
const MOST_NAMED = 5;

/**
 * Everybody considered so far. One address gets one mail: none while anybody with it rests, and of several people
 * the one with the smallest id is invited.
 */
export interface Audience {
  /** By address. */
  readonly invited: Map<string, Invitee>;
  readonly skipped: Map<SkipReason, Skipped>;
  readonly leftOut: Map<string, LeftOutReason>;
  readonly restingAddresses: Set<string>;
  /** Those with the smallest ids, by reason. */
  readonly named: Map<SkipReason, string[]>;
  /** Everybody looked at, and those among them who were meant. */
  readonly looked: { at: number; meant: number };
}

export function emptyAudience(): Audience {
  return {
    invited: new Map(),
    skipped: new Map(),
    leftOut: new Map(),
    restingAddresses: new Set(),
    named: new Map(),
    looked: { at: 0, meant: 0 },
  };
}

/** Adds one person of the directory to the audience; the order in which people come makes no difference. */
export function consider(audience: Audience, person: Candidate, rules: AudienceRules): void {
  const decision = decideInvitation(person, rules);
  audience.looked.at++;
  if (decision.decision === 'outside') return;
  audience.looked.meant++;
  if (decision.decision === 'skip') {
    count(audience, decision.reason, person, decision.possibleFrom);
    if (decision.reason === 'resting') rest(audience, decision.address);
    if (decision.reason === 'employee-too') audience.leftOut.set(person.personId, decision.reason);
    return;
  }
  const { address } = decision;
  if (audience.restingAddresses.has(address)) {
    leaveOut(audience, person);
    return;
  }
  const rival = audience.invited.get(address);
  if (rival && rival.personId < person.personId) {
    leaveOut(audience, person);
    return;
  }
  const { personId, unitId, language, timeZone, tier, ring } = person;
  audience.invited.set(address, { personId, unitId, language, timeZone, tier, ring });
  if (rival) leaveOut(audience, rival);
}

function rest(audience: Audience, address: string): void {
  audience.restingAddresses.add(address);
  const other = audience.invited.get(address);
  if (!other) return;
  audience.invited.delete(address);
  leaveOut(audience, other);
}

function leaveOut(audience: Audience, person: Pick<Person, 'personId'>): void {
  audience.leftOut.set(person.personId, 'duplicate');
  count(audience, 'duplicate', person);
}

/** Takes people out again who must not be in this wave; possible again from a date, where one is known. */
export function holdBack(audience: Audience, people: ReadonlySet<string>, possibleFrom?: string): void {
  for (const [address, { personId }] of audience.invited) {
    if (!people.has(personId)) continue;
    audience.invited.delete(address);
    audience.leftOut.set(personId, 'held-back');
    count(audience, 'held-back', { personId }, possibleFrom);
  }
}

/** Leaves a sample of the invited, and says how far the lots were drawn in each unit. */
export function leaveSample(audience: Audience, sample: Sample): DrawnUpTo {
  const upTo = drawSample(audience.invited.values(), sample);
  for (const [address, invitee] of audience.invited) {
    if (isDrawn(invitee, sample.seed, upTo)) continue;
    audience.invited.delete(address);
    count(audience, 'not-drawn', invitee);
  }
  return upTo;
}

function count(
  audience: Audience,
  reason: SkipReason,
  { personId }: Pick<Person, 'personId'>,
  possibleFrom?: string,
): void {
  name(audience, reason, personId);
  const before = audience.skipped.get(reason);
  if (possibleFrom === undefined) {
    audience.skipped.set(reason, { ...before, people: (before?.people ?? 0) + 1 });
    return;
  }
  const { possibleFrom: first = possibleFrom, allPossibleFrom: last = possibleFrom } = before ?? {};
  audience.skipped.set(reason, {
    people: (before?.people ?? 0) + 1,
    possibleFrom: possibleFrom < first ? possibleFrom : first,
    allPossibleFrom: possibleFrom > last ? possibleFrom : last,
  });
}

function name(audience: Audience, reason: SkipReason, personId: string): void {
  const named = audience.named.get(reason) ?? [];
  const last = named.at(-1);
  if (named.length === MOST_NAMED && last !== undefined && personId > last) return;
  audience.named.set(reason, [...named, personId].sort().slice(0, MOST_NAMED));
}
