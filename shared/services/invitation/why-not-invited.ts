import { getAddressRest } from '../../adapters/dynamodb/event-invitation-store.ts';
import { getSuppressions } from '../../adapters/dynamodb/suppression-store.ts';
import type { CompanyCalendar } from '../../domain/calendar/company-calendar.ts';
import { localDay } from '../../domain/calendar/local-day.ts';
import type { Person, SuppressionReason } from '../../domain/contact/person.ts';
import { decideInvitation } from '../../domain/wave/decide-invitation.ts';
import { EventInvitationOutcome, type EventSkip } from '../../domain/wave/event-invitation.ts';
import { restedSince } from '../../domain/wave/rest-period.ts';
import { DEFAULT_REST_PERIODS } from '../../domain/wave/rest-settings.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';

/**
 * Why a customer gets no invitation now, by the rules of every launch; `undefined` where nothing is in the way. An
 * address rests too: shops give guests a new number with each order.
 */
export async function whyNotInvited(
  { db, clock }: Context<'db' | 'clock'>,
  person: Person,
  { rest = DEFAULT_REST_PERIODS }: Pick<Wave, 'rest'>,
  { timeZone }: Pick<CompanyCalendar, 'timeZone'>,
): Promise<EventSkip | undefined> {
  const email = person.email ?? '';
  const [suppressed, addressRest] = await Promise.all([
    getSuppressions(db, [email]),
    getAddressRest(db, email),
  ]);
  const suppressions = new Map<string, SuppressionReason>(
    [...suppressed].map(([address, { reason }]) => [address, reason]),
  );
  const lastInvitedAt = [person.lastInvitedAt, addressRest?.lastInvitedAt].filter((at) => at !== undefined);
  const at = clock().toISOString();
  const decision = decideInvitation(
    { ...person, lastInvitedAt: lastInvitedAt.sort().at(-1) },
    {
      side: 'customer',
      unitIds: new Set([person.unitId]),
      at,
      day: localDay(at, timeZone),
      restedSince: restedSince(at, rest, false),
      suppressions,
      leftOut: new Map(),
    },
  );
  if (decision.decision !== 'skip') return undefined;
  const { reason } = decision;
  const possibleFrom = decision.reason === 'resting' ? decision.possibleFrom : undefined;
  const skip = EventInvitationOutcome.parse({
    outcome: 'skipped',
    reason,
    ...(possibleFrom !== undefined && { possibleFrom }),
  });
  return skip.outcome === 'skipped' ? skip : undefined;
}
