// What each side of a program said in its waves: customers' tallies, and employees' releases and nothing else.
import { getRelease } from '../../adapters/dynamodb/release-store.ts';
import { getSurvey } from '../../adapters/dynamodb/survey-store.ts';
import { getTally } from '../../adapters/dynamodb/tally-store.ts';
import type { Release } from '../../domain/release/release.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { CountedAnswers } from '../../domain/tally/counted-answers.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { talliesBy } from '../tally/read-wave-tallies.ts';

type Reading = Pick<Context<'db'>, 'db'>;

export interface CustomerSide {
  readonly wave: Wave;
  readonly survey: Survey;
  readonly counted: {
    readonly company: CountedAnswers;
    readonly byUnit: ReadonlyMap<string, CountedAnswers>;
  };
}

export interface EmployeeSide {
  readonly wave: Wave;
  readonly survey: Survey;
  readonly release: Release;
}

const STARTED: readonly Wave['state'][] = ['open', 'closing', 'closed'];

/** Whether customers may have answered a wave. */
export function hasBegun({ side, state }: Pick<Wave, 'side' | 'state'>): boolean {
  return side === 'customer' && STARTED.includes(state);
}

/** Whether an employee wave has been published. */
export function isReleased({ side, state }: Pick<Wave, 'side' | 'state'>): boolean {
  return side === 'employee' && state === 'released';
}

/** Of the latest customer wave that has answers. */
export async function readLatestCustomers(
  context: Reading,
  waves: readonly Wave[],
): Promise<CustomerSide | undefined> {
  for (const wave of waves.filter(hasBegun).toReversed()) {
    const side = await readCustomers(context, wave);
    if (side) return side;
  }
  return undefined;
}

/** Of the latest released employee wave. */
export async function readLatestRelease(
  context: Reading,
  waves: readonly Wave[],
): Promise<EmployeeSide | undefined> {
  const latest = waves.findLast(isReleased);
  return latest && (await readEmployees(context, latest));
}

/** `undefined` before the first answer. Throws `NotFound` where the survey is missing. */
export async function readCustomers({ db }: Reading, wave: Wave): Promise<CustomerSide | undefined> {
  const company = await getTally(db, wave.waveId, 'company');
  if (!company || company.responses === 0) return undefined;
  const [survey, byUnit] = await Promise.all([
    getSurvey(db, wave.surveyId, wave.surveyVersion),
    talliesBy({ db }, wave.waveId, 'unit'),
  ]);
  if (!survey) throw new NotFound(wave.surveyId);
  return { wave, survey, counted: { company, byUnit } };
}

/** `undefined` without a release. Throws `NotFound` where the survey is missing. */
export async function readEmployees({ db }: Reading, wave: Wave): Promise<EmployeeSide | undefined> {
  const [survey, release] = await Promise.all([
    getSurvey(db, wave.surveyId, wave.surveyVersion),
    getRelease(db, wave.waveId, { comments: false }),
  ]);
  if (!survey) throw new NotFound(wave.surveyId);
  return release && { wave, survey, release };
}
