import { formatDayTime } from '#shared/locale/format.ts';
import type { StaffReader } from '../environment.ts';
import type { LaunchPlan } from '../launch-plan.ts';
import { PlanFields } from './launch-preview.tsx';
import { eventMailWords } from './timing-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly programId: string;
  readonly plan: LaunchPlan;
}

/** What opening a wave without an audience means, and the press that opens it. */
export function ContinuousPreview({ reader, programId, plan }: Props) {
  const { language, phrases, timeZone } = reader;
  const { launch } = phrases;
  const when = (instant: string) => formatDayTime(language, instant, timeZone);
  return (
    <section class={`card ${plan.side}`}>
      <p class="muted small">{launch.previewTitle}</p>
      <h2>{launch.nobodyNow}</h2>
      <div class="stack">
        <p>
          {plan.startsLater ? launch.takesPeopleFrom(when(plan.opensAt)) : launch.takesPeopleNow}{' '}
          {launch.closes(when(plan.closesAt))}
        </p>
        <p>{eventMailWords(reader, { ...plan.delay, sending: plan.sending })}</p>
        <p class="muted">{launch.eventsExplanation}</p>
        <form method="post" action={`/programs/${programId}/waves`}>
          <PlanFields plan={plan} />
          <div class="row">
            <button type="submit" class="primary">
              {plan.startsLater ? launch.openLater : launch.openNow}
            </button>
            <span class="muted small">{launch.frozen}</span>
          </div>
        </form>
      </div>
    </section>
  );
}
