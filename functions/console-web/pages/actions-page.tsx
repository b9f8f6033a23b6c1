import { ACTION_TRANSITIONS, type Action, type ActionBaseline } from '#shared/domain/action/action.ts';
import type { Program } from '#shared/domain/program/program.ts';
import type { Side } from '#shared/domain/side.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { formatCalendarDay, formatNumber } from '#shared/locale/format.ts';
import type { ListedAction } from '#shared/services/action/list-actions.ts';
import { isAllowed, permissionOf } from '#shared/services/staff/authorise.ts';
import { Badge } from '#shared/web/components/badge.tsx';
import { DayOf } from '#shared/web/components/clock.tsx';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { intervalText, metricName, valueText } from './figure-words.ts';
import { programTrail } from './program-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly program: Program;
  readonly sides: readonly Side[];
  readonly actions: readonly ListedAction[];
  readonly tree: UnitTree;
  readonly done?: string | undefined;
  readonly problem?: string | undefined;
}

/** The improvements of a program: who does what by when, and which figure it is to move. */
export function ActionsPage({ reader, program, sides, actions, tree, done, problem }: Props) {
  const { actions: words, frame } = reader.phrases;
  const mine = sides.filter((side) => program.surveys[side] !== undefined && mayEdit(reader, side));
  return (
    <ConsolePage
      reader={reader}
      title={words.title}
      lead={words.lead}
      trail={programTrail(reader, program)}
      actions={mine.map((side) => (
        <a class="button primary" href={`/programs/${program.programId}/actions/new?side=${side}`}>
          {words.plan[side]}
        </a>
      ))}
    >
      {done && <Notice kind="done">{done}</Notice>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      {actions.length === 0 && <EmptyState {...words.empty} />}
      {sides.map((side) => {
        const own = actions.filter((action) => action.side === side);
        return (
          own.length > 0 && (
            <section class={`card ${side}`}>
              <h2>{`${frame.sides[side]}: ${words.count(own.length)}`}</h2>
              <ActionTable reader={reader} actions={own} tree={tree} mayEdit={mayEdit(reader, side)} />
            </section>
          )
        );
      })}
    </ConsolePage>
  );
}

function mayEdit({ staff }: StaffReader, side: Side): boolean {
  return isAllowed({ kind: 'staff', staff }, permissionOf(side, 'edit-actions'));
}

interface TableProps extends Pick<Props, 'reader' | 'actions' | 'tree'> {
  readonly mayEdit: boolean;
}

function ActionTable({ reader, actions, tree, mayEdit }: TableProps) {
  const { actions: words } = reader.phrases;
  const { columns } = words;
  return (
    <DataTable
      name="actions"
      caption={words.caption}
      columns={[
        { label: columns.action },
        { label: columns.unit },
        { label: columns.owner },
        { label: columns.due },
        { label: columns.baseline },
        { label: columns.state },
        ...(mayEdit ? [{ label: columns.next, isForPressing: true }] : []),
      ]}
      rows={actions.map((action) => ({
        header: (
          <>
            {action.title}
            <div class="muted small">{words.finding(action.finding)}</div>
          </>
        ),
        cells: [
          action.unitId === undefined ? words.company : (tree.get(action.unitId)?.name ?? action.unitId),
          action.owner,
          <>
            <DayOf at={action.dueOn}>{formatCalendarDay(reader.language, action.dueOn)}</DayOf>{' '}
            {action.overdue && <Badge kind="attention">{words.overdue}</Badge>}
          </>,
          <>
            {baselineText(reader, action.side, action.baseline)}
            {action.since && (
              <div class="muted small">{words.since(figureText(reader, action.side, action.since))}</div>
            )}
          </>,
          words.states[action.state],
          ...(mayEdit ? [<Steps reader={reader} action={action} />] : []),
        ],
      }))}
    />
  );
}

function baselineText(reader: StaffReader, side: Side, baseline: ActionBaseline | undefined) {
  if (baseline) return figureText(reader, side, baseline);
  return <span class="withheld">{reader.phrases.actions.noBaseline}</span>;
}

function figureText(reader: StaffReader, side: Side, baseline: ActionBaseline): string {
  const { actions: words } = reader.phrases;
  const name = metricName(reader, baseline.metric, side);
  const value = valueText(reader, baseline);
  const interval = intervalText(reader, baseline);
  if (!interval) return words.baselineOfOne(name, value);
  return words.baseline(name, value, interval, formatNumber(reader.language, baseline.n));
}

/** The states that may come next, a press each. */
function Steps({ reader, action }: { reader: StaffReader; action: Action }) {
  const { actions: words } = reader.phrases;
  return (
    <div class="row">
      {ACTION_TRANSITIONS[action.state].map((to) => (
        <form method="post" action={`/programs/${action.programId}/actions/${action.actionId}/state`}>
          <input type="hidden" name="from" value={action.state} />
          <input type="hidden" name="to" value={to} />
          <button type="submit" aria-label={words.stepOf(words.steps[to], action.title)}>
            {words.steps[to]}
          </button>
        </form>
      ))}
    </div>
  );
}
