import { listActions } from '../../adapters/dynamodb/action-store.ts';
import { listCases } from '../../adapters/dynamodb/case-store.ts';
import { listPrograms } from '../../adapters/dynamodb/program-store.ts';
import { type Action, isUnderWay } from '../../domain/action/action.ts';
import type { FollowUpCase } from '../../domain/case/follow-up-case.ts';
import { unitsWithChildren } from '../../domain/contact/meets-criteria.ts';
import type { Program } from '../../domain/program/program.ts';
import { groupResultOf, type QuestionResult } from '../../domain/results/group-result.ts';
import { Side } from '../../domain/side.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { UnitTree } from '../../domain/unit/unit-tree.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { readShownNow } from '../action/read-baseline.ts';
import { MOST_CASES_LOOKED_AT } from '../case/survey-cases.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise, isAllowed, permissionOf } from '../staff/authorise.ts';
import { countPeople, FEWEST_SHOWN, type PeopleByUnit } from './count-people.ts';

/** What the latest wave of one side says of a unit. */
export interface UnitScore {
  readonly side: Side;
  /** Absent where there has been no answer, or no release, at all. */
  readonly wave?: Wave;
  /** Absent where nobody here has answered, or where nothing is published; which of the two, it does not say. */
  readonly headline?: QuestionResult;
}

export interface UnitOverview {
  readonly tree: UnitTree;
  readonly unit: Unit;
  /** Of the sides that the actor may see, the units below included. */
  readonly people: PeopleByUnit;
  /** Without the units below; of employees only where no smaller group can be worked out from it. */
  readonly direct: Readonly<Partial<Record<Side, number>>>;
  /** By program, the newest first, for the sides whose results the actor may see. */
  readonly programs: readonly { readonly program: Program; readonly scores: readonly UnitScore[] }[];
  /** Under way here or below, the earliest day first; absent for those who see none. */
  readonly actions?: readonly Action[];
  /** Open here or below, the most urgent first; absent for those who see none. */
  readonly cases?: readonly FollowUpCase[];
}

/** One unit: who belongs to it, what is said there, and what is being done. Throws `NotFound`. */
export async function getUnit(
  context: Context<'db' | 'clock'>,
  { unitId }: { readonly unitId: string },
): Promise<UnitOverview> {
  authorise(context.actor, 'see-units');
  const counting = countPeople(context);
  // Met further down; the directory takes longest.
  counting.catch(() => {});
  const stored = await listPrograms(context.db);
  const newestFirst = stored.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt));
  const [{ tree, people, direct }, programs] = await Promise.all([
    counting,
    Promise.all(newestFirst.map((program) => scoresIn(context, program, unitId))),
  ]);
  const unit = tree.get(unitId);
  if (!unit) throw new NotFound(`unit ${unitId}`);
  const within = unitsWithChildren(tree, [unitId]);
  const [actions, cases] = await Promise.all([
    actionsOf(context, newestFirst, within),
    casesOf(context, within),
  ]);
  return {
    tree,
    unit,
    people,
    direct: {
      ...(direct.customer && { customer: direct.customer.get(unitId) ?? 0 }),
      ...(mayTellDirect(tree, unitId, people.employee, direct.employee) && {
        employee: direct.employee?.get(unitId) ?? 0,
      }),
    },
    programs,
    ...(actions && { actions }),
    ...(cases && { cases }),
  };
}

/** With those right here and all of the units below told, no other number is left to be worked out. */
function mayTellDirect(
  tree: UnitTree,
  unitId: string,
  whole: ReadonlyMap<string, number> | undefined,
  direct: ReadonlyMap<string, number> | undefined,
): boolean {
  const told = [direct?.get(unitId), ...tree.childrenOf(unitId).map((child) => whole?.get(child.unitId))];
  return direct !== undefined && told.every((people = 0) => people >= FEWEST_SHOWN);
}

/** Customers' tallies, and employees' releases and nothing else. */
async function scoresIn(context: Context<'db'>, program: Program, unitId: string) {
  const { programId, surveys } = program;
  const sides = Side.options.filter(
    (side) => surveys[side] && isAllowed(context.actor, permissionOf(side, 'see-results')),
  );
  const scores = sides.map(async (side): Promise<UnitScore> => {
    const shown = await readShownNow(context, { programId, side });
    if (!shown) return { side };
    const answers = shown.answersOf(unitId);
    const result = answers && groupResultOf(shown.survey, answers.counted, answers.invited);
    return { side, wave: shown.wave, ...(result?.headline && { headline: result.headline }) };
  });
  return { program, scores: await Promise.all(scores) };
}

async function actionsOf(
  { db, actor }: Context<'db'>,
  programs: readonly Program[],
  within: ReadonlySet<string>,
): Promise<Action[] | undefined> {
  const sides = Side.options.filter((side) => isAllowed(actor, permissionOf(side, 'see-actions')));
  if (sides.length === 0) return undefined;
  const all = await Promise.all(programs.map(({ programId }) => listActions(db, programId)));
  return all
    .flat()
    .filter((action) => isUnderWay(action) && sides.includes(action.side))
    .filter(({ unitId }) => unitId !== undefined && within.has(unitId))
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn));
}

async function casesOf(
  { db, actor }: Context<'db'>,
  within: ReadonlySet<string>,
): Promise<FollowUpCase[] | undefined> {
  if (!isAllowed(actor, 'see-cases')) return undefined;
  const open = await listCases(db, 'open', { limit: MOST_CASES_LOOKED_AT });
  return open.filter(({ unitId }) => within.has(unitId));
}
