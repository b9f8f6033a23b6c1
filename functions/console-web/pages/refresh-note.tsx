import type { Wave } from '#shared/domain/wave/wave.ts';
import type { WaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import type { StaffReader } from '../environment.ts';

export const REFRESHES_AFTER_IN_SECONDS = 15;

/** `still`: the reader does not want the page to change by itself. */
export type RefreshState = 'by-itself' | 'still';

/** The page comes again by itself while anything on it changes within a minute, unless its reader has stopped that. */
export function refreshState(progress: WaveProgress, isStopped: boolean): RefreshState | undefined {
  if (!isMoving(progress)) return undefined;
  return isStopped ? 'still' : 'by-itself';
}

/** People are being invited, or mails go out. */
function isMoving({ wave, mailings }: WaveProgress): boolean {
  if (wave.pause || wave.continuous) return false;
  if (wave.state === 'launching') return true;
  if (wave.state !== 'open') return false;
  return mailings.length === 0 || mailings.some(({ counts }) => counts.pending + counts.claimed > 0);
}

/** Says that the page comes again by itself, and the way to stop that. */
export function RefreshNote({
  reader,
  wave,
  refresh,
}: {
  reader: StaffReader;
  wave: Wave;
  refresh: RefreshState;
}) {
  const { sending } = reader.phrases.waves;
  const base = `/waves/${wave.waveId}`;
  if (refresh === 'still') {
    return (
      <p class="muted small">
        <a href={base}>{sending.goOn}</a>
      </p>
    );
  }
  return (
    <p class="muted small">
      {sending.refreshes(REFRESHES_AFTER_IN_SECONDS)} <a href={`${base}?still=1`}>{sending.standStill}</a>
    </p>
  );
}
