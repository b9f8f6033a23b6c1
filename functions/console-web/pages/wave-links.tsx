import type { WaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import type { StaffReader } from '../environment.ts';

/** The way to the open links of a customer wave, and what came in through them. */
export function WaveLinks({ reader, progress }: { reader: StaffReader; progress: WaveProgress }) {
  const { title, onWave } = reader.phrases.links;
  const { wave, openAnswers = 0 } = progress;
  return (
    <section class="card">
      <h2>{title}</h2>
      <p class="muted">{openAnswers > 0 ? onWave.some(openAnswers) : onWave.none}</p>
      <a class="button" href={`/waves/${wave.waveId}/links`}>
        {onWave.open}
      </a>
    </section>
  );
}
