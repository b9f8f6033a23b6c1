import type { Segment } from '#shared/domain/contact/segment.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { CustomerCounts } from '#shared/services/segment/count-customers.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { RemovedNotice } from './removed-notice.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly segments: readonly Segment[];
  /** In the order of the segments. */
  readonly counts: CustomerCounts;
  readonly done?: 'saved' | 'removed' | 'restored' | undefined;
  /** The segment that was removed a moment ago. */
  readonly removed?: string | undefined;
}

/** Every saved choice of customers, and how many are in it now. */
export function SegmentsPage({ reader, segments, counts, done, removed }: Props) {
  const { segments: words } = reader.phrases.audience;
  const { frame } = reader.phrases;
  return (
    <ConsolePage
      reader={reader}
      title={words.title}
      lead={words.lead}
      trail={[{ href: '/people/customer', label: frame.customers }]}
      actions={
        <a class="button" href="/segments/new">
          {words.new}
        </a>
      }
    >
      {done === 'saved' && <Notice kind="done">{words.saved}</Notice>}
      {done === 'restored' && <Notice kind="done">{frame.undo.done}</Notice>}
      {done === 'removed' && (
        <RemovedNotice
          reader={reader}
          text={words.removed}
          restoration={removed && `/segments/${removed}/restoration`}
        />
      )}
      {segments.length === 0 ? (
        <p class="muted">{words.none}</p>
      ) : (
        <DataTable
          name="segments"
          caption={words.list}
          columns={[
            { label: words.name },
            { label: words.size, align: 'right' },
            { label: words.remove, isForPressing: true },
          ]}
          rows={segments.map(({ segmentId, name }, index) => ({
            header: <a href={`/segments/${segmentId}`}>{name}</a>,
            cells: [
              formatNumber(reader.language, counts.meeting[index] ?? 0),
              <a href={`/segments/${segmentId}/removal`} aria-label={words.removal.title(name)}>
                {words.remove}
              </a>,
            ],
          }))}
        />
      )}
    </ConsolePage>
  );
}
