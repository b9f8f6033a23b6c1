import type { CompanyCalendar } from '#shared/domain/calendar/company-calendar.ts';
import { localDay } from '#shared/domain/calendar/local-day.ts';
import type { Segment } from '#shared/domain/contact/segment.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { ChoiceField, InputField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';
import type { LaunchPlan, PlanField } from '../launch-plan.ts';
import { AudienceFields } from './audience-fields.tsx';
import { DelayFields, TimingFields } from './timing-fields.tsx';
import { unitOptions } from './unit-options.ts';

interface Props {
  readonly reader: StaffReader;
  readonly programId: string;
  readonly plan: LaunchPlan;
  readonly calendar: CompanyCalendar;
  readonly tree: UnitTree;
  readonly segments: readonly Segment[];
}

const REMINDER_DAYS = [3, 5, 7, 10, 14];

/** Who is asked, and when. Sending it shows the preview; nothing is written. */
export function LaunchForm({ reader, programId, plan, calendar, tree, segments }: Props) {
  const { launch, audience } = reader.phrases;
  const problem = (field: PlanField) => plan.problems[field]?.[reader.language];
  return (
    <form class="stack" action={`/programs/${programId}/waves/new`}>
      <input type="hidden" name="side" value={plan.side} />
      {plan.side === 'customer' && (
        <ChoiceField
          name="audience"
          kind="radio"
          look="list"
          label={launch.audience}
          hint={launch.audienceHint}
          options={[
            { value: 'directory', label: launch.directory },
            { value: 'events', label: launch.events },
          ]}
          chosen={[plan.continuous ? 'events' : 'directory']}
        />
      )}
      {!plan.continuous && <UnitField reader={reader} plan={plan} tree={tree} />}
      {plan.side === 'employee' && <p class="hint">{audience.sampleEmployees}</p>}
      {plan.audience && <AudienceFields reader={reader} plan={plan.audience} segments={segments} />}
      <ChoiceField
        name="opens"
        kind="radio"
        look="list"
        label={launch.opens}
        options={[
          { value: 'now', label: launch.now },
          { value: 'later', label: launch.later },
        ]}
        chosen={[plan.startsLater ? 'later' : 'now']}
      />
      <InputField
        name="opensAt"
        type="datetime-local"
        label={launch.opensAt}
        value={plan.opensAtTyped}
        error={problem('opensAt')}
      />
      <InputField
        name="closesAt"
        type="datetime-local"
        label={launch.closesAt}
        value={plan.closesAtTyped}
        error={problem('closesAt')}
      />
      {plan.continuous && <DelayFields reader={reader} plan={plan} />}
      {!plan.continuous && <ReminderField reader={reader} plan={plan} />}
      <TimingFields reader={reader} plan={plan} holidays={holidaysDuring(plan, calendar)} />
      {plan.side === 'employee' && <ThresholdFields reader={reader} plan={plan} />}
      <button type="submit">{launch.preview}</button>
    </form>
  );
}

function holidaysDuring({ opensAt, closesAt }: LaunchPlan, { holidays, timeZone }: CompanyCalendar): number {
  const [first, last] = [localDay(opensAt, timeZone), localDay(closesAt, timeZone)];
  return holidays.filter(({ date }) => date >= first && date <= last).length;
}

function UnitField({ reader, plan, tree }: Pick<Props, 'reader' | 'plan' | 'tree'>) {
  const { launch } = reader.phrases;
  return (
    <ChoiceField
      name="unitIds"
      kind="checkbox"
      look="list"
      label={launch.units}
      hint={launch.unitsHint}
      options={unitOptions(tree)}
      chosen={plan.unitIds}
    />
  );
}

function ReminderField({ reader, plan }: Pick<Props, 'reader' | 'plan'>) {
  const { launch } = reader.phrases;
  return (
    <ChoiceField
      name="remind"
      kind="checkbox"
      look="list"
      label={launch.reminders}
      hint={launch.remindersHint[plan.side]}
      error={plan.problems.remind?.[reader.language]}
      options={daysToChoose(plan.remindAfterDays).map((days) => ({
        value: String(days),
        label: launch.afterDays(formatNumber(reader.language, days)),
      }))}
      chosen={plan.remindAfterDays.map(String)}
    />
  );
}

/** The usual days, and those that the plan has of its own. */
function daysToChoose(chosen: readonly number[]): number[] {
  return [...new Set([...REMINDER_DAYS, ...chosen])].sort((a, b) => a - b);
}

/** Folded up: the company's own are filled in, and those who answer are told them. */
function ThresholdFields({ reader, plan }: Pick<Props, 'reader' | 'plan'>) {
  const { launch } = reader.phrases;
  const { thresholds, fewest } = plan;
  const problem = plan.problems.scores?.[reader.language];
  const shown = (count: number) => formatNumber(reader.language, count);
  return (
    <details open={problem !== undefined}>
      <summary>{launch.thresholds(shown(thresholds.scores), shown(thresholds.comments))}</summary>
      <div class="stack">
        <InputField
          name="scores"
          type="number"
          label={launch.scores}
          hint={launch.thresholdsHint}
          error={problem}
          min={fewest.scores}
          value={String(thresholds.scores)}
        />
        <InputField
          name="comments"
          type="number"
          label={launch.comments}
          min={fewest.comments}
          value={String(thresholds.comments)}
        />
      </div>
    </details>
  );
}
