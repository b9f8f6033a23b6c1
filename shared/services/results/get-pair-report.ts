import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import { listWaves } from '../../adapters/dynamodb/wave-store.ts';
import { companyRow, type PairRow, unitRows } from '../../domain/pairing/pair-rows.ts';
import { type PairedQuestions, pairedQuestions } from '../../domain/pairing/paired-questions.ts';
import { type ProcessRow, processRows } from '../../domain/pairing/process-gap.ts';
import { type PlacedGap, widestGap } from '../../domain/pairing/widest-gap.ts';
import type { Program } from '../../domain/program/program.ts';
import type { ReleasedGroup } from '../../domain/release/release.ts';
import { type MomentRow, momentMapOf } from '../../domain/results/moment-map.ts';
import type { Side } from '../../domain/side.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { withUsualWords } from '../program/with-usual-words.ts';
import { authorise } from '../staff/authorise.ts';
import { answersOfInvited } from '../tally/count-open-answers.ts';
import { readLatestCustomers, readLatestRelease } from './read-both-sides.ts';
import { type Linkages, readLinkages } from './read-linkages.ts';
import { readProcess } from './read-process.ts';

export interface PairReport {
  readonly outcome: 'paired';
  readonly program: Program;
  readonly customer: {
    readonly wave: Wave;
    readonly survey: Survey;
    readonly responses: number;
    /** 0..1 of the invited, without answers through open links; absent until the snapshot is complete. */
    readonly responseRate?: number;
  };
  readonly employee: {
    readonly wave: Wave;
    readonly survey: Survey;
    readonly releasedAt: string;
    readonly invited: number;
    /** Rounded to 5 %; absent below 10 invited. */
    readonly participationPercent?: number | undefined;
  };
  /** The questions behind the gaps, with the wording of both sides. */
  readonly questions: readonly PairedQuestions[];
  readonly company: PairRow;
  /** Parents before children. */
  readonly units: readonly PairRow[];
  readonly widestGap?: PlacedGap;
  /** What was done with the answers, and how fast. `capped`: more cases than are looked at. */
  readonly process: {
    readonly company: ProcessRow;
    readonly units: readonly ProcessRow[];
    readonly capped: boolean;
  };
  readonly linkages: Linkages;
  /** Moments of truth by angle, as each side sees them in the whole company. */
  readonly moments: Readonly<Record<Side, readonly MomentRow[]>>;
}

export type PairReportOutcome =
  | PairReport
  | {
      readonly outcome: 'not-yet';
      readonly program: Program;
      /** The sides that have nothing to show: no answers, or no release. */
      readonly missing: readonly ('customer' | 'employee')[];
    };

/** The latest customer wave that has answers beside the latest released employee wave of a program. Throws `NotFound`. */
export async function getPairReport(
  context: Context<'db' | 'clock'>,
  { programId }: { readonly programId: string },
): Promise<PairReportOutcome> {
  authorise(context.actor, 'see-pair-report');
  const { db } = context;
  const [program, waves] = await Promise.all([getProgram(db, programId), listWaves(db, programId)]);
  if (!program) throw new NotFound(programId);
  return await pairReportOf(context, { program, waves });
}

/** The same for a program that has been read, with all its waves, oldest first. */
export async function pairReportOf(
  context: Context<'db' | 'clock'>,
  { program, waves }: { readonly program: Program; readonly waves: readonly Wave[] },
): Promise<PairReportOutcome> {
  authorise(context.actor, 'see-pair-report');
  const { db } = context;
  const [customer, employee] = await Promise.all([
    readLatestCustomers(context, waves),
    readLatestRelease(context, waves),
  ]);
  if (!customer || !employee) {
    const missing = [...(customer ? [] : ['customer' as const]), ...(employee ? [] : ['employee' as const])];
    return { outcome: 'not-yet', program, missing };
  }
  const tree = unitTreeOf(await listUnits(db));
  const [{ facts, capped }, linkages] = await Promise.all([
    readProcess(context, customer, employee, tree),
    readLinkages(context, waves, tree),
  ]);
  const sides = {
    customerSurvey: customer.survey,
    employeeSurvey: employee.survey,
    customers: customer.counted,
    groups: employee.release.groups,
    units: tree,
  };
  const [company, units] = [companyRow(sides), unitRows(sides)];
  const widest = widestGap(company, units);
  const { responses } = customer.counted.company;
  const { invitedCount } = customer.wave;
  return {
    outcome: 'paired',
    program,
    customer: {
      wave: customer.wave,
      survey: customer.survey,
      responses,
      ...(invitedCount && { responseRate: answersOfInvited(responses, facts.openAnswers) / invitedCount }),
    },
    employee: {
      wave: employee.wave,
      survey: employee.survey,
      releasedAt: employee.release.releasedAt,
      invited: employee.release.invited,
      participationPercent: employee.release.participationPercent,
    },
    questions: pairedQuestions(withUsualWords(employee.survey), withUsualWords(customer.survey)),
    company,
    units,
    ...(widest && { widestGap: widest }),
    process: { ...processRows(facts, company, units), capped },
    linkages,
    moments: {
      customer: momentMapOf(customer.survey, customer.counted.company.histograms),
      employee: momentsOfRelease(employee.survey, employee.release.groups),
    },
  };
}

function momentsOfRelease(survey: Survey, [root]: readonly ReleasedGroup[]): MomentRow[] {
  if (!root || root.withheld) return momentMapOf(survey, {});
  return momentMapOf(survey, root.counted.histograms, root.invited);
}
