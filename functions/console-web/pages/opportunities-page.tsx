import type { Opportunity, StageTotal } from '#shared/domain/opportunity/opportunity.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { formatAmount, formatNumber } from '#shared/locale/format.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly opportunities: readonly Opportunity[];
  readonly totals: readonly StageTotal[];
  readonly tree: UnitTree;
  readonly isSaved: boolean;
}

/** The chances that were noticed, how far each has come, and what stands at each stage. */
export function OpportunitiesPage({ reader, opportunities, totals, tree, isSaved }: Props) {
  const { opportunities: words, cases } = reader.phrases;
  const mayEdit = isAllowed({ kind: 'staff', staff: reader.staff }, 'edit-opportunities');
  const amountText = (amount: number | undefined) => (amount ? formatAmount(reader.language, amount) : '–');
  return (
    <ConsolePage
      reader={reader}
      title={words.title}
      lead={words.lead}
      trail={[{ href: '/cases', label: cases.title }]}
      actions={
        mayEdit && (
          <a class="button primary" href="/opportunities/new">
            {words.new}
          </a>
        )
      }
    >
      {isSaved && <Notice kind="done">{words.saved}</Notice>}
      {opportunities.length === 0 ? (
        <EmptyState {...words.empty} />
      ) : (
        <>
          <section class="card">
            <DataTable
              name="stages"
              caption={words.totals}
              columns={[
                { label: words.stage },
                { label: words.number, align: 'right' },
                { label: words.worth, align: 'right' },
              ]}
              rows={totals.map(({ stage, count, amount }) => ({
                header: words.stages[stage],
                cells: [formatNumber(reader.language, count), amountText(amount)],
              }))}
            />
          </section>
          <section class="card">
            <h2>{words.count(opportunities.length)}</h2>
            <DataTable
              name="opportunities"
              caption={words.caption}
              columns={[
                { label: words.opportunity },
                { label: words.customer },
                { label: words.unit },
                { label: words.owner },
                { label: words.stage },
                { label: words.amount, align: 'right' },
              ]}
              rows={opportunities.map((each) => ({
                header: (
                  <>
                    <a href={`/opportunities/${each.opportunityId}`}>{each.title}</a>
                    <div class="muted small">{words.kinds[each.kind]}</div>
                  </>
                ),
                cells: [
                  each.customer ?? '–',
                  each.unitId === undefined ? words.company : (tree.get(each.unitId)?.name ?? each.unitId),
                  each.owner,
                  words.stages[each.stage],
                  amountText(each.amount),
                ],
              }))}
            />
          </section>
        </>
      )}
    </ConsolePage>
  );
}
