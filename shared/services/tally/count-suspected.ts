import type { Database } from '../../adapters/dynamodb/database.ts';
import { listTallies } from '../../adapters/dynamodb/tally-store.ts';
import { LEFT_OUT_CUT, SUSPECTED_CUT } from './cuts-of.ts';

/** How many answers of a customer wave are in none of its figures. */
export interface SuspectedCounts {
  /** Nobody has decided about these yet. */
  readonly undecided: number;
  readonly leftOut: number;
}

/** One read, however many there are. The caller has authorised. */
export async function countSuspected(db: Database, waveId: string): Promise<SuspectedCounts> {
  const tallies = await listTallies(db, waveId, SUSPECTED_CUT);
  const responsesIn = (name: string) => tallies.find(({ cut }) => cut === name)?.counted.responses ?? 0;
  return { undecided: responsesIn(SUSPECTED_CUT), leftOut: responsesIn(LEFT_OUT_CUT) };
}
