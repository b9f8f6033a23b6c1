import { formatWeekday } from '#shared/locale/format.ts';
import { ChoiceField, InputField, SelectField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';
import type { LaunchPlan } from '../launch-plan.ts';
import { hourWords, sendingWords } from './timing-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly plan: LaunchPlan;
  readonly holidays: number;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** At which hours and on which days mails leave. Folded up: nobody has to touch it. */
export function TimingFields({ reader, plan, holidays }: Props) {
  const { timing } = reader.phrases;
  const { sending, hours } = plan;
  const problem = plan.problems.hours?.[reader.language];
  const hour = (value: number) => ({ value: String(value), label: hourWords(reader, value) });
  return (
    <details open={problem !== undefined}>
      <summary>
        {timing.title}: {sendingWords(reader, sending)}
      </summary>
      <div class="stack">
        <ChoiceField
          name="sends"
          kind="radio"
          look="list"
          label={timing.sends}
          error={problem}
          options={[
            { value: 'window', label: timing.inWindow },
            { value: 'at-once', label: timing.atOnce },
          ]}
          chosen={[sending ? 'window' : 'at-once']}
        />
        <ChoiceField
          name="weekdays"
          kind="checkbox"
          look="list"
          label={timing.weekdays}
          options={WEEKDAYS.map((day) => ({
            value: String(day),
            label: formatWeekday(reader.language, day),
          }))}
          chosen={hours.weekdays.map(String)}
        />
        <div class="row">
          <SelectField
            name="fromHour"
            label={timing.fromHour}
            value={String(hours.fromHour)}
            options={HOURS.map(hour)}
          />
          <SelectField
            name="untilHour"
            label={timing.untilHour}
            value={String(hours.untilHour)}
            options={HOURS.map((value) => hour(value + 1))}
          />
        </div>
        <SelectField
          name="atHour"
          label={timing.atHour}
          hint={timing.atHourHint}
          value={String(hours.atHour ?? '')}
          options={[{ value: '', label: timing.anyHour }, ...HOURS.map(hour)]}
        />
        {!plan.continuous && <SpreadFields reader={reader} plan={plan} />}
        <p class="hint">
          {timing.holidays(holidays)} <a href="/settings/calendar">{timing.changeCalendar}</a>
        </p>
      </div>
    </details>
  );
}

function SpreadFields({ reader, plan }: Omit<Props, 'holidays'>) {
  const { timing } = reader.phrases;
  return (
    <>
      <ChoiceField
        name="spread"
        kind="radio"
        look="list"
        label={timing.spread}
        hint={timing.spreadHint}
        options={[
          { value: 'no', label: timing.noSpread },
          { value: 'days', label: timing.overDays },
          { value: 'per-day', label: timing.perDay },
        ]}
        chosen={[plan.spread]}
      />
      <InputField name="spreadBy" type="number" label={timing.spreadBy} min={1} value={plan.spreadBy} />
    </>
  );
}

/** How long after its event a mail leaves. */
export function DelayFields({ reader, plan }: Omit<Props, 'holidays'>) {
  const { timing } = reader.phrases;
  const { delay } = plan;
  return (
    <>
      <InputField
        name="delayBy"
        type="number"
        label={timing.delayBy}
        hint={timing.delayHint}
        error={plan.problems.delay?.[reader.language]}
        min={0}
        value={delay.delayBy}
      />
      <SelectField
        name="delayUnit"
        label={timing.delayUnit}
        value={delay.delayUnit}
        options={(['minutes', 'hours', 'days'] as const).map((unit) => ({
          value: unit,
          label: timing[unit],
        }))}
      />
      <InputField
        name="oldestEventInDays"
        type="number"
        label={timing.oldest}
        hint={timing.oldestHint}
        min={1}
        max={365}
        value={String(delay.oldestEventInDays)}
      />
    </>
  );
}
