import { FOLDS } from '../../domain/drivers/driver-plan.ts';
import type { Response } from '../../domain/response/response.ts';
import type { CutKind } from '../../domain/results/result-cut.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import { bucketOf } from '../../domain/wave/bucket.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';

export const COMPANY_CUT = 'company';
export const LINK_CUT = 'link:';
/** By day (UTC): `day:2026-11-17`. */
export const DAY_CUT = 'day:';
export const FOLD_CUT = 'fold:';

/** `tier:gold`; with an empty value what all cuts of the kind begin with. */
export const cutNamed = (kind: CutKind, value: string) => `${kind}:${value}`;

/** Days of one link in their order: `link-day:<link>|2026-11-17`. */
export const linkDayCut = (linkId: string) => `link-day:${linkId}|`;

/** Where an answer comes from: its invitation, or the open link that was answered through. */
export type Origin = Pick<Invitation, 'unitId' | 'tier' | 'revenue'>;

/** The tenth of a wave's people in whose cut the sums for the driver analysis are; always the same for an id. */
export const foldCutOf = (invitationId: string) => `${FOLD_CUT}${bucketOf(invitationId, FOLDS)}`;

/** Suspected answers are in no other cut: those that wait for a decision, and those that were left out. */
export const SUSPECTED_CUT = 'suspected';
export const LEFT_OUT_CUT = 'suspected:left-out';

/**
 * The cuts that a response counts in: the company; each unit on the way from the root to its own; tier, language,
 * channel and day (UTC); its open link, and the day there. Without an origin it counts for the company alone.
 */
export function cutsOf(
  response: Pick<Response, 'language' | 'channel' | 'answeredAt' | 'linkId'>,
  origin: Origin | undefined,
  units: UnitTree,
): string[] {
  if (!origin) return [COMPANY_CUT];
  const path = units.pathTo(origin.unitId);
  const day = response.answeredAt.slice(0, 10);
  const { linkId } = response;
  return [
    COMPANY_CUT,
    ...(path.length > 0 ? path : [origin.unitId]).map((unitId) => cutNamed('unit', unitId)),
    ...(origin.tier ? [cutNamed('tier', origin.tier)] : []),
    cutNamed('language', response.language),
    cutNamed('channel', response.channel),
    `${DAY_CUT}${day}`,
    ...(linkId ? [`${LINK_CUT}${linkId}`, `${linkDayCut(linkId)}${day}`] : []),
  ];
}
