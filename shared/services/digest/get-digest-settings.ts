import { getDigestSettings as readSettings } from '../../adapters/dynamodb/digest-settings-store.ts';
import type { DigestSettings } from '../../domain/digest/digest.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** Monday morning in Việt Nam, until a program chooses otherwise. */
export const DEFAULT_DIGEST_CALENDAR = { weekday: 1, hour: 8, timeZone: 'Asia/Ho_Chi_Minh' } as const;

/** The settings of a program's digest; without readers where none were saved. */
export async function getDigestSettings(context: Context<'db'>, programId: string): Promise<DigestSettings> {
  authorise(context.actor, 'see-digest');
  const saved = await readSettings(context.db, programId);
  return saved ?? { programId, readers: [], ...DEFAULT_DIGEST_CALENDAR, pauseWhenNothingIsNew: true };
}
