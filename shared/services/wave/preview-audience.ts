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
import { THRESHOLD_FLOORS } from '../../domain/wave/wave-plan.ts';
import { say } from '../../locale/audience/say.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { authorise, permissionOf } from '../staff/authorise.ts';
import { readAudience } from './read-audience.ts';

export interface AudiencePreview {
  readonly invited: number;
  readonly byLanguage: Readonly<Record<Language, number>>;
  /** People directly in each unit, in the order of their ids; units without anybody are left out. */
  readonly byUnit: readonly { unitId: string; name: string; invited: number }[];
  /** The most frequent reason first. Dates: when the first, and when all of them are possible again. */
  readonly skipped: readonly {
    reason: SkipReason;
    people: number;
    possibleFrom?: string;
    allPossibleFrom?: string;
  }[];
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
}

/** Exactly who will get a wave, who will not and why, and how long sending takes. Nothing is written. */
export async function previewAudience(
  context: Context<'db' | 'clock' | 'mail'>,
  input: PreviewInput,
): Promise<AudiencePreview> {
  const { side, unitIds = [], opensAt, thresholds = THRESHOLD_FLOORS } = input;
  authorise(context.actor, permissionOf(side, 'run-waves'));
  const tree = unitTreeOf(await listUnits(context.db));
  const choice = { side, unitIds, opensAt: opensAt ?? context.clock().toISOString() };
  const [{ audience, guard }, quota, calendar] = await Promise.all([
    readAudience(context, choice, tree, thresholds.scores),
    context.mail.getQuota(),
    getCompanyCalendar(context),
  ]);
  const invitees = [...audience.invited.values()];
  const inUnit = countBy(invitees, ({ unitId }) => unitId);
  const inLanguage = countBy(invitees, ({ language }) => language);
  const skipped = [...audience.skipped].map(([reason, counted]) => ({ reason, ...counted }));
  const refusal = refusalOf(invitees.length, guard);
  const sending = spreadOver(invitees.length, input.sending, input.mostPerDay);
  const dates = { opensAt: choice.opensAt, closesAt: input.closesAt ?? '', remindAfterDays: [], sending };
  const forecast =
    input.closesAt === undefined
      ? undefined
      : forecastSending(
          dates,
          calendar,
          countBy(invitees, ({ timeZone }) => timeZone),
          quota,
        );
  return {
    invited: invitees.length,
    byLanguage: Object.fromEntries(
      LANGUAGES.map((language) => [language, inLanguage.get(language) ?? 0]),
    ) as Record<Language, number>,
    byUnit: tree.units.flatMap(({ unitId, name }) => {
      const invited = inUnit.get(unitId) ?? 0;
      return invited > 0 ? [{ unitId, name, invited }] : [];
    }),
    skipped: skipped.sort((a, b) => b.people - a.people),
    sendingTimeInSeconds: sendingTimeInSeconds(invitees.length, quota),
    ...(forecast && { forecast }),
    ...(sending && { sending }),
    ...(refusal && { refusal }),
  };
}

/** Why an audience may not be written to, in words; `undefined` when it may. */
export function refusalOf(invited: number, guard: GuardVerdict | undefined): Localized | undefined {
  if (guard && guard.verdict !== 'allowed') {
    const { verdict, people } = guard;
    return say(({ wave }) => wave[verdict](people));
  }
  return invited === 0 ? say(({ wave }) => wave.nobody) : undefined;
}

function countBy<Key>(invitees: readonly Invitee[], by: (invitee: Invitee) => Key): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const invitee of invitees) counts.set(by(invitee), (counts.get(by(invitee)) ?? 0) + 1);
  return counts;
}
