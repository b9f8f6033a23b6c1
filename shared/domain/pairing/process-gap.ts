// What a company does with what it is told, inside and outside: whether people answer, how fast somebody acts,
// and whether what was planned is done. Shares and days, never the same scale as scores.
import type { Action } from '../action/action.ts';
import type { CaseTiming } from '../case/follow-up-case.ts';
import { daysTaken, type FollowUpSpeed, followUpSpeed } from '../case/follow-up-speed.ts';
import { participationPercent } from '../confidentiality/participation.ts';
import type { ReleasedGroup } from '../release/release.ts';
import type { Side } from '../side.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import type { PairRow } from './pair-rows.ts';

/** Actions that were not dropped; those done among them. */
export interface ActionShare {
  readonly done: number;
  readonly planned: number;
}

export interface CustomerProcess {
  /** Answers of the invited, and the invited. Absent where nobody knows how many were asked. */
  readonly response?: { readonly answered: number; readonly invited: number };
  /** Absent where no customer had to be called. */
  readonly followUp?: FollowUpSpeed;
  readonly actions: ActionShare;
}

export interface EmployeeProcess {
  /** Rounded to 5 %, of groups with at least 10 invited. */
  readonly participationPercent?: number;
  /** The group is hidden to protect people. */
  readonly withheld: boolean;
  /** Days from the release to what was done first: an action, or telling people what is done. */
  readonly followUp?: { readonly days: number; readonly by: 'action' | 'told' };
  readonly actions: ActionShare;
}

export interface ProcessRow extends Pick<PairRow, 'unitId' | 'name' | 'depth'> {
  readonly customer: CustomerProcess;
  readonly employee: EmployeeProcess;
}

/** What the process of both sides is told from. Counts by unit are of people directly in it. */
export interface ProcessFacts {
  /** As it is today: where actions belong. */
  readonly units: UnitTree;
  /** The customers' wave as at its launch; nobody by unit where it takes people as something happens. */
  readonly roster: {
    readonly units: UnitTree;
    readonly invitedByUnit: Readonly<Record<string, number>>;
  };
  /** All answers by unit, children included, and the whole company's. */
  readonly answered: { readonly company: number; readonly byUnit: ReadonlyMap<string, number> };
  /** Answers through open links, which nobody was invited for, by the unit of the link. */
  readonly openByUnit: ReadonlyMap<string, number>;
  readonly openAnswers: number;
  readonly invited?: number | undefined;
  readonly worked: readonly CaseTiming[];
  readonly waiting: readonly Pick<CaseTiming, 'unitId' | 'dueAt'>[];
  readonly release: {
    readonly releasedAt: string;
    readonly invited: number;
    readonly participationPercent?: number | undefined;
    readonly groups: readonly ReleasedGroup[];
  };
  /** When employees were first told what is done about what they said. */
  readonly toldAt?: string | undefined;
  /** Of the whole program. */
  readonly actions: readonly Pick<Action, 'side' | 'unitId' | 'state' | 'createdAt'>[];
  readonly now: string;
}

/** The company as a whole, and each unit that the pair report shows. */
export function processRows(
  facts: ProcessFacts,
  company: PairRow,
  units: readonly PairRow[],
): { readonly company: ProcessRow; readonly units: readonly ProcessRow[] } {
  return {
    company: {
      ...placeOf(company),
      customer: customersOfCompany(facts),
      employee: employeesOfCompany(facts),
    },
    units: units.map((row) => ({
      ...placeOf(row),
      customer: customersOf(facts, row.unitId),
      employee: employeesOf(facts, row.unitId),
    })),
  };
}

function customersOfCompany(facts: ProcessFacts): CustomerProcess {
  const { answered, openAnswers, invited, worked, waiting, actions } = facts;
  return customerProcess({
    answered: answered.company - openAnswers,
    invited: invited ?? 0,
    followUp: followUpSpeed(worked, waiting, facts.now),
    actions: shareDone(actions, 'customer'),
  });
}

function customersOf(facts: ProcessFacts, unitId: string): CustomerProcess {
  const isInside = within(facts.roster.units, unitId);
  const sumInside = (counts: Iterable<readonly [string, number]>) =>
    [...counts].filter(([each]) => isInside(each)).reduce((sum, [, count]) => sum + count, 0);
  return customerProcess({
    answered: (facts.answered.byUnit.get(unitId) ?? 0) - sumInside(facts.openByUnit),
    invited: sumInside(Object.entries(facts.roster.invitedByUnit)),
    followUp: followUpSpeed(
      facts.worked.filter((timing) => isInside(timing.unitId)),
      facts.waiting.filter((timing) => isInside(timing.unitId)),
      facts.now,
    ),
    actions: shareDone(facts.actions.filter(isOf(within(facts.units, unitId))), 'customer'),
  });
}

function customerProcess({
  answered,
  invited,
  followUp,
  actions,
}: {
  answered: number;
  invited: number;
  followUp: FollowUpSpeed | undefined;
  actions: ActionShare;
}): CustomerProcess {
  // While a batch is being counted one cut may be ahead of the other.
  const response = { answered: Math.min(invited, Math.max(0, answered)), invited };
  return { ...(invited > 0 && { response }), ...(followUp && { followUp }), actions };
}

function employeesOfCompany({ release, actions, toldAt }: ProcessFacts): EmployeeProcess {
  const acted = firstDays(actions, release.releasedAt);
  const told = toldAt === undefined ? undefined : daysTaken(release.releasedAt, toldAt);
  const followUp =
    told !== undefined && (acted === undefined || told < acted)
      ? ({ days: told, by: 'told' } as const)
      : acted === undefined
        ? undefined
        : ({ days: acted, by: 'action' } as const);
  return {
    ...(release.participationPercent !== undefined && { participationPercent: release.participationPercent }),
    withheld: false,
    ...(followUp && { followUp }),
    actions: shareDone(actions, 'employee'),
  };
}

function employeesOf({ units, release, actions }: ProcessFacts, unitId: string): EmployeeProcess {
  const group = release.groups.find(({ groupId }) => groupId === unitId);
  const percent =
    group && !group.withheld ? participationPercent(group.invited, group.counted.responses) : undefined;
  const own = actions.filter(isOf(within(units, unitId)));
  const days = firstDays(own, release.releasedAt);
  return {
    ...(percent !== undefined && { participationPercent: percent }),
    withheld: group?.withheld === true,
    ...(days !== undefined && { followUp: { days, by: 'action' as const } }),
    actions: shareDone(own, 'employee'),
  };
}

/** Days from the release to the first action for employees that was planned after it. */
function firstDays(actions: ProcessFacts['actions'], releasedAt: string): number | undefined {
  const [first] = actions
    .filter(({ side, createdAt }) => side === 'employee' && createdAt >= releasedAt)
    .map(({ createdAt }) => createdAt)
    .sort();
  return first === undefined ? undefined : daysTaken(releasedAt, first);
}

function shareDone(actions: ProcessFacts['actions'], side: Side): ActionShare {
  const kept = actions.filter((action) => action.side === side && action.state !== 'dropped');
  return { done: kept.filter(({ state }) => state === 'done').length, planned: kept.length };
}

function isOf(isInside: (unitId: string) => boolean) {
  return ({ unitId }: Pick<Action, 'unitId'>) => unitId !== undefined && isInside(unitId);
}

/** Whether a unit is this one or lies below it. */
function within(units: UnitTree, unitId: string): (other: string) => boolean {
  return (other) => other === unitId || units.pathTo(other).includes(unitId);
}

function placeOf({ unitId, name, depth }: PairRow): Pick<PairRow, 'unitId' | 'name' | 'depth'> {
  return { unitId, name, depth };
}
