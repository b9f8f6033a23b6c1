import { listActions } from '../../adapters/dynamodb/action-store.ts';
import { listCaseTimings, listWaitingCases } from '../../adapters/dynamodb/case-store.ts';
import { listOpenLinks } from '../../adapters/dynamodb/open-link-store.ts';
import { getRoster } from '../../adapters/dynamodb/wave-store.ts';
import { getYouSaidWeDid } from '../../adapters/dynamodb/you-said-we-did-store.ts';
import type { ProcessFacts } from '../../domain/pairing/process-gap.ts';
import { type UnitTree, unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { Context } from '../context.ts';
import { countByLink } from '../tally/count-open-answers.ts';
import type { CustomerSide, EmployeeSide } from './read-both-sides.ts';

/** So many cases of a wave are looked at, those worked on and those that wait; more than one page can tell apart. */
export const MOST_CASES_IN_PROCESS = 2000;

/** What the process of both sides is told from. `capped`: there were more cases than are looked at. */
export async function readProcess(
  { db, clock }: Pick<Context<'db' | 'clock'>, 'db' | 'clock'>,
  customer: CustomerSide,
  employee: EmployeeSide,
  units: UnitTree,
): Promise<{ facts: ProcessFacts; capped: boolean }> {
  const { waveId, programId, invitedCount } = customer.wave;
  const [roster, openByLink, links, worked, waiting, actions, told] = await Promise.all([
    getRoster(db, waveId),
    countByLink({ db }, waveId),
    listOpenLinks(db, waveId),
    listCaseTimings(db, { programId, waveId }, MOST_CASES_IN_PROCESS),
    listWaitingCases(db, MOST_CASES_IN_PROCESS),
    listActions(db, programId),
    getYouSaidWeDid(db, employee.wave.waveId),
  ]);
  const unitOfLink = new Map(links.map(({ linkId, unitId }) => [linkId, unitId]));
  const openByUnit = new Map<string, number>();
  for (const [linkId, answers] of openByLink) {
    const unitId = unitOfLink.get(linkId);
    if (unitId !== undefined) openByUnit.set(unitId, (openByUnit.get(unitId) ?? 0) + answers);
  }
  const { company, byUnit } = customer.counted;
  const facts: ProcessFacts = {
    units,
    roster: {
      units: roster ? unitTreeOf(roster.units) : units,
      invitedByUnit: roster?.invitedByUnit ?? {},
    },
    answered: {
      company: company.responses,
      byUnit: new Map([...byUnit].map(([unitId, { responses }]) => [unitId, responses])),
    },
    openByUnit,
    openAnswers: openByLink.values().reduce((sum, answers) => sum + answers, 0),
    invited: invitedCount,
    worked,
    waiting: waiting.filter((followUp) => followUp.waveId === waveId),
    release: employee.release,
    toldAt: told?.firstToldAt,
    actions,
    now: clock().toISOString(),
  };
  const capped = worked.length >= MOST_CASES_IN_PROCESS || waiting.length >= MOST_CASES_IN_PROCESS;
  return { facts, capped };
}
