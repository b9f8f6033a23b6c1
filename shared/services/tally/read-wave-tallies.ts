import { getTally, listTallies } from '../../adapters/dynamodb/tally-store.ts';
import type { WaveTallies } from '../../domain/results/customer-cuts.ts';
import type { CutKind } from '../../domain/results/result-cut.ts';
import { NOTHING_COUNTED } from '../../domain/tally/count-answers.ts';
import type { CountedAnswers } from '../../domain/tally/counted-answers.ts';
import type { Context } from '../context.ts';
import { COMPANY_CUT, cutNamed } from './cuts-of.ts';

/** What was counted of a customer wave: one query for each kind of cut, whatever the number of answers. */
export async function readWaveTallies(
  { db }: Pick<Context<'db'>, 'db'>,
  waveId: string,
): Promise<WaveTallies> {
  const [company = NOTHING_COUNTED, unit, tier, channel, language] = await Promise.all([
    getTally(db, waveId, COMPANY_CUT),
    talliesBy({ db }, waveId, 'unit'),
    talliesBy({ db }, waveId, 'tier'),
    talliesBy({ db }, waveId, 'channel'),
    talliesBy({ db }, waveId, 'language'),
  ]);
  return { company, parts: { unit, tier, channel, language } };
}

/** The tallies of one kind of cut. */
export async function talliesBy(
  { db }: Pick<Context<'db'>, 'db'>,
  waveId: string,
  kind: CutKind,
): Promise<Map<string, CountedAnswers>> {
  const prefix = cutNamed(kind, '');
  const tallies = await listTallies(db, waveId, prefix);
  return new Map(tallies.map(({ cut, counted }) => [cut.slice(prefix.length), counted]));
}
