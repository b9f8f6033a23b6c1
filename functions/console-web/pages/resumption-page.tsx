import type { Wave } from '#shared/domain/wave/wave.ts';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { PauseNotice } from './pause-notice.tsx';
import { waveName } from './wave-words.ts';

/** Asks before mails go out again; where the wave paused itself, whether somebody has looked at why. */
export function ResumptionPage({ reader, wave }: { reader: StaffReader; wave: Wave }) {
  const { resumption: words, undelivered } = reader.phrases.waves;
  const name = waveName(reader, wave);
  const base = `/waves/${wave.waveId}`;
  const problem = wave.pause?.problem;
  return (
    <ConsolePage reader={reader} title={words.title(name)} trail={[{ href: base, label: name }]}>
      <PauseNotice reader={reader} wave={wave} />
      <p class="prose">{problem ? words.afterProblem : words.explanation}</p>
      {problem && (
        <p>
          <a href={`${base}/undelivered`}>{undelivered.link}</a>
        </p>
      )}
      <form class="row" method="post" action={`${base}/resumption`}>
        <button type="submit" class="primary" name="looked" value={problem ? 'yes' : 'no'}>
          {problem ? words.confirmLooked : words.confirm}
        </button>
        <a class="button" href={base}>
          {words.back}
        </a>
      </form>
    </ConsolePage>
  );
}
