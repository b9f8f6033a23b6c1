import { getDigestSettings, replaceDigestSettings } from '../../adapters/dynamodb/digest-settings-store.ts';
import { getProgram } from '../../adapters/dynamodb/program-store.ts';
import { DigestSettings } from '../../domain/digest/digest.ts';
import type { Context } from '../context.ts';
import { Invalid, NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { planNextDigest } from './plan-next-digest.ts';

export type SaveDigestSettingsOutcome =
  | { outcome: 'saved'; settings: DigestSettings }
  | { outcome: 'changed-meanwhile' };

/**
 * Saves when and to whom the digest goes, and plans the next one. `revision` is that of the form: where somebody else
 * was faster nothing is written. Throws `Invalid` for what cannot be.
 */
export async function saveDigestSettings(
  context: Context<'db' | 'clock'>,
  input: Omit<DigestSettings, 'nextDueAt'>,
): Promise<SaveDigestSettingsOutcome> {
  authorise(context.actor, 'edit-digest');
  const parsed = DigestSettings.safeParse(input);
  if (!parsed.success) {
    throw new Invalid({
      en: 'Please check the readers’ e-mail addresses, the day, the hour and the time zone.',
      vi: 'Vui lòng kiểm tra lại địa chỉ email của người nhận, ngày, giờ và múi giờ.',
    });
  }
  if (!(await getProgram(context.db, parsed.data.programId))) throw new NotFound(parsed.data.programId);
  const { revision = 0, ...chosen } = parsed.data;
  const before = await getDigestSettings(context.db, chosen.programId);
  const settings = { ...chosen, nextDueAt: before?.nextDueAt };
  if (!(await replaceDigestSettings(context.db, settings, revision))) return { outcome: 'changed-meanwhile' };
  return { outcome: 'saved', settings: await planNextDigest(context, settings) };
}
