import { type FollowUpCase, handedBy } from '#shared/domain/case/follow-up-case.ts';
import type { StaffReader } from '../environment.ts';

/** Who means to call, and the press by which the reader does, or does no longer. */
export function TakeCase({ reader, followUp }: { reader: StaffReader; followUp: FollowUpCase }) {
  const { cases: words } = reader.phrases;
  const { takenBy, caseId, name } = followUp;
  const giver = handedBy(followUp);
  const isMine = takenBy?.staffId === reader.staff.staffId;
  return (
    <form class="row" method="post" action={`/cases/${caseId}/assignment`}>
      <input type="hidden" name="seen-with" value={takenBy?.staffId ?? ''} />
      {takenBy && (
        <span class={isMine ? undefined : 'muted'}>
          {giver ? words.handedBy(takenBy.name, giver.name) : words.takenBy(takenBy.name)}
        </span>
      )}
      {isMine ? (
        <button type="submit" name="to" value="nobody" class="quiet" aria-label={words.giveBackOf(name)}>
          {words.giveBack}
        </button>
      ) : (
        <button type="submit" aria-label={words.takeOf(name)}>
          {words.take}
        </button>
      )}
    </form>
  );
}
