import type { CaseWorker, FollowUpCase } from '#shared/domain/case/follow-up-case.ts';
import { SelectField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';
import { CaseNoteField } from './case-note-field.tsx';

/** As it was chosen and typed. */
export interface TypedHandover {
  readonly to: string;
  readonly note: string;
}

interface Props {
  readonly reader: StaffReader;
  readonly followUp: FollowUpCase;
  /** Everybody who may work on cases. */
  readonly workers: readonly CaseWorker[];
  /** Where it was refused. */
  readonly typed?: TypedHandover | undefined;
}

/** Gives a case to a colleague, who finds it among those to call. */
export function HandCase({ reader, followUp, workers, typed }: Props) {
  const { hand } = reader.phrases.cases;
  const { caseId, takenBy } = followUp;
  const others = workers.filter(
    ({ staffId }) => staffId !== reader.staff.staffId && staffId !== takenBy?.staffId,
  );
  return (
    <details class="card" open={typed !== undefined}>
      <summary>{hand.title}</summary>
      {others.length === 0 && <p class="muted">{hand.nobody}</p>}
      {(others.length > 0 || typed) && (
        <form class="stack" method="post" action={`/cases/${caseId}/handover`}>
          <input type="hidden" name="seen-with" value={takenBy?.staffId ?? ''} />
          <SelectField
            name="to"
            label={hand.to}
            hint={hand.toHint}
            value={typed?.to ?? ''}
            options={[
              { value: '', label: hand.choose },
              ...others.map(({ staffId, name }) => ({ value: staffId, label: name })),
            ]}
          />
          <CaseNoteField reader={reader} name="hand" note={typed?.note} />
          <button type="submit" class="primary">
            {hand.save}
          </button>
        </form>
      )}
    </details>
  );
}
