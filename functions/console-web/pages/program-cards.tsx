import { Side } from '#shared/domain/side.ts';
import type { ProgramOverview } from '#shared/services/program/get-program.ts';
import { isAllowed, permissionOf } from '#shared/services/staff/authorise.ts';
import type { StaffReader } from '../environment.ts';
import { WaveBadge } from './wave-badge.tsx';
import { waveMoment, waveName } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly programs: readonly ProgramOverview[];
}

/** Every program with the newest wave of each side. */
export function ProgramCards({ reader, programs }: Props) {
  const { home } = reader.phrases;
  const mayCreate = isAllowed({ kind: 'staff', staff: reader.staff }, 'edit-programs');
  return (
    <section class="stack tight">
      <div class="spread">
        <h2>{home.title}</h2>
        {mayCreate && (
          <a class="button" href="/programs/new">
            {home.create}
          </a>
        )}
      </div>
      {programs.map((overview) => (
        <ProgramCard reader={reader} overview={overview} />
      ))}
    </section>
  );
}

function ProgramCard({ reader, overview }: { reader: StaffReader; overview: ProgramOverview }) {
  const { program, surveys, waves } = overview;
  const { home } = reader.phrases;
  const visible = Side.options.filter(
    (side) =>
      surveys[side] && isAllowed({ kind: 'staff', staff: reader.staff }, permissionOf(side, 'see-waves')),
  );
  return (
    <section class="card">
      <h3>
        <a href={`/programs/${program.programId}`}>{program.name[reader.language]}</a>
      </h3>
      <dl class="facts">
        {visible.map((side) => {
          const newest = waves.findLast((wave) => wave.side === side);
          return (
            <>
              <dt>{home.side[side]}</dt>
              <dd>
                {newest ? (
                  <span class="row">
                    <a href={`/waves/${newest.waveId}`}>{waveName(reader, newest)}</a>
                    <WaveBadge reader={reader} wave={newest} />
                    <span class="muted small">{waveMoment(reader, newest)}</span>
                  </span>
                ) : (
                  <span class="muted">{home.noWave}</span>
                )}
              </dd>
            </>
          );
        })}
      </dl>
    </section>
  );
}
