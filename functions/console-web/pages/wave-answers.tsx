import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { formatDayTime, formatNumber, formatPercent } from '#shared/locale/format.ts';
import type { WaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { ProgressBar } from '#shared/web/components/progress-bar.tsx';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  readonly progress: WaveProgress;
  readonly tree: UnitTree;
}

/** How many have answered: exactly for customers, as coarsely as promised for employees. */
export function WaveAnswers({ reader, progress, tree }: Props) {
  const { answers } = reader.phrases.waves;
  const { wave, answered = 0, openAnswers = 0 } = progress;
  const invited = wave.invitedCount ?? progress.invited;
  const number = (value: number) => formatNumber(reader.language, value);
  return (
    <section class={`card ${wave.side}`}>
      <h2>{answers.title}</h2>
      {wave.continuous ? (
        <p>
          {answers.continuous(answered)} <span class="muted">· {answers.invitedSoFar(invited)}</span>
        </p>
      ) : wave.side === 'customer' ? (
        <ProgressBar
          label={openAnswers > 0 ? answers.invited : answers.title}
          value={answered}
          max={invited}
          text={answers.customer(number(answered), number(invited))}
          side="customer"
        />
      ) : (
        <Employees reader={reader} progress={progress} tree={tree} />
      )}
      {openAnswers > 0 && (
        <p class="spread">
          <span>{answers.open}</span> <span class="number">{number(openAnswers)}</span>
        </p>
      )}
    </section>
  );
}

function Employees(props: Props) {
  const { language, phrases, timeZone } = props.reader;
  const { answers } = phrases.waves;
  const { wave, participation } = props.progress;
  if (wave.state === 'closing' || wave.state === 'released') return <p class="muted">{answers.inResults}</p>;
  if (!participation) return <p class="muted">{answers.notYet}</p>;
  const { percent, groups, refreshedAt } = participation;
  const about = (value: number) => answers.employee(formatPercent(language, value / 100));
  return (
    <div class="stack tight">
      {percent === undefined ? (
        <p class="muted">{answers.employeeNone}</p>
      ) : (
        <ProgressBar label={answers.share} value={percent} max={100} text={about(percent)} side="employee" />
      )}
      <p class="muted small">
        {answers.employeeExplanation} {answers.refreshed(formatDayTime(language, refreshedAt, timeZone))}
      </p>
      {groups.length > 1 && (
        <details>
          <summary>{answers.byUnit}</summary>
          <DataTable
            name="participation"
            caption={answers.byUnit}
            columns={[{ label: answers.unit }, { label: answers.share, align: 'right' }]}
            rows={groups.map((group) => ({
              header: props.tree.get(group.unitId)?.name ?? group.unitId,
              cells: [about(group.percent)],
            }))}
          />
        </details>
      )}
    </div>
  );
}
