import { TransactionCanceledException, TransactionConflictException } from '@aws-sdk/client-dynamodb';
import { expect, it } from 'vitest';
import { retryOnConflict } from '#shared/adapters/dynamodb/retry-on-conflict.ts';

const metadata = { $metadata: {}, message: 'cancelled' };

function cancelledBecause(...codes: string[]): Error {
  return new TransactionCanceledException({
    ...metadata,
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
}

/** A write that fails with these errors, one after the other, and then succeeds. */
function failingWith(...errors: Error[]) {
  const left = [...errors];
  let attempts = 0;
  const write = async () => {
    attempts++;
    const error = left.shift();
    if (error) throw error;
    return 'written';
  };
  return { write, attempts: () => attempts };
}

it('tries again after meeting other transactions, until the write goes through', async () => {
  const { write, attempts } = failingWith(
    cancelledBecause('None', 'TransactionConflict', 'None'),
    new TransactionConflictException(metadata),
  );
  expect(await retryOnConflict(write)).toBe('written');
  expect(attempts()).toBe(3);
});

it.each([
  ['a condition that does not hold', cancelledBecause('ConditionalCheckFailed', 'None')],
  ['a condition beside a conflict', cancelledBecause('ConditionalCheckFailed', 'TransactionConflict')],
  ['a lost connection', new Error('socket hang up')],
])('does not try again after %s', async (_, error) => {
  const { write, attempts } = failingWith(error);
  await expect(retryOnConflict(write)).rejects.toBe(error);
  expect(attempts()).toBe(1);
});
