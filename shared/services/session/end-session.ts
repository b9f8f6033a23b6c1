import { deleteSession } from '../../adapters/dynamodb/session-store.ts';
import type { Resources } from '../context.ts';
import { hashOfToken } from './hash-of-token.ts';

/** Signs out. The token is worth nothing from here on. */
export async function endSession({ db }: Pick<Resources, 'db'>, token: string): Promise<void> {
  await deleteSession(db, hashOfToken(token));
}
