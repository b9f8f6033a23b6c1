import { erasedAddress, listSuppressions } from '../../adapters/dynamodb/suppression-store.ts';
import { localDay } from '../../domain/calendar/local-day.ts';
import { unitsWithChildren } from '../../domain/contact/meets-criteria.ts';
import type { SuppressionReason } from '../../domain/contact/person.ts';
import { suppressedAddress } from '../../domain/contact/suppression-rules.ts';
import type { Side } from '../../domain/side.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import type { AudienceRules, Candidate } from '../../domain/wave/decide-invitation.ts';
import { restedSince } from '../../domain/wave/rest-period.ts';
import { DEFAULT_REST_PERIODS, type RestPeriods } from '../../domain/wave/rest-settings.ts';
import { USUAL_AUDIENCE, type WaveAudience } from '../../domain/wave/wave-audience.ts';
import { say } from '../../locale/audience/say.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { type Chooser, chooserOf } from '../person/choose-by-criteria.ts';
import { forEachPage } from '../person/for-each-page.ts';

/** Whom a wave is meant for and from when, whether it exists already or is being thought about. */
export interface AudienceChoice {
  readonly side: Side;
  /** Empty for the whole organisation. */
  readonly unitIds: readonly string[];
  readonly opensAt: string;
  /** Customers. */
  readonly audience?: WaveAudience | undefined;
  readonly rest?: RestPeriods | undefined;
  readonly waveId?: string;
}

export interface DecidingRules {
  readonly rules: AudienceRules;
  /** To be called with people before they are decided about. */
  readonly lookUp: Chooser['lookUp'];
}

/** What was found out about the audience as a whole before the snapshot. */
export type Settled = Pick<AudienceRules, 'leftOut' | 'drawn'>;

/**
 * The rules by which preview and snapshot decide. Where nothing is settled yet, employees' addresses are read, so that
 * customers among them are found. Throws `Invalid` for a unit that does not exist.
 */
export async function audienceRules(
  context: Pick<Context<'db'>, 'db'>,
  choice: AudienceChoice,
  tree: UnitTree,
  settled?: Settled,
): Promise<DecidingRules> {
  const unknown = choice.unitIds.find((unitId) => !tree.get(unitId));
  if (unknown) throw new Invalid(say(({ wave }) => wave.unitUnknown(unknown)));
  const isOfCustomers = choice.side === 'customer';
  const { timeZone } = await getCompanyCalendar(context);
  const day = localDay(choice.opensAt, timeZone);
  const [suppressions, employees] = await Promise.all([
    suppressedAddresses(context),
    isOfCustomers && !settled ? employeeAddresses(context, day) : undefined,
  ]);
  const common = {
    side: choice.side,
    unitIds: unitsWithChildren(tree, choice.unitIds),
    at: choice.opensAt,
    day,
    suppressions,
    ...(choice.waveId && { waveId: choice.waveId }),
    ...(settled ?? { leftOut: new Map() }),
  };
  if (!isOfCustomers) return { rules: common, lookUp: async () => {} };
  const { audience = USUAL_AUDIENCE, rest = DEFAULT_REST_PERIODS } = choice;
  const { isMeant, lookUp } = chooserOf(context, [{ rings: audience.rings }, ...audience.criteria], tree);
  const rules = {
    ...common,
    isMeant,
    restedSince: restedSince(choice.opensAt, rest, audience.relationship),
    skipRoleAddresses: !audience.includeRoleAddresses,
    includeEmployees: audience.includeEmployees,
    ...(employees && { employees }),
  };
  return { rules, lookUp };
}

async function suppressedAddresses({
  db,
}: Pick<Context<'db'>, 'db'>): Promise<AudienceRules['suppressions']> {
  const suppressions = new Map<string, SuppressionReason>();
  let isAnyErased = false;
  for await (const { email, reason } of listSuppressions(db, Number.POSITIVE_INFINITY)) {
    suppressions.set(email, reason);
    isAnyErased ||= reason === 'erased';
  }
  if (!isAnyErased) return suppressions;
  return { get: (address) => suppressions.get(erasedAddress(address)) ?? suppressions.get(address) };
}

async function employeeAddresses(context: Pick<Context<'db'>, 'db'>, day: string) {
  const addresses = new Map<string, Pick<Candidate, 'lastInvitedAt'>>();
  await forEachPage(context, 'employee', (page) => {
    for (const person of page) {
      const { email, leftOn, lastInvitedAt }: Candidate = person;
      if (email === undefined || (leftOn !== undefined && leftOn < day)) continue;
      addresses.set(suppressedAddress(email), { lastInvitedAt });
    }
  });
  return addresses;
}
