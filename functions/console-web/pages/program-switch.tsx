import type { ProgramOverview } from '#shared/services/program/get-program.ts';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  readonly programs: readonly ProgramOverview[];
  readonly chosen: ProgramOverview;
}

/** Which program the start page speaks of, where there are several. */
export function ProgramSwitch({ reader, programs, chosen }: Props) {
  if (programs.length < 2) return null;
  return (
    <nav class="chips" aria-label={reader.phrases.home.standing.chosen}>
      {programs.map(({ program }) => {
        const isChosen = program.programId === chosen.program.programId;
        return (
          <a
            class={isChosen ? 'button primary' : 'button'}
            href={`/?program=${program.programId}`}
            aria-current={isChosen ? 'page' : undefined}
          >
            {program.name[reader.language]}
          </a>
        );
      })}
    </nav>
  );
}
