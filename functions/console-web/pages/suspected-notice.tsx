import { isAllowed } from '#shared/services/staff/authorise.ts';
import type { SuspectedCounts } from '#shared/services/tally/count-suspected.ts';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  readonly waveId: string;
  readonly suspected: SuspectedCounts;
  /** Answers that are in the figures beside this. */
  readonly responses: number;
}

/** Says beside figures how many answers are not in them, and why; nothing where all are. */
export function SuspectedNotice({ reader, waveId, suspected, responses }: Props) {
  const { notice } = reader.phrases.suspected;
  const { undecided, leftOut } = suspected;
  if (undecided + leftOut === 0) return null;
  const mayDecide = isAllowed({ kind: 'staff', staff: reader.staff }, 'decide-suspected-answers');
  return (
    <Notice kind={undecided > 0 ? 'attention' : undefined}>
      <p>
        {[
          notice.counts(responses),
          ...(undecided > 0 ? [notice.undecided(undecided)] : []),
          ...(leftOut > 0 ? [notice.leftOut(leftOut)] : []),
        ].join(' ')}{' '}
        {mayDecide && (
          <a href={`/waves/${waveId}/suspected-answers`}>{undecided > 0 ? notice.decide : notice.look}</a>
        )}
      </p>
    </Notice>
  );
}
