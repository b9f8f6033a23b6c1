import { getDigestSettings, putDigestSettings } from '../../adapters/dynamodb/digest-settings-store.ts';
import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { DigestSettings } from '../../domain/digest/digest.ts';
import type { Context } from '../context.ts';
import { Invalid, NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { planNextDigest } from './plan-next-digest.ts';

/** Saves when and to whom the digest goes, and plans the next one. Throws `Invalid` for what cannot be. */
export async function saveDigestSettings(
  context: Context<'db' | 'clock'>,
  input: Omit<DigestSettings, 'nextDueAt'>,
  /** The version that it was made from; the one that stands there, where absent. */
  seen?: number,
): Promise<{ outcome: 'saved' | 'overtaken' }> {
  authorise(context.actor, 'edit-digest');
  const parsed = DigestSettings.safeParse(input);
  if (!parsed.success) {
    throw new Invalid({
      en: 'Please check the readers’ e-mail addresses, the day, the hour and the time zone.',
      vi: 'Vui lòng kiểm tra lại địa chỉ email của người nhận, ngày, giờ và múi giờ.',
    });
  }
  if (!(await getProgram(context.db, parsed.data.programId))) throw new NotFound(parsed.data.programId);
  const before = await getDigestSettings(context.db, parsed.data.programId);
  const settings = { ...parsed.data, nextDueAt: before?.nextDueAt };
  if (!(await putDigestSettings(context.db, settings, seen))) return { outcome: 'overtaken' };
  await planNextDigest(context, settings);
  return { outcome: 'saved' };
}
