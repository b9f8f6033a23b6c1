import { listActions } from '../../adapters/dynamodb/action-store.ts';
import { getCases, listWaitingCases } from '../../adapters/dynamodb/case-store.ts';
import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import { listWaves } from '../../adapters/dynamodb/wave-store.ts';
import { isOverdue } from '../../domain/action/action.ts';
import { afterDays } from '../../domain/calendar/days.ts';
import { localDay } from '../../domain/calendar/local-day.ts';
import type { FollowUpCase } from '../../domain/case/follow-up-case.ts';
import type { DigestCall, DigestContent } from '../../domain/digest/digest-content.ts';
import { digestGap, digestUnits } from '../../domain/digest/digest-parts.ts';
import type { Unit } from '../../domain/unit/unit.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import type { CustomerResults } from '../results/get-customer-results.ts';
import { type PairReportOutcome, pairReportOf } from '../results/get-pair-report.ts';
import type { ReleasedResults } from '../results/get-released-results.ts';
import { type MeasuredProgram, readMeasures } from '../results/read-measures.ts';

const CALLS_SHOWN = 5;

/**
 * What a digest says now: the newest figures of both sides and the cases that wait. Employees' figures come from
 * releases alone. Throws `NotFound` for an unknown program.
 */
export async function assembleDigest(
  context: Context<'db' | 'clock' | 'site'>,
  input: { readonly programId: string; readonly timeZone: string },
): Promise<DigestContent> {
  return (await assembleStanding(context, input)).content;
}

/** The same, with the results that it was told from and all waves of the program, oldest first. */
export async function assembleStanding(
  context: Context<'db' | 'clock' | 'site'>,
  { programId, timeZone }: { readonly programId: string; readonly timeZone: string },
): Promise<{ content: DigestContent; measured: MeasuredProgram; waves: readonly Wave[] }> {
  const now = context.clock();
  const { db } = context;
  const [program, waves] = await Promise.all([getProgram(db, programId), listWaves(db, programId)]);
  if (!program) throw new NotFound(programId);
  const [pair, measured, { cases, latest }, actions, units] = await Promise.all([
    pairReportOf(context, { program, waves }),
    readMeasures(context, { program, waves }),
    openCases(context, programId),
    listActions(db, programId),
    listUnits(db),
  ]);
  const { customers, employees, measures } = measured;
  const home = `${context.site.baseUrl}/programs/${programId}`;
  const today = localDay(now.toISOString(), timeZone);
  const overdue = cases.filter(({ dueAt }) => dueAt < now.toISOString());
  const content: DigestContent = {
    programId,
    programName: program.name,
    from: afterDays(now.toISOString(), -7),
    to: now.toISOString(),
    timeZone,
    measures: [...measures],
    ...(pair.outcome === 'paired' && { units: digestUnits(pair), ...gapOf(pair) }),
    responseRates: responseRates(customers, employees),
    calls: callsOf(units, latest, now),
    openCases: cases.length,
    overdueCases: overdue.length,
    overdueActions: actions.filter((action) => isOverdue(action, today)).length,
    links: {
      results: home,
      ...(pair.outcome === 'paired' && { pairReport: `${home}/pair` }),
      cases: `${context.site.baseUrl}/cases`,
      settings: `${home}/digest`,
    },
  };
  return { content, measured, waves };
}

function gapOf(pair: Extract<PairReportOutcome, { outcome: 'paired' }>): Pick<DigestContent, 'widestGap'> {
  const gap = digestGap(pair);
  return gap ? { widestGap: gap } : {};
}

function responseRates(
  customers: CustomerResults | undefined,
  employees: ReleasedResults | undefined,
): DigestContent['responseRates'] {
  return {
    ...(customers?.wave.invitedCount !== undefined && {
      customer: {
        invited: customers.wave.invitedCount,
        answered: customers.answeredByInvited,
        ...(customers.openAnswers > 0 && { open: customers.openAnswers }),
      },
    }),
    ...(employees && {
      employee: { invited: employees.release.invited, percent: employees.release.participationPercent },
    }),
  };
}

async function openCases({ db }: Context<'db'>, programId: string) {
  const cases = (await listWaitingCases(db)).filter((waiting) => waiting.programId === programId);
  const latest = cases.toSorted((a, b) => (a.openedAt > b.openedAt ? -1 : 1)).slice(0, CALLS_SHOWN);
  const caseIds = latest.map(({ caseId }) => caseId);
  const whole = new Map((await getCases(db, caseIds)).map((followUp) => [followUp.caseId, followUp]));
  return { cases, latest: latest.flatMap(({ caseId }) => whole.get(caseId) ?? []) };
}

function callsOf(units: readonly Unit[], latest: readonly FollowUpCase[], now: Date): DigestCall[] {
  const names = new Map(units.map(({ unitId, name }) => [unitId, name]));
  return latest.map(({ caseId, name, unitId, tier, score, comment, dueAt }) => ({
    caseId,
    name,
    unitName: names.get(unitId) ?? unitId,
    tier,
    score,
    comment,
    dueAt,
    overdue: dueAt < now.toISOString(),
  }));
}
