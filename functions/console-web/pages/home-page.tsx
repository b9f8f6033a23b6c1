import type { Program } from '#shared/domain/program/program.ts';
import { Side } from '#shared/domain/side.ts';
import type { ProgramOverview } from '#shared/services/program/get-program.ts';
import type { HealthFigure } from '#shared/services/results/get-health-figures.ts';
import { isAllowed, type Permission, permissionOf } from '#shared/services/staff/authorise.ts';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { HealthFigures } from './health-figures.tsx';
import { WaveBadge } from './wave-badge.tsx';
import { waveMoment, waveName } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly programs: readonly ProgramOverview[];
  /** The health figures that the reader may see, above everything else. */
  readonly health: readonly { program: Program; figures: readonly HealthFigure[] }[];
}

/** The first page after the sign-in. */
export function HomePage({ reader, programs, health }: Props) {
  const { home } = reader.phrases;
  const may = (permission: Permission) => isAllowed({ kind: 'staff', staff: reader.staff }, permission);
  const hasHealth = health.some(({ figures }) => figures.some(({ waveId }) => waveId !== undefined));
  const create = may('edit-programs') && (
    <a class="button primary" href="/programs/new">
      {home.create}
    </a>
  );
  return (
    <ConsolePage
      reader={reader}
      title={hasHealth ? home.health : home.title}
      lead={hasHealth ? undefined : home.lead}
      actions={
        programs.length > 0 && (
          <>
            <a class="button" href="/waves">
              {reader.phrases.waveCalendar.link}
            </a>
            {create}
          </>
        )
      }
    >
      {health.map(({ program, figures }) => (
        <HealthFigures reader={reader} program={program} figures={figures} />
      ))}
      {programs.length === 0 ? (
        <>
          <EmptyState
            title={home.empty.title}
            explanation={create ? home.empty.explanation : home.empty.waiting}
          >
            {create}
          </EmptyState>
          <FirstSteps reader={reader} may={may} />
        </>
      ) : (
        <>
          {hasHealth && <h2>{home.title}</h2>}
          {programs.map((overview) => (
            <ProgramCard reader={reader} overview={overview} />
          ))}
        </>
      )}
    </ConsolePage>
  );
}

function FirstSteps({ reader, may }: { reader: StaffReader; may: (permission: Permission) => boolean }) {
  const { firstSteps } = reader.phrases.home;
  const steps = [
    { href: '/units', label: firstSteps.units, permission: 'edit-units' },
    { href: '/people/customer', label: firstSteps.customers, permission: 'import-customers' },
    { href: '/people/employee', label: firstSteps.employees, permission: 'import-employees' },
  ] as const;
  const mine = steps.filter(({ permission }) => may(permission));
  if (mine.length === 0) return null;
  return (
    <section class="card">
      <h2>{firstSteps.title}</h2>
      <ol class="points">
        {mine.map(({ href, label }) => (
          <li>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
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
      <h2>
        <a href={`/programs/${program.programId}`}>{program.name[reader.language]}</a>
      </h2>
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
