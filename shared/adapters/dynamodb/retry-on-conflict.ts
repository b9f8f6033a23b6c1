import { setTimeout as pause } from 'node:timers/promises';
import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';

const ATTEMPTS = 12;
const LONGEST_PAUSE_IN_MILLISECONDS = 400;

/**
 * Repeats a write that met another transaction on the same item: nothing was written and nothing was refused,
 * it only has to be tried again. Every other failure is thrown as it is, and so is the last conflict.
 */
export async function retryOnConflict<Result>(write: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await write();
    } catch (error) {
      if (!isConflict(error) || attempt === ATTEMPTS) throw error;
      await pause(Math.random() * Math.min(LONGEST_PAUSE_IN_MILLISECONDS, 10 * 2 ** attempt));
    }
  }
}

/** A conflict alone; a transaction that also missed a condition has its answer already. */
function isConflict(error: unknown): boolean {
  if (error instanceof TransactionConflictException) return true;
  if (!(error instanceof TransactionCanceledException)) return false;
  const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code);
  return codes.includes('TransactionConflict') && !codes.includes('ConditionalCheckFailed');
}
