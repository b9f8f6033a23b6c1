import type { FollowUpCase } from '#shared/domain/case/follow-up-case.ts';
import type { StaffReader } from '../environment.ts';

/** Who means to call, and the press by which the reader does. */
export function TakeCase({ reader, followUp }: { reader: StaffReader; followUp: FollowUpCase }) {
  const { cases: words } = reader.phrases;
  const { takenBy } = followUp;
  if (takenBy?.staffId === reader.staff.staffId) return <>{words.takenBy(takenBy.name)}</>;
  return (
    <form method="post" action={`/cases/${followUp.caseId}/assignment`}>
      <input type="hidden" name="seen-with" value={takenBy?.staffId ?? ''} />
      {takenBy && <span class="muted">{words.takenBy(takenBy.name)} </span>}
      <button type="submit" aria-label={words.takeOf(followUp.name)}>
        {words.take}
      </button>
    </form>
  );
}
