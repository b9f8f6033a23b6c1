import type { Response } from '../../domain/response/response.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';

export const COMPANY_CUT = 'company';

/** Suspected answers are in no other cut: those that wait for a decision, and those that were left out. */
export const SUSPECTED_CUT = 'suspected';
export const LEFT_OUT_CUT = 'suspected:left-out';

/**
 * The cuts that a response counts in: the company; each unit on the way from the root to the person's own;
 * tier, language, channel and day (UTC). Without its invitation a response counts for the company alone.
 */
export function cutsOf(
  response: Pick<Response, 'language' | 'channel' | 'answeredAt'>,
  invitation: Pick<Invitation, 'unitId' | 'tier'> | undefined,
  units: UnitTree,
): string[] {
  if (!invitation) return [COMPANY_CUT];
  const path = units.pathTo(invitation.unitId);
  return [
    COMPANY_CUT,
    ...(path.length > 0 ? path : [invitation.unitId]).map((unitId) => `unit:${unitId}`),
    ...(invitation.tier ? [`tier:${invitation.tier}`] : []),
    `language:${response.language}`,
    `channel:${response.channel}`,
    `day:${response.answeredAt.slice(0, 10)}`,
  ];
}
