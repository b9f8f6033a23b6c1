import type { Program } from '#shared/domain/program/program.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import type { SkipReason } from '#shared/domain/wave/invitation.ts';
import { say } from '#shared/locale/audience/say.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { isAllowed, permissionOf } from '#shared/services/staff/authorise.ts';
import type { WaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { ProgressBar } from '#shared/web/components/progress-bar.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { PauseNotice } from './pause-notice.tsx';
import { programTrail } from './program-trail.ts';
import { RefreshNote, type RefreshState } from './refresh-note.tsx';
import { SuspectedNotice } from './suspected-notice.tsx';
import { WaveActions } from './wave-actions.tsx';
import { WaveAnswers } from './wave-answers.tsx';
import { WaveBadge } from './wave-badge.tsx';
import { WaveLinks } from './wave-links.tsx';
import { WaveMailings } from './wave-mailings.tsx';
import { waveMoment, waveName } from './wave-words.ts';

/** What was done a moment ago. */
export type WaveDone = keyof StaffReader['phrases']['waves']['done'];

interface Props {
  readonly reader: StaffReader;
  readonly program: Program;
  readonly progress: WaveProgress;
  readonly tree: UnitTree;
  readonly done?: WaveDone | undefined;
  /** Whether the page comes again by itself; unknown where nothing moves. */
  readonly refresh?: RefreshState | undefined;
}

/** How far a wave has come. */
export function WavePage({ reader, program, progress, tree, done, refresh }: Props) {
  const { phrases, language, staff } = reader;
  const { wave, prepared } = progress;
  const mayRun = isAllowed({ kind: 'staff', staff }, permissionOf(wave.side, 'run-waves'));
  return (
    <ConsolePage
      reader={reader}
      title={waveName(reader, wave)}
      lead={
        <>
          <WaveBadge reader={reader} wave={wave} /> {waveMoment(reader, wave)}
          {wave.invitedCount !== undefined && ` · ${phrases.waves.invited(wave.invitedCount)}`}
        </>
      }
      trail={programTrail(reader, program)}
      actions={<WaveActions reader={reader} progress={progress} mayRun={mayRun} />}
    >
      {done && <Notice kind="done">{phrases.waves.done[done]}</Notice>}
      <PauseNotice reader={reader} wave={wave} />
      {wave.stoppedBecause && (
        <Notice kind="problem" title={phrases.waves.stoppedTitle}>
          {wave.stoppedBecause[language]}
        </Notice>
      )}
      {wave.continuous && wave.state === 'open' && (
        <Notice>
          {phrases.waves.continuousExplanation} <code>{wave.waveId}</code>
        </Notice>
      )}
      {wave.state === 'launching' && !wave.continuous && (
        <ProgressBar
          label={phrases.waves.preparing}
          value={prepared.done}
          max={prepared.of}
          text={phrases.waves.invited(progress.invited)}
          side={wave.side}
        />
      )}
      {progress.suspected && (
        <SuspectedNotice
          reader={reader}
          waveId={wave.waveId}
          suspected={progress.suspected}
          responses={progress.answered ?? 0}
        />
      )}
      <div class="columns">
        <WaveMailings reader={reader} progress={progress} />
        {wave.state !== 'scheduled' && wave.state !== 'cancelled' && (
          <WaveAnswers reader={reader} progress={progress} tree={tree} />
        )}
        {wave.side === 'customer' && wave.state !== 'cancelled' && (
          <WaveLinks reader={reader} progress={progress} />
        )}
      </div>
      {refresh && <RefreshNote reader={reader} wave={wave} refresh={refresh} />}
      <Skipped reader={reader} skipped={progress.skipped} />
    </ConsolePage>
  );
}

function Skipped({ reader, skipped }: { reader: StaffReader; skipped: WaveProgress['skipped'] }) {
  const { skipped: words } = reader.phrases.waves;
  const reasons = (Object.keys(skipped) as SkipReason[]).filter((reason) => (skipped[reason] ?? 0) > 0);
  if (reasons.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <DataTable
        name="left-out"
        caption={words.title}
        columns={[{ label: words.reason }, { label: words.people, align: 'right' }]}
        rows={reasons.map((reason) => ({
          header: say(({ skipReasons }) => skipReasons[reason])[reader.language],
          cells: [formatNumber(reader.language, skipped[reason] ?? 0)],
        }))}
      />
    </section>
  );
}
