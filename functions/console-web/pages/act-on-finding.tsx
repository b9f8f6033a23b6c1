import type { Side } from '#shared/domain/side.ts';
import { isAllowed, permissionOf } from '#shared/services/staff/authorise.ts';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  readonly programId: string;
  readonly side: Side;
  /** As the page says it; the form begins with it. */
  readonly finding: string;
  readonly unitId?: string | undefined;
  /** Whose figure is to move. */
  readonly question?: string | undefined;
}

/** The way from a finding to an action, with everything that is known filled in; nothing for whoever plans none. */
export function ActOnFinding({ reader, programId, side, finding, unitId, question }: Props) {
  if (!isAllowed({ kind: 'staff', staff: reader.staff }, permissionOf(side, 'edit-actions'))) return null;
  const query = new URLSearchParams({
    side,
    finding,
    ...(unitId !== undefined && { unitId }),
    ...(question !== undefined && { question }),
  });
  return (
    <p>
      <a
        class="button"
        href={`/programs/${programId}/actions/new?${query}`}
        aria-label={`${reader.phrases.actions.plan[side]}: ${finding}`}
      >
        {reader.phrases.actions.plan[side]}
      </a>
    </p>
  );
}
