import type { Wave } from '#shared/domain/wave/wave.ts';
import { formatDayTime, formatNumber, formatPercent } from '#shared/locale/format.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';

/** Who paused the mails of a wave, when and why; the wave itself says it with figures. */
export function PauseNotice({ reader, wave }: { reader: StaffReader; wave: Wave }) {
  const { language, timeZone, phrases } = reader;
  const { pause: words } = phrases.waves;
  const { pause } = wave;
  if (!pause || (wave.state !== 'open' && wave.state !== 'launching')) return null;
  const when = formatDayTime(language, pause.at, timeZone);
  if (!pause.problem) {
    return (
      <Notice kind="attention" title={phrases.waves.paused}>
        <p>{words.byStaff(pause.by ?? phrases.frame.product, when)}</p>
        {pause.reason && <p>{pause.reason}</p>}
      </Notice>
    );
  }
  const { kind, count, out } = pause.problem;
  const figures = [
    formatNumber(language, count),
    formatNumber(language, out),
    formatPercent(language, count / out, 2),
  ] as const;
  return (
    <Notice kind="problem" title={phrases.waves.paused}>
      <p>{words.byItself(when)}</p>
      <p>{words.problems[kind](...figures)}</p>
    </Notice>
  );
}
