import type { CompanyCalendar } from '#shared/domain/calendar/company-calendar.ts';
import { afterDays } from '#shared/domain/calendar/days.ts';
import type { Segment } from '#shared/domain/contact/segment.ts';
import { LANGUAGES } from '#shared/domain/localized.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { mailingCalendar } from '#shared/domain/wave/mailing-calendar.ts';
import { formatDayTime, formatList, formatNumber } from '#shared/locale/format.ts';
import type { AudiencePreview } from '#shared/services/wave/preview-audience.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { Facts } from '#shared/web/components/facts.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { audienceFields } from '../audience-form.ts';
import type { StaffReader } from '../environment.ts';
import type { LaunchPlan } from '../launch-plan.ts';
import { delayFields, sendingFields } from '../sending-form.ts';
import { LeftOut } from './left-out.tsx';
import { SendingSentences } from './sending-sentences.tsx';
import { whomFacts } from './whom-facts.ts';

/** So far from now still means right away. */
const MOMENT_IN_DAYS = 2 / 1440;
const SAME_DAY_IN_DAYS = 1 / 3;

interface Props {
  readonly reader: StaffReader;
  readonly programId: string;
  readonly plan: LaunchPlan;
  readonly calendar: CompanyCalendar;
  readonly preview: AudiencePreview;
  readonly tree: UnitTree;
  readonly segments: readonly Segment[];
}

/** Exactly who would get the wave and when, who would not and why, and the press that sends it. */
export function LaunchPreview({ reader, programId, plan, calendar, preview, tree, segments }: Props) {
  const { launch, audience } = reader.phrases;
  const segment = segments.find(({ segmentId }) => segmentId === plan.audience?.segmentId);
  const whom = whomFacts(reader, plan, { tree, segment });
  return (
    <section class={`card ${plan.side}`}>
      <p class="muted small">{launch.previewTitle}</p>
      <h2>{headline(reader, plan, preview)}</h2>
      <div class="stack">
        {whom.length > 0 && <Facts facts={whom} />}
        {preview.refusal ? (
          <Notice kind="problem">{preview.refusal[reader.language]}</Notice>
        ) : (
          <>
            <SendingSentences reader={reader} plan={plan} preview={preview} />
            <p>{dates(reader, plan, calendar, preview)}</p>
            <form method="post" action={`/programs/${programId}/waves`}>
              <PlanFields plan={plan} segmentAsOf={segment?.changedAt} />
              <div class="row">
                <button type="submit" class="primary">
                  {plan.startsLater ? launch.launchLater(preview.invited) : launch.launchNow(preview.invited)}
                </button>
                <span class="muted small">{launch.frozen}</span>
              </div>
            </form>
          </>
        )}
        {preview.meant < preview.directory && <p>{audience.meant(preview.meant, preview.directory)}</p>}
        <LeftOut reader={reader} preview={preview} />
        <WhoIsWhere reader={reader} preview={preview} />
      </div>
    </section>
  );
}

function headline(
  { language, phrases, timeZone, now }: StaffReader,
  plan: LaunchPlan,
  preview: AudiencePreview,
) {
  const { launch, timing } = phrases;
  if (preview.invited === 0) return launch.nobody;
  const firstAt = preview.forecast?.firstAt ?? plan.opensAt;
  const when = formatDayTime(language, firstAt, timeZone);
  if (firstAt > afterDays(now.toISOString(), MOMENT_IN_DAYS)) {
    return plan.startsLater && firstAt === plan.opensAt
      ? launch.laterSentence(preview.invited, when)
      : timing.firstMail(preview.invited, when);
  }
  const isSoonOver = (preview.forecast?.lastAt ?? firstAt) <= afterDays(firstAt, SAME_DAY_IN_DAYS);
  return isSoonOver || !preview.sending
    ? launch.nowSentence(preview.invited)
    : timing.firstNow(preview.invited);
}

/** Until when people can answer, and when they are reminded. */
function dates(
  { language, phrases, timeZone }: StaffReader,
  plan: LaunchPlan,
  calendar: CompanyCalendar,
  { sending }: AudiencePreview,
) {
  const { launch, timing } = phrases;
  const when = (instant: string) => formatDayTime(language, instant, timeZone);
  const reminders = mailingCalendar(
    { ...plan, sending, remindAfterDays: [...plan.remindAfterDays], continuous: undefined },
    calendar,
  )
    .slice(1)
    .map(({ from, until }) => (from === until ? when(from) : timing.fromUntil(when(from), when(until))));
  return [
    launch.closes(when(plan.closesAt)),
    reminders.length > 0 ? launch.remindersSentence(formatList(language, reminders)) : launch.noReminders,
  ].join(' ');
}

/** What was previewed is what is sent: the plan travels in the form itself. */
export function PlanFields({ plan, segmentAsOf }: { plan: LaunchPlan; segmentAsOf?: string | undefined }) {
  const hidden = (name: string, value: string | number) => (
    <input type="hidden" name={name} value={String(value)} />
  );
  return (
    <>
      {hidden('side', plan.side)}
      {plan.continuous && hidden('audience', 'events')}
      {hidden('opens', plan.startsLater ? 'later' : 'now')}
      {hidden('opensAt', plan.opensAt)}
      {hidden('closesAt', plan.closesAt)}
      {hidden('scores', plan.thresholds.scores)}
      {hidden('comments', plan.thresholds.comments)}
      {[...sendingFields(plan), ...(plan.continuous ? delayFields(plan.delay) : [])].map(([name, value]) =>
        hidden(name, value),
      )}
      {plan.audience &&
        audienceFields(plan.audience, segmentAsOf).map(([name, value]) => hidden(name, value))}
      {plan.unitIds.map((unitId) => hidden('unitIds', unitId))}
      {plan.remindAfterDays.map((days) => hidden('remind', days))}
    </>
  );
}

function WhoIsWhere({ reader, preview }: Pick<Props, 'reader' | 'preview'>) {
  const { language, phrases } = reader;
  const { launch, frame } = phrases;
  if (preview.invited === 0) return null;
  const inLanguages = LANGUAGES.filter((each) => preview.byLanguage[each] > 0).map(
    (each) => `${frame.languages[each]}: ${formatNumber(language, preview.byLanguage[each])}`,
  );
  return (
    <>
      <p>
        {launch.byLanguage}: {inLanguages.join(' · ')}
      </p>
      <details>
        <summary>{launch.byUnit}</summary>
        <DataTable
          name="units"
          caption={launch.byUnit}
          columns={[{ label: launch.unit }, { label: launch.people, align: 'right' }]}
          rows={preview.byUnit.map(({ name, invited }) => ({
            header: name,
            cells: [formatNumber(language, invited)],
          }))}
        />
      </details>
    </>
  );
}
