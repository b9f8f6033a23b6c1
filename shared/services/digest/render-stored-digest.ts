import { getDigest } from '../../adapters/dynamodb/digest-store.ts';
import { mailForReader } from '../../domain/digest/digest-mail.ts';
import type { Language } from '../../domain/localized.ts';
import type { RenderedMail } from '../../email/rendered-mail.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { keptDigestMail } from './kept-digest-mail.ts';

/** The very mail that the readers of a digest got, with this name in its greeting. Throws `NotFound`. */
export async function renderStoredDigest(
  context: Context<'db' | 'site'>,
  input: {
    readonly programId: string;
    readonly period: string;
    readonly language: Language;
    readonly readerName: string;
  },
): Promise<RenderedMail> {
  authorise(context.actor, 'see-digest');
  const { programId, period, language, readerName } = input;
  const digest = await getDigest(context.db, programId, period);
  if (!digest) throw new NotFound(`digest ${period} of ${programId}`);
  return mailForReader(await keptDigestMail(context, digest, language), readerName);
}
