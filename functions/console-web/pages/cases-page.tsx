import type { Child } from 'hono/jsx';
import { CaseState, type FollowUpCase } from '#shared/domain/case/follow-up-case.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { formatDayTime, formatNumber } from '#shared/locale/format.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { Badge } from '#shared/web/components/badge.tsx';
import { MinuteOf } from '#shared/web/components/clock.tsx';
import { DataTable, type Row } from '#shared/web/components/data-table.tsx';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { TakeCase } from './take-case.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly state: CaseState;
  readonly cases: readonly FollowUpCase[];
  /** All in this state, for the file. */
  readonly everyCase: () => AsyncIterable<FollowUpCase>;
  /** All cases in this state, of which the most urgent are listed. */
  readonly count: number;
  readonly tree: UnitTree;
}

/** Whom to call, the most urgent first; who was called, and how it ended. */
export function CasesPage({ reader, state, cases, everyCase, count, tree }: Props) {
  const { cases: words } = reader.phrases;
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead}>
      <nav class="row" aria-label={words.title}>
        {CaseState.options.map((each) => (
          <a
            class={each === state ? 'button primary' : 'button'}
            href={each === 'open' ? '/cases' : `/cases?state=${each}`}
            aria-current={each === state ? 'page' : undefined}
          >
            {words.states[each]}
          </a>
        ))}
      </nav>
      {cases.length > 0 && (
        <section class="card">
          {state === 'open' && <h2>{words.count(count)}</h2>}
          <CaseTable
            reader={reader}
            state={state}
            cases={cases}
            everyCase={everyCase}
            count={count}
            tree={tree}
          />
        </section>
      )}
      {cases.length === 0 &&
        (state === 'open' ? <EmptyState {...words.empty} /> : <p class="muted">{words.none[state]}</p>)}
    </ConsolePage>
  );
}

function CaseTable({ reader, state, cases, everyCase, count, tree }: Props) {
  const { cases: words, results } = reader.phrases;
  const { columns } = words;
  const tierOf = ({ tier }: FollowUpCase) => (tier ? ` · ${results.tiers.names[tier]}` : '');
  const ofAll = count > cases.length ? words.captionOfFirst(cases.length) : words.caption;
  const row = (each: FollowUpCase): Row => ({
    header: (
      <>
        <a href={`/cases/${each.caseId}`} aria-label={words.open(each.name)}>
          {each.name}
        </a>
        {tierOf(each)}
      </>
    ),
    cells: [
      tree.get(each.unitId)?.name ?? each.unitId,
      formatNumber(reader.language, each.score),
      each.comment ? `“${each.comment}”` : <span class="muted">{words.noWords}</span>,
      <Due reader={reader} followUp={each} />,
      progressOf(reader, each),
    ],
  });
  async function* everyRow() {
    for await (const each of everyCase()) yield row(each);
  }
  return (
    <DataTable
      name="cases"
      caption={state === 'open' ? ofAll : words.captions[state]}
      columns={[
        { label: columns.customer },
        { label: columns.unit },
        { label: columns.score, align: 'right' },
        { label: columns.words },
        { label: columns.due },
        { label: state === 'open' ? columns.who : columns.ended },
      ]}
      rows={cases.map(row)}
      allRows={everyRow}
    />
  );
}

/** Who calls; later what came of the call, and how the case ended. */
function progressOf(reader: StaffReader, followUp: FollowUpCase): Child {
  const { cases: words } = reader.phrases;
  const { state, takenBy, callOutcome, closeOutcome } = followUp;
  if (state === 'called') return callOutcome && words.callOutcomes[callOutcome];
  if (state === 'closed') return closeOutcome && words.closeOutcomes[closeOutcome];
  if (isAllowed({ kind: 'staff', staff: reader.staff }, 'work-cases')) {
    return <TakeCase reader={reader} followUp={followUp} />;
  }
  return takenBy ? words.takenBy(takenBy.name) : <span class="muted">{words.nobody}</span>;
}

function Due({ reader, followUp }: { reader: StaffReader; followUp: FollowUpCase }) {
  const { language, timeZone, now, phrases } = reader;
  const { dueAt, state } = followUp;
  const isOverdue = state === 'open' && Date.parse(dueAt) < now.getTime();
  return (
    <>
      <MinuteOf at={dueAt} timeZone={timeZone}>
        {formatDayTime(language, dueAt, timeZone)}
      </MinuteOf>{' '}
      {isOverdue && <Badge kind="attention">{phrases.cases.overdue}</Badge>}
    </>
  );
}
