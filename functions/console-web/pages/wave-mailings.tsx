import { DeliveryState } from '#shared/domain/wave/delivery.ts';
import { mailingsOf } from '#shared/domain/wave/mailings.ts';
import { formatDayTime, formatNumber } from '#shared/locale/format.ts';
import type { MailingProgress, WaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import { ProgressBar } from '#shared/web/components/progress-bar.tsx';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  readonly progress: WaveProgress;
}

const NOT_OUT_YET: readonly DeliveryState[] = ['pending', 'claimed'];

/** Every mailing of a wave: how many are out, what became of them, and when the next ones follow. */
export function WaveMailings({ reader, progress }: Props) {
  const { mailings: phrases } = reader.phrases.waves;
  const begun = new Set(progress.mailings.map(({ mailing }) => mailing));
  const isRunning = ['scheduled', 'launching', 'open'].includes(progress.wave.state);
  const coming =
    isRunning && !progress.wave.continuous
      ? mailingsOf(progress.wave).filter(({ mailing }) => !begun.has(mailing))
      : [];
  return (
    <section class={`card ${progress.wave.side}`}>
      <h2>{phrases.title}</h2>
      {progress.mailings.length + coming.length === 0 && (
        <p class="muted">{progress.wave.continuous ? phrases.asItHappens : phrases.none}</p>
      )}
      <ul class="plain list">
        {progress.mailings.map((mailing) => (
          <li>
            <Mailing reader={reader} mailing={mailing} side={progress.wave.side} />
          </li>
        ))}
        {coming.map(({ mailing, dueAt }) => (
          <li class="spread">
            <span>{phrases[mailing]}</span>
            <span class="muted">{phrases.due(formatDayTime(reader.language, dueAt, reader.timeZone))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

type MailingProps = { reader: StaffReader; mailing: MailingProgress; side: WaveProgress['wave']['side'] };

function Mailing({ reader, mailing, side }: MailingProps) {
  const { language, timeZone, phrases } = reader;
  const words = phrases.waves.mailings;
  const { counts, holdUp } = mailing;
  const number = (value: number) => formatNumber(language, value);
  const all = DeliveryState.options.reduce((sum, state) => sum + counts[state], 0);
  const out = all - NOT_OUT_YET.reduce((sum, state) => sum + counts[state], 0);
  const states = DeliveryState.options.filter((state) => counts[state] > 0);
  return (
    <div class="stack tight">
      <ProgressBar
        label={words[mailing.mailing]}
        value={out}
        max={all}
        text={words.sent(number(out), number(all))}
        side={side}
      />
      <p class="muted small number">
        {states.map((state) => `${number(counts[state])} ${words.states[state]}`).join(' · ')}
      </p>
      {holdUp && (
        <Notice kind="attention">
          {words.heldUp[holdUp.reason](formatDayTime(language, holdUp.until, timeZone))}
        </Notice>
      )}
    </div>
  );
}
