import { getDigestSettings as readSettings } from '../../adapters/dynamodb/digest-settings-store.ts';
import type { DigestSettings } from '../../domain/digest/digest.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';

/** The settings of a program's digest; Monday at eight in Việt Nam without readers where none were saved. */
export async function getDigestSettings(context: Context<'db'>, programId: string): Promise<DigestSettings> {
  authorise(context.actor, 'see-digest');
  return (await readSettings(context.db, programId)) ?? defaultDigestSettings(programId);
}

function defaultDigestSettings(programId: string): DigestSettings {
  return {
    programId,
    readers: [],
    weekday: 1,
    hour: 8,
    timeZone: 'Asia/Ho_Chi_Minh',
    pauseWhenNothingIsNew: true,
  };
}
