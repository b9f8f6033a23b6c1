import type { FollowUpCase } from '#shared/domain/case/follow-up-case.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { formatDayTime, formatNumber } from '#shared/locale/format.ts';
import { Badge } from '#shared/web/components/badge.tsx';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly cases: readonly FollowUpCase[];
  /** All open cases, of which the most urgent are listed. */
  readonly waiting: number;
  readonly tree: UnitTree;
}

/** Whom to call, the most urgent first. */
export function CasesPage({ reader, cases, waiting, tree }: Props) {
  const { cases: words, results } = reader.phrases;
  const { columns } = words;
  const tierOf = ({ tier }: FollowUpCase) => (tier ? ` · ${results.tiers.names[tier]}` : '');
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead}>
      {cases.length === 0 ? (
        <EmptyState {...words.empty} />
      ) : (
        <section class="card">
          <h2>{words.count(waiting)}</h2>
          <DataTable
            caption={waiting > cases.length ? words.captionOfFirst(cases.length) : words.caption}
            columns={[
              { label: columns.customer },
              { label: columns.unit },
              { label: columns.score, align: 'right' },
              { label: columns.words },
              { label: columns.due },
            ]}
            rows={cases.map((each) => ({
              header: `${each.name}${tierOf(each)}`,
              cells: [
                tree.get(each.unitId)?.name ?? each.unitId,
                formatNumber(reader.language, each.score),
                each.comment ? `“${each.comment}”` : <span class="muted">{words.noWords}</span>,
                <Due reader={reader} dueAt={each.dueAt} />,
              ],
            }))}
          />
        </section>
      )}
    </ConsolePage>
  );
}

function Due({ reader, dueAt }: { reader: StaffReader; dueAt: string }) {
  const { language, timeZone, now, phrases } = reader;
  return (
    <>
      {formatDayTime(language, dueAt, timeZone)}{' '}
      {Date.parse(dueAt) < now.getTime() && <Badge kind="attention">{phrases.cases.overdue}</Badge>}
    </>
  );
}
