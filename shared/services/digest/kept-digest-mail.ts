import { createDigestMail, getDigestMail } from '../../adapters/dynamodb/digest-store.ts';
import type { Digest } from '../../domain/digest/digest.ts';
import { READER_NAME } from '../../domain/digest/digest-mail.ts';
import type { Language } from '../../domain/localized.ts';
import { renderDigestMail } from '../../email/render-digest-mail.tsx';
import type { RenderedMail } from '../../email/rendered-mail.ts';
import { getBrand } from '../brand/get-brand.ts';
import type { Context } from '../context.ts';

/**
 * The mail of a digest in one language, rendered once and kept: whoever gets it later, and whoever opens it in the
 * archive, reads the same. `READER_NAME` stands where the name belongs.
 */
export async function keptDigestMail(
  context: Pick<Context<'db' | 'site'>, 'db' | 'site'>,
  { programId, period, content }: Digest,
  language: Language,
): Promise<RenderedMail> {
  const name = { programId, period, language };
  const kept = await getDigestMail(context.db, name);
  if (kept) return kept;
  const rendered = renderDigestMail({
    language,
    readerName: READER_NAME,
    brand: await getBrand(context),
    baseUrl: context.site.baseUrl,
    content,
  });
  // Two senders at once may both have rendered it: only one is kept.
  const isFirst = await createDigestMail(context.db, { ...name, ...rendered });
  return isFirst ? rendered : ((await getDigestMail(context.db, name)) ?? rendered);
}
