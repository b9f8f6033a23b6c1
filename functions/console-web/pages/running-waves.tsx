import type { Wave } from '#shared/domain/wave/wave.ts';
import type { StaffReader } from '../environment.ts';
import { WaveBadge } from './wave-badge.tsx';
import { waveMoment, waveName } from './wave-words.ts';

/** What is planned, goes out or is being answered. */
export function RunningWaves({ reader, waves }: { reader: StaffReader; waves: readonly Wave[] }) {
  const words = reader.phrases.home.standing;
  return (
    <section class="card">
      <h2>{words.running}</h2>
      {waves.length === 0 ? (
        <p class="muted">{words.nothingRuns}</p>
      ) : (
        <ul class="plain list">
          {waves.map((wave) => (
            <li>
              <div class="spread">
                <a href={`/waves/${wave.waveId}`}>{waveName(reader, wave)}</a>
                <WaveBadge reader={reader} wave={wave} />
              </div>
              <span class="muted small">{waveMoment(reader, wave)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
