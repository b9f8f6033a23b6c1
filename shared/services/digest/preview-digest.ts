import { getDigestSettings as readSettings } from '../../adapters/dynamodb/digest-settings-store.ts';
import type { Language } from '../../domain/localized.ts';
import { renderDigestMail } from '../../email/render-digest-mail.tsx';
import type { RenderedMail } from '../../email/rendered-mail.ts';
import { getBrand } from '../brand/get-brand.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { assembleDigest } from './assemble-digest.ts';
import { DEFAULT_DIGEST_CALENDAR } from './get-digest-settings.ts';

/** The digest as a reader would get it now. Nothing is sent or stored. */
export async function previewDigest(
  context: Context<'db' | 'clock' | 'site'>,
  {
    programId,
    language,
    readerName,
  }: { readonly programId: string; readonly language: Language; readonly readerName: string },
): Promise<RenderedMail> {
  authorise(context.actor, 'see-digest');
  const { timeZone } = (await readSettings(context.db, programId)) ?? DEFAULT_DIGEST_CALENDAR;
  const content = await assembleDigest(context, { programId, timeZone });
  return renderDigestMail({
    language,
    readerName,
    brand: await getBrand(context),
    baseUrl: context.site.baseUrl,
    content,
  });
}
