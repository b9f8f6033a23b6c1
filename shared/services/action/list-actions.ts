import { listActions as readActions } from '../../adapters/dynamodb/action-store.ts';
import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { type Action, type ActionBaseline, isOverdue, isUnderWay } from '../../domain/action/action.ts';
import { localDay } from '../../domain/calendar/local-day.ts';
import type { Program } from '../../domain/program/program.ts';
import { Side } from '../../domain/side.ts';
import { getCompanyCalendar } from '../calendar/get-company-calendar.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise, isAllowed, permissionOf } from '../staff/authorise.ts';
import { baselineIn, readShownNow, type ShownNow } from './read-baseline.ts';

export interface ListedAction extends Action {
  readonly overdue: boolean;
  /** The figure of the baseline in a later wave, where it may be shown. */
  readonly since?: ActionBaseline;
}

export interface ProgramActions {
  readonly program: Program;
  /** The sides whose actions the actor may see. */
  readonly sides: readonly Side[];
  /** Those under way by their day, then those that ended, the latest first. */
  readonly actions: readonly ListedAction[];
}

/** The actions of a program for the sides that the actor may see. Throws `NotFound`. */
export async function listActions(
  context: Context<'db' | 'clock'>,
  { programId }: { readonly programId: string },
): Promise<ProgramActions> {
  authorise(context.actor, 'see-programs');
  const [program, stored, { timeZone }] = await Promise.all([
    getProgram(context.db, programId),
    readActions(context.db, programId),
    getCompanyCalendar(context),
  ]);
  if (!program) throw new NotFound(programId);
  const sides = Side.options.filter((side) => isAllowed(context.actor, permissionOf(side, 'see-actions')));
  const today = localDay(context.clock().toISOString(), timeZone);
  const seen = stored.filter(({ side }) => sides.includes(side));
  const shown = await readShown(context, programId, seen);
  const actions = seen
    .map((action): ListedAction => {
      const since = sinceBaseline(action, shown.get(action.side));
      return { ...action, overdue: isOverdue(action, today), ...(since && { since }) };
    })
    .sort(inOrder);
  return { program, sides, actions };
}

/** What the latest waves show, of the sides that have an action with a baseline. */
async function readShown(
  context: Context<'db'>,
  programId: string,
  actions: readonly Action[],
): Promise<ReadonlyMap<Side, ShownNow>> {
  const sides = new Set(actions.filter(({ baseline }) => baseline).map(({ side }) => side));
  const read = [...sides].map(
    async (side) => [side, await readShownNow(context, { programId, side })] as const,
  );
  return new Map((await Promise.all(read)).flatMap(([side, shown]) => (shown ? [[side, shown]] : [])));
}

function sinceBaseline(
  { baseline, unitId }: Action,
  shown: ShownNow | undefined,
): ActionBaseline | undefined {
  if (!baseline || !shown || shown.wave.waveId === baseline.waveId) return undefined;
  const now = baselineIn(shown, { unitId, question: baseline.question });
  return now?.metric === baseline.metric ? now : undefined;
}

function inOrder(a: Action, b: Action): number {
  if (isUnderWay(a) !== isUnderWay(b)) return isUnderWay(a) ? -1 : 1;
  const [first, second] = isUnderWay(a) ? [a.dueOn, b.dueOn] : [b.changedAt, a.changedAt];
  return first < second ? -1 : Number(first > second);
}
