import { getDigest } from '../../adapters/dynamodb/digest-store.ts';
import type { Language } from '../../domain/localized.ts';
import { renderDigestMail } from '../../email/render-digest-mail.tsx';
import type { RenderedMail } from '../../email/rendered-mail.ts';
import { getBrand } from '../brand/get-brand.ts';
import type { Context } from '../context.ts';
import { NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';

/** A digest of the past as its readers got it. Throws `NotFound`. */
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
  return renderDigestMail({
    language,
    readerName,
    brand: await getBrand(context),
    baseUrl: context.site.baseUrl,
    content: digest.content,
  });
}
