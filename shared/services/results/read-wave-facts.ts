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
    waves.map(async (wave) => {
      const isCounted = wanted.has('participation') || wanted.has('weighted-nps');
      const company = isCounted ? await getTally(context.db, wave.waveId, 'company') : undefined;
      return {
        wave,
        ...(wanted.has('participation') && (await responseOf(context, wave, company))),
        ...(wanted.has('called-in-time') && { followUp: await followUpOf(context, wave, waiting) }),
        ...(wanted.has('weighted-nps') && company && { value: await worthOf(context, wave, company) }),
      };
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
  { waveId, invitedCount }: Wave,
  company: CountedAnswers | undefined,
): Promise<Pick<WaveFacts, 'response'>> {
  if (!invitedCount) return {};
  const openAnswers = await countOpenAnswers(context, waveId);
  const answered = answersOfInvited(company?.responses ?? 0, openAnswers);
  return { response: { answered, invited: invitedCount } };
}

async function followUpOf({ db, clock }: Reading, wave: Wave, waiting: readonly WaitingCase[]) {
  const worked = await listCaseTimings(db, wave, MOST_CASES_IN_PROCESS);
  const own = waiting.filter(({ waveId }) => waveId === wave.waveId);
  return followUpSpeed(worked, own, clock().toISOString());
}

async function worthOf({ db }: Reading, wave: Wave, company: CountedAnswers) {
  const revenue = wave.continuous ? await readInvitedRevenue(db, wave.waveId) : wave.invitedRevenue;
  return groupValueOf(company, revenue?.all);
}
