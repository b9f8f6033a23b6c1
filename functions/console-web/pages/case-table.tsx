import type { Child } from 'hono/jsx';
import type { CaseState, FollowUpCase } from '#shared/domain/case/follow-up-case.ts';
import { isCaseOverdue } from '#shared/domain/case/whom-to-call.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { formatAmount, formatDayTime, formatNumber } from '#shared/locale/format.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { Badge } from '#shared/web/components/badge.tsx';
import { MinuteOf } from '#shared/web/components/clock.tsx';
import { DataTable, type Row } from '#shared/web/components/data-table.tsx';
import type { StaffReader } from '../environment.ts';
import { TakeCase } from './take-case.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly state: CaseState;
  /** What its files are called. */
  readonly name: string;
  readonly cases: readonly FollowUpCase[];
  /** The page shows as many of them; files hold all. */
  readonly listed: number;
  readonly caption: string;
  readonly tree: UnitTree;
}

/** Cases, one a row: who, what was said, by when, and who sees to it. */
export function CaseTable({ reader, state, name, cases, listed, caption, tree }: Props) {
  const { cases: words } = reader.phrases;
  const { columns } = words;
  const row = (each: FollowUpCase): Row => ({
    header: (
      <>
        <a href={`/cases/${each.caseId}`} aria-label={words.open(each.name)}>
          {each.name}
        </a>
        <Worth reader={reader} followUp={each} />
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
  return (
    <DataTable
      name={name}
      caption={caption}
      columns={[
        { label: columns.customer },
        { label: columns.unit },
        { label: columns.score, align: 'right' },
        { label: columns.words },
        { label: columns.due },
        { label: state === 'open' ? columns.who : columns.ended },
      ]}
      rows={cases.slice(0, listed).map(row)}
      allRows={() => cases.values().map(row)}
    />
  );
}

/** What a customer is to the company, as far as that is known. */
export function Worth({ reader, followUp }: { reader: StaffReader; followUp: FollowUpCase }) {
  const { cases: words, results } = reader.phrases;
  const { tier, revenue } = followUp;
  const parts = [
    ...(tier ? [results.tiers.names[tier]] : []),
    ...(revenue ? [words.revenue(formatAmount(reader.language, revenue))] : []),
  ];
  return parts.length > 0 ? <div class="muted small">{parts.join(' · ')}</div> : null;
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
  return (
    <>
      <MinuteOf at={followUp.dueAt} timeZone={timeZone}>
        {formatDayTime(language, followUp.dueAt, timeZone)}
      </MinuteOf>{' '}
      {isCaseOverdue(followUp, now.toISOString()) && <Badge kind="attention">{phrases.cases.overdue}</Badge>}
    </>
  );
}
