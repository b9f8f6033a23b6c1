import { type LogoPicture, getLogo as readLogo } from '../../adapters/dynamodb/brand-store.ts';
import type { Resources } from '../context.ts';

/** The picture under an id, for everybody: mail programs ask for it. `undefined` where there is none. */
export async function getLogo(
  { db }: Pick<Resources, 'db'>,
  logoId: string,
): Promise<LogoPicture | undefined> {
  return /^[0-9a-f]{32}$/.test(logoId) ? await readLogo(db, logoId) : undefined;
}
