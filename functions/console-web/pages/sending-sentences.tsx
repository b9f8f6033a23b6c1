import { formatDayTime, formatDuration, formatNumber } from '#shared/locale/format.ts';
import type { AudiencePreview } from '#shared/services/wave/preview-audience.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import type { LaunchPlan } from '../launch-plan.ts';
import { hourWords, weekdayWords } from './timing-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly plan: LaunchPlan;
  readonly preview: AudiencePreview;
}

/** From when to when the mails of a wave leave, and who would get none in time. */
export function SendingSentences({ reader, plan, preview }: Props) {
  const { language, phrases, timeZone } = reader;
  const { launch, timing } = phrases;
  const { forecast, sending } = preview;
  if (!forecast) return preview.invited > 0 ? <p>{launch.sendingPaused}</p> : null;
  const when = (instant: string) => formatDayTime(language, instant, timeZone);
  const [first, last] = [when(forecast.firstAt), when(forecast.lastAt)];
  const length = Date.parse(forecast.lastAt) - Date.parse(forecast.firstAt);
  const sentences = [
    !plan.startsLater && forecast.firstAt > plan.opensAt && timing.opensNow,
    sending && (first === last ? timing.goesOutWithin(first) : timing.goesOut(first, last)),
    !sending && launch.sendingTime(formatDuration(language, Math.max(length, 1000))),
    sending?.days && timing.spreadOver(sending.days, formatNumber(language, preview.invited / sending.days)),
    sending &&
      timing.everyDay(
        weekdayWords(reader, sending.weekdays),
        hourWords(reader, sending.fromHour),
        hourWords(reader, sending.untilHour),
      ),
    sending && forecast.zones > 1 && timing.zones(formatNumber(language, forecast.zones)),
  ];
  return (
    <>
      <p>{sentences.filter(Boolean).join(' ')}</p>
      {forecast.tooLate > 0 && <Notice kind="attention">{timing.tooLate(forecast.tooLate)}</Notice>}
    </>
  );
}
