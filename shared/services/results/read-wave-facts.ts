import { listCaseTimings, listWaitingCases, type WaitingCase } from '../../adapters/dynamodb/case-store.ts';
import { readInvitedRevenue } from '../../adapters/dynamodb/event-invitation-store.ts';
import { getRelease } from '../../adapters/dynamodb/release-store.ts';
import { getTally } from '../../adapters/dynamodb/tally-store.ts';
import { followUpSpeed } from '../../domain/case/follow-up-speed.ts';
import type { CompanyMeasure } from '../../domain/program/program.ts';
import type { WaveFacts } from '../../domain/results/company-figures.ts';
import type { CountedAnswers } from '../../domain/tally/counted-answers.ts';
import { groupValueOf } from '../../domain/value/value-result.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { answersOfInvited, countOpenAnswers } from '../tally/count-open-answers.ts';
import { COMPANY_CUT } from '../tally/cuts-of.ts';
import { MOST_CASES_IN_PROCESS } from './read-process.ts';

type Reading = Pick<Context<'db' | 'clock'>, 'db' | 'clock'>;
type Kinds = ReadonlySet<CompanyMeasure['kind']>;

/** What the wanted figures need of some customer waves, in their order. */
export async function readCustomerFacts(
  context: Reading,
  waves: readonly Wave[],
  wanted: Kinds,
): Promise<WaveFacts[]> {
  const waiting = wanted.has('called-in-time')
    ? await listWaitingCases(context.db, MOST_CASES_IN_PROCESS)
    : [];
  return await Promise.all(
    waves.map(async (wave): Promise<WaveFacts> => {
      const isInvited = wanted.has('participation') && Boolean(wave.invitedCount);
      const isWorth = wanted.has('weighted-nps');
      const company =
        isInvited || isWorth ? getTally(context.db, wave.waveId, COMPANY_CUT) : Promise.resolve(undefined);
      const [response, followUp, value] = await Promise.all([
        isInvited ? responseOf(context, wave, company) : undefined,
        wanted.has('called-in-time') ? followUpOf(context, wave, waiting) : undefined,
        isWorth ? worthOf(context, wave, company) : undefined,
      ]);
      return { wave, ...(response && { response }), ...(followUp && { followUp }), ...(value && { value }) };
    }),
  );
}

/** Who took part in some employee waves, as their releases say. */
export async function readEmployeeFacts({ db }: Reading, waves: readonly Wave[]): Promise<WaveFacts[]> {
  return await Promise.all(
    waves.map(async (wave) => {
      const release = await getRelease(db, wave.waveId, { comments: false });
      const percent = release?.participationPercent;
      if (!release || percent === undefined) return { wave };
      return { wave, participation: { percent, invited: release.invited } };
    }),
  );
}

async function responseOf(
  context: Reading,
  { waveId, invitedCount: invited = 0 }: Wave,
  company: Promise<CountedAnswers | undefined>,
): Promise<WaveFacts['response']> {
  const [counted, openAnswers] = await Promise.all([company, countOpenAnswers(context, waveId)]);
  return { answered: answersOfInvited(counted?.responses ?? 0, openAnswers), invited };
}

async function followUpOf({ db, clock }: Reading, wave: Wave, waiting: readonly WaitingCase[]) {
  const worked = await listCaseTimings(db, wave, MOST_CASES_IN_PROCESS);
  const own = waiting.filter(({ waveId }) => waveId === wave.waveId);
  return followUpSpeed(worked, own, clock().toISOString());
}

async function worthOf({ db }: Reading, wave: Wave, company: Promise<CountedAnswers | undefined>) {
  const [counted, revenue] = await Promise.all([
    company,
    wave.continuous ? readInvitedRevenue(db, wave.waveId) : wave.invitedRevenue,
  ]);
  return counted && groupValueOf(counted, revenue?.all);
}
