import { getPeople } from '../../adapters/dynamodb/person-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import { LANGUAGES, type Language, type Localized } from '../../domain/localized.ts';
import type { Side } from '../../domain/side.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { Invitee } from '../../domain/wave/audience.ts';
import type { SkipReason } from '../../domain/wave/invitation.ts';
import type { GuardVerdict } from '../../domain/wave/launch-guard.ts';
import { forecastSending, type SendingForecast } from '../../domain/wave/sending-forecast.ts';
import { type SendingPlan, spreadOver } from '../../domain/wave/sending-plan.ts';
import { sendingTimeInSeconds } from '../../domain/wave/sending-time.ts';
import { unlikeEachOther } from '../../domain/wave/unlike-each-other.ts';
import { THRESHOLD_FLOORS } from '../../domain/wave/wave-plan.ts';
import { say } from '../../locale/audience/say.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { authorise, isAllowed, permissionOf } from '../staff/authorise.ts';
import { type ChosenAudience, chooseCustomers } from './choose-audience.ts';
import { readAudience } from './read-audience.ts';

const MOST_EXAMPLES = 3;

export interface AudiencePreview {
  readonly invited: number;
  readonly byLanguage: Readonly<Record<Language, number>>;
  /** People directly in each unit, in the order of their ids; units without anybody are left out. */
  readonly byUnit: readonly { unitId: string; name: string; invited: number }[];
  /** Everybody of this side, and those among them for whom the wave is meant. */
  readonly directory: number;
  readonly meant: number;
  /**
   * The most frequent reason first. Dates: when the first, and when all of them are possible again. A few are named
   * where that harms nobody.
   */
  readonly skipped: readonly {
    reason: SkipReason;
    people: number;
    possibleFrom?: string;
    allPossibleFrom?: string;
    names: readonly string[];
  }[];
  /** At most three who get it, as different as possible: to see the mail as they will. */
  readonly examples: readonly (Invitee & { readonly name: string })[];
  /** At the present quota; `Infinity` while the mail service lets nothing through. */
  readonly sendingTimeInSeconds: number;
  /** When its mails leave; absent where nobody gets it or the mail service lets nothing through. */
  readonly forecast?: SendingForecast;
  /** The hours with the days over which the audience is spread. */
  readonly sending?: SendingPlan;
  /** Why this audience may not be written to; absent when it may. */
  readonly refusal?: Localized;
}

export interface PreviewInput {
  readonly side: Side;
  /** Empty or absent for the whole organisation. */
  readonly unitIds?: readonly string[];
  /** Now, where absent. */
  readonly opensAt?: string;
  readonly thresholds?: { readonly scores: number };
  /** With it the preview tells when mails leave. */
  readonly closesAt?: string;
  readonly sending?: SendingPlan | undefined;
  readonly mostPerDay?: number | undefined;
  /** Customers; the usual ones where absent. */
  readonly audience?: ChosenAudience | undefined;
}

/** Exactly who will get a wave, who will not and why, and how long sending takes. Nothing is written. */
export async function previewAudience(
  context: Context<'db' | 'clock' | 'mail'>,
  input: PreviewInput,
): Promise<AudiencePreview> {
  const { side, unitIds = [], opensAt, thresholds = THRESHOLD_FLOORS } = input;
  authorise(context.actor, permissionOf(side, 'run-waves'));
  const quota = context.mail.getQuota();
  quota.catch(() => {});
  const [units, customers, calendar] = await Promise.all([
    listUnits(context.db),
    side === 'customer' ? chooseCustomers(context, input.audience ?? {}) : undefined,
    getCompanyCalendar(context),
  ]);
  const tree = unitTreeOf(units);
  const choice = { side, unitIds, opensAt: opensAt ?? context.clock().toISOString(), ...customers };
  const { audience, guard } = await readAudience(context, choice, tree, thresholds.scores);
  const invitees = [...audience.invited.values()];
  const counts = countInvitees(invitees);
  const examples = unlikeEachOther(invitees, MOST_EXAMPLES);
  const people = await getPeople(context.db, side, [
    ...examples.map(({ personId }) => personId),
    ...[...audience.named.values()].flat(),
  ]);
  const nameOf = (personId: string) => people.get(personId)?.name ?? '';
  const skipped = [...audience.skipped].map(([reason, counted]) => ({
    reason,
    ...counted,
    names: mayBeNamed(context, reason) ? (audience.named.get(reason) ?? []).map(nameOf) : [],
  }));
  const refusal = refusalOf(invitees.length, guard);
  const sending = spreadOver(invitees.length, input.sending, input.mostPerDay);
  const dates = { opensAt: choice.opensAt, closesAt: input.closesAt ?? '', remindAfterDays: [], sending };
  const forecast =
    input.closesAt === undefined
      ? undefined
      : forecastSending(dates, calendar, counts.byTimeZone, await quota);
  return {
    invited: invitees.length,
    byLanguage: Object.fromEntries(
      LANGUAGES.map((language) => [language, counts.byLanguage.get(language) ?? 0]),
    ) as Record<Language, number>,
    byUnit: tree.units.flatMap(({ unitId, name }) => {
      const invited = counts.byUnit.get(unitId) ?? 0;
      return invited > 0 ? [{ unitId, name, invited }] : [];
    }),
    directory: audience.looked.at,
    meant: audience.looked.meant,
    skipped: skipped.sort((a, b) => b.people - a.people),
    examples: examples.map((invitee) => ({ ...invitee, name: nameOf(invitee.personId) })),
    sendingTimeInSeconds: sendingTimeInSeconds(invitees.length, await quota),
    ...(forecast && { forecast }),
    ...(sending && { sending }),
    ...(refusal && { refusal }),
  };
}

/** Nobody who wished to be forgotten, nor who protects others; and who is an employee, only to whom may know. */
function mayBeNamed({ actor }: Pick<Context, 'actor'>, reason: SkipReason): boolean {
  if (reason === 'employee-too') return isAllowed(actor, 'see-employees');
  return reason !== 'erased' && reason !== 'held-back';
}

/** Why an audience may not be written to, in words; `undefined` when it may. */
export function refusalOf(invited: number, guard: GuardVerdict | undefined): Localized | undefined {
  if (guard && guard.verdict !== 'allowed') {
    const { verdict, people } = guard;
    return say(({ wave }) => wave[verdict](people));
  }
  return invited === 0 ? say(({ wave }) => wave.nobody) : undefined;
}

/** One pass, for there may be very many. */
function countInvitees(invitees: readonly Invitee[]) {
  const byUnit = new Map<string, number>();
  const byLanguage = new Map<Language, number>();
  const byTimeZone = new Map<string | undefined, number>();
  for (const { unitId, language, timeZone } of invitees) {
    byUnit.set(unitId, (byUnit.get(unitId) ?? 0) + 1);
    byLanguage.set(language, (byLanguage.get(language) ?? 0) + 1);
    byTimeZone.set(timeZone, (byTimeZone.get(timeZone) ?? 0) + 1);
  }
  return { byUnit, byLanguage, byTimeZone };
}
