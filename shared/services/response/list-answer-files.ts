import { getTally } from '../../adapters/dynamodb/tally-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import type { Program } from '../../domain/program/program.ts';
import { type UnitTree, unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { readWaveAlone } from '../results/read-wave.ts';
import { authorise, isAllowed } from '../staff/authorise.ts';
import { ANSWERS_PER_FILE } from './export-answers.ts';

export interface AnswerFiles {
  readonly program: Program;
  readonly wave: Wave;
  readonly tree: UnitTree;
  /** Of the whole wave. */
  readonly answers: number;
  /** Files over which they are spread, so that each can be fetched in one go. */
  readonly parts: number;
  readonly namesPeople: boolean;
}

/** In how many files the single answers of a customer wave come. Throws `NotFound` for employees' waves. */
export async function listAnswerFiles(
  context: Context<'db'>,
  { waveId }: { readonly waveId: string },
): Promise<AnswerFiles> {
  authorise(context.actor, 'see-customer-results');
  const { db, actor } = context;
  const [{ program, wave }, units, all] = await Promise.all([
    readWaveAlone(context, waveId, 'customer'),
    listUnits(db),
    getTally(db, waveId, 'company'),
  ]);
  const answers = all?.responses ?? 0;
  return {
    program,
    wave,
    tree: unitTreeOf(units),
    answers,
    parts: Math.min(wave.buckets, Math.max(1, Math.ceil(answers / ANSWERS_PER_FILE))),
    namesPeople: isAllowed(actor, 'see-customers'),
  };
}
