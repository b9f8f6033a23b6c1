import type { Mailing } from '#shared/domain/wave/delivery.ts';
import { mailingsOf } from '#shared/domain/wave/mailings.ts';
import type { WaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { isOver } from '#shared/services/wave/get-you-said-we-did.ts';
import type { StaffReader } from '../environment.ts';
import { hasResults } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly progress: WaveProgress;
  readonly mayRun: boolean;
}

/** The reminder that would go out next, or for which people still wait; `undefined` when all are under way. */
export function nextReminder({ wave, mailings }: WaveProgress): Mailing | undefined {
  const begun = mailings.filter(({ waiting }) => !waiting).map(({ mailing }) => mailing);
  return mailingsOf(wave).find(({ mailing }) => mailing !== 'invitation' && !begun.includes(mailing))
    ?.mailing;
}

/** What can be done with a wave as it is now. */
export function WaveActions({ reader, progress, mayRun }: Props) {
  const { actions } = reader.phrases.waves;
  const { wave } = progress;
  const base = `/waves/${wave.waveId}`;
  const isRunning = wave.state === 'launching' || wave.state === 'open';
  return (
    <>
      {mayRun && isRunning && (
        <a class="button" href={`${base}/${wave.pause ? 'resumption' : 'pause'}`}>
          {wave.pause ? actions.resume : actions.pause}
        </a>
      )}
      {mayRun && wave.state === 'open' && !wave.pause && nextReminder(progress) && (
        <form method="post" action={`${base}/reminders`}>
          <button type="submit" title={actions[`${wave.side}ReminderHint`]}>
            {actions.remind}
          </button>
        </form>
      )}
      {mayRun && wave.state === 'open' && (
        <a class="button" href={`${base}/closure`}>
          {actions.close}
        </a>
      )}
      {mayRun && (isRunning || wave.state === 'scheduled') && (
        <a class="button" href={`${base}/cancellation`}>
          {actions.cancel}
        </a>
      )}
      {mayRun && isOver(wave) && (
        <a class="button" href={`${base}/you-said-we-did`}>
          {reader.phrases.youSaidWeDid.link}
        </a>
      )}
      {hasResults(wave) && (
        <a class="button primary" href={`${base}/results`}>
          {actions.results}
        </a>
      )}
    </>
  );
}
