import { listSuppressions } from '../../adapters/dynamodb/suppression-store.ts';
import type { SuppressionReason } from '../../domain/contact/person.ts';
import type { Side } from '../../domain/side.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import type { AudienceRules } from '../../domain/wave/audience.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';

/** Whom a wave is meant for and from when, whether it exists already or is being thought about. */
export interface AudienceChoice {
  readonly side: Side;
  /** Empty for the whole organisation. */
  readonly unitIds: readonly string[];
  readonly opensAt: string;
  readonly waveId?: string;
}

/** The rules by which preview and snapshot decide. Throws `Invalid` for a unit that does not exist. */
export async function audienceRules(
  context: Pick<Context<'db'>, 'db'>,
  choice: AudienceChoice,
  tree: UnitTree,
  leftOut: AudienceRules['leftOut'] = new Map(),
): Promise<AudienceRules> {
  const unknown = choice.unitIds.find((unitId) => !tree.get(unitId));
  if (unknown) throw new Invalid(say(({ wave }) => wave.unitUnknown(unknown)));
  const chosen = tree.units.filter(
    ({ unitId }) =>
      choice.unitIds.length === 0 || tree.pathTo(unitId).some((above) => choice.unitIds.includes(above)),
  );
  const suppressions = new Map<string, SuppressionReason>();
  for await (const { email, reason } of listSuppressions(context.db, Number.POSITIVE_INFINITY)) {
    suppressions.set(email, reason);
  }
  return {
    side: choice.side,
    unitIds: new Set(chosen.map(({ unitId }) => unitId)),
    at: choice.opensAt,
    suppressions,
    leftOut,
    ...(choice.waveId && { waveId: choice.waveId }),
  };
}
