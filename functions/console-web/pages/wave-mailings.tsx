import { DeliveryState } from '#shared/domain/wave/delivery.ts';
import { FAILED_STATES } from '#shared/domain/wave/undelivered.ts';
import { formatDayTime, formatNumber } from '#shared/locale/format.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import type { MailingProgress, WaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import { ProgressBar } from '#shared/web/components/progress-bar.tsx';
import type { StaffReader } from '../environment.ts';
import { eventMailWords, sendingWords } from './timing-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly progress: WaveProgress;
}

const IS_OVER: readonly WaveProgress['wave']['state'][] = ['closing', 'closed', 'released'];
const NOT_OUT_YET: readonly DeliveryState[] = ['pending', 'claimed'];

/** Every mailing of a wave: how many are out, what became of them, and when the next ones follow. */
export function WaveMailings({ reader, progress }: Props) {
  const { mailings: phrases } = reader.phrases.waves;
  const begun = new Set(progress.mailings.map(({ mailing }) => mailing));
  const isRunning = ['scheduled', 'launching', 'open'].includes(progress.wave.state);
  const coming =
    isRunning && !progress.wave.continuous
      ? progress.planned.filter(({ mailing }) => !begun.has(mailing))
      : [];
  const { staff } = reader;
  const people = progress.wave.side === 'customer' ? 'see-customers' : 'see-employees';
  const maySeePeople = isAllowed({ kind: 'staff', staff }, people);
  return (
    <section class={`card ${progress.wave.side}`}>
      <h2>{phrases.title}</h2>
      {progress.mailings.length + coming.length === 0 && (
        <p class="muted">{progress.wave.continuous ? phrases.asItHappens : phrases.none}</p>
      )}
      <ul class="plain list">
        {progress.mailings.map((mailing) => (
          <li>
            <Mailing reader={reader} mailing={mailing} wave={progress.wave} />
          </li>
        ))}
        {coming.map(({ mailing, from, until }) => (
          <li class="spread">
            <span>{phrases[mailing]}</span>
            <span class="muted">{phrases.due(datesWords(reader, from, until))}</span>
          </li>
        ))}
      </ul>
      {maySeePeople && hasFailures(progress) && (
        <a class="button" href={`/waves/${progress.wave.waveId}/undelivered`}>
          {reader.phrases.waves.undelivered.link}
        </a>
      )}
      {isRunning && <p class="muted small">{hoursOf(reader, progress.wave)}</p>}
    </section>
  );
}

function hasFailures({ wave, mailings }: WaveProgress): boolean {
  return mailings.some(({ counts }) => FAILED_STATES[wave.side].some((state) => counts[state] > 0));
}

type MailingProps = { reader: StaffReader; mailing: MailingProgress; wave: WaveProgress['wave'] };

function Mailing({ reader, mailing, wave }: MailingProps) {
  const { language, timeZone, phrases } = reader;
  const words = phrases.waves.mailings;
  const { counts, holdUp, pace, endsAbout, waiting, withheldBecause } = mailing;
  const { timing } = phrases;
  const isOpen = wave.state === 'open';
  const reasons = Object.entries(withheldBecause);
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
        side={wave.side}
      />
      <p class="muted small number">
        {states.map((state) => `${number(counts[state])} ${words.states[state]}`).join(' · ')}
      </p>
      {pace !== undefined && endsAbout !== undefined && (
        <p class="muted small">
          {phrases.waves.sending.pace(number(Math.max(1, Math.round(pace))))} ·{' '}
          {phrases.waves.sending.end(formatDayTime(language, endsAbout, timeZone))}
        </p>
      )}
      {reasons.length > 0 && (
        <p class="muted small number">
          {timing.withheldBecause(
            reasons.map(([why, people]) => `${number(people)} ${reasonWords(reader, why)}`).join(' · '),
          )}
        </p>
      )}
      {isOpen && waiting && (
        <Notice>{timing.waiting(waiting.people, formatDayTime(language, waiting.nextAt, timeZone))}</Notice>
      )}
      {IS_OVER.includes(wave.state) && counts.pending > 0 && (
        <Notice kind="attention">{timing.notSent(counts.pending)}</Notice>
      )}
      {holdUp && (
        <Notice kind="attention">
          {words.heldUp[holdUp.reason](formatDayTime(language, holdUp.until, timeZone))}
        </Notice>
      )}
    </div>
  );
}

function hoursOf(reader: StaffReader, { continuous, sending, ...timing }: WaveProgress['wave']): string {
  return continuous ? eventMailWords(reader, { ...timing, sending }) : `${sendingWords(reader, sending)}.`;
}

function reasonWords({ phrases }: StaffReader, reason: string): string {
  const { withheld } = phrases.timing;
  return Object.hasOwn(withheld, reason) ? withheld[reason as keyof typeof withheld] : withheld.other;
}

function datesWords({ language, timeZone, phrases }: StaffReader, from: string, until: string): string {
  const [first, last] = [from, until].map((moment) => formatDayTime(language, moment, timeZone));
  return first === last ? (first ?? '') : phrases.timing.fromUntil(first ?? '', last ?? '');
}
