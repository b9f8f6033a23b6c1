import { Side } from '#shared/domain/side.ts';
import type { ProgramOverview } from '#shared/services/program/get-program.ts';
import { isAllowed, type Permission, permissionOf } from '#shared/services/staff/authorise.ts';
import type { StaffReader } from '../environment.ts';
import { surveyPath } from '../survey-paths.ts';

interface Props {
  readonly reader: StaffReader;
  readonly overview: ProgramOverview;
}

/** Whether nothing has been sent yet by those who look after a side, so that their work begins here. */
export function hasFirstSteps({ reader, overview }: Props): boolean {
  const mine = ownSides({ reader, overview });
  return mine.length > 0 && !overview.waves.some(({ side }) => mine.includes(side));
}

/** What to do after a program is created, one thing after the other. */
export function ProgramFirstSteps({ reader, overview }: Props) {
  const { program, home } = reader.phrases;
  const words = program.firstSteps;
  const mine = ownSides({ reader, overview });
  const [only] = mine.length === 1 ? mine : [];
  const { programId } = overview.program;
  const imports = mine.filter((side) => may(reader, IMPORTS[side].permission));
  return (
    <section class="card stack tight">
      <h2>{words.title}</h2>
      <ol class="points stack tight">
        <li>
          <p>{words.questions}</p>
          <a
            class="button primary"
            href={only ? surveyPath({ programId }, only) : `/programs/${programId}/surveys`}
          >
            {words.look}
          </a>
        </li>
        {imports.length > 0 && (
          <li>
            {words.people}{' '}
            {imports.map((side, index) => (
              <>
                {index > 0 && ' · '}
                <a href={`/people/${side}`}>{home.firstSteps[IMPORTS[side].label]}</a>
              </>
            ))}
          </li>
        )}
        <li>{words.launch}</li>
      </ol>
    </section>
  );
}

const IMPORTS = {
  customer: { permission: 'import-customers', label: 'customers' },
  employee: { permission: 'import-employees', label: 'employees' },
} as const;

function ownSides({ reader, overview }: Props): Side[] {
  return Side.options.filter(
    (side) => overview.surveys[side] && may(reader, permissionOf(side, 'edit-surveys')),
  );
}

function may({ staff }: StaffReader, permission: Permission): boolean {
  return isAllowed({ kind: 'staff', staff }, permission);
}
