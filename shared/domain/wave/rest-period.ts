import { afterDays } from '../calendar/days.ts';
import type { RestPeriods } from './rest-settings.ts';

/** When somebody was invited last. */
export interface LastInvitations {
  readonly lastInvitedAt?: string | undefined;
  /** The last one to a survey about the relationship as a whole. */
  readonly lastRelationshipAt?: string | undefined;
}

/** What rests whom at a moment: whoever was invited after one of these dates. */
export interface RestedSince {
  readonly any: string;
  /** Counts the last invitations to surveys about the relationship; absent where the new one is none. */
  readonly relationship?: string | undefined;
}

/** The latest dates of earlier invitations with which a customer has rested at `at`. */
export function restedSince(at: string, rest: RestPeriods, isRelationship: boolean): RestedSince {
  return {
    any: afterDays(at, -rest.anyInDays),
    ...(isRelationship && { relationship: afterDays(at, -rest.relationshipInDays) }),
  };
}

/** From when somebody may be invited again; `undefined` where the rest is over. */
export function restsUntil(last: LastInvitations, since: RestedSince, at: string): string | undefined {
  const any = endOfRest(last.lastInvitedAt, since.any, at);
  const relationship = endOfRest(last.lastRelationshipAt, since.relationship, at);
  return any !== undefined && relationship !== undefined && any < relationship
    ? relationship
    : (any ?? relationship);
}

function endOfRest(invitedAt: string | undefined, since: string | undefined, at: string): string | undefined {
  if (invitedAt === undefined || since === undefined || invitedAt <= since) return undefined;
  return new Date(Date.parse(invitedAt) + Date.parse(at) - Date.parse(since)).toISOString();
}
