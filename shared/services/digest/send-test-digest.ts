import { getDigestSettings } from '../../adapters/dynamodb/digest-settings-store.ts';
import type { Language } from '../../domain/localized.ts';
import { renderDigestMail } from '../../email/render-digest-mail.tsx';
import { getBrand } from '../brand/get-brand.ts';
import type { Context } from '../context.ts';
import { NotAllowed } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { assembleDigest } from './assemble-digest.ts';
import { DEFAULT_DIGEST_CALENDAR } from './get-digest-settings.ts';
import { sendDigestMail } from './send-digest-mail.ts';

export interface TestDigestReport {
  /** `held-back`: the mail service takes no more for now. */
  readonly outcome: 'sent' | 'held-back' | 'failed';
  readonly email: string;
}

/**
 * Sends the digest as it would read now to whoever asks for it and to nobody else. It says that it is a test, is not
 * kept, and no reader's digest of the period is sent or left out because of it.
 */
export async function sendTestDigest(
  context: Context<'db' | 'clock' | 'mail' | 'site' | 'log'>,
  { programId, language }: { readonly programId: string; readonly language: Language },
): Promise<TestDigestReport> {
  authorise(context.actor, 'send-digest');
  if (context.actor.kind !== 'staff') throw new NotAllowed('send-digest');
  const { email, name } = context.actor.staff;
  const { timeZone } = (await getDigestSettings(context.db, programId)) ?? DEFAULT_DIGEST_CALENDAR;
  const content = await assembleDigest(context, { programId, timeZone });
  const brand = await getBrand(context);
  const { baseUrl } = context.site;
  const mail = renderDigestMail({ language, readerName: name, brand, baseUrl, content, isTest: true });
  const reader = { email, name, language };
  const { state } = await sendDigestMail(context, { reader, brand, mail, tags: { program: programId } });
  context.log('digest-test', { programId, state });
  const outcome = state === 'sent' ? 'sent' : state === 'pending' ? 'held-back' : 'failed';
  return { outcome, email };
}
