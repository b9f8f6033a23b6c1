import type { Brand } from '../../domain/brand/brand.ts';
import type { Reader } from '../../domain/digest/digest.ts';
import type { DigestDelivery } from '../../domain/digest/digest-delivery.ts';
import { composeMime } from '../../email/compose-mime.ts';
import { staffMailHeaders } from '../../email/mail-headers.ts';
import type { RenderedMail } from '../../email/rendered-mail.ts';
import { parseSender } from '../../email/sender.ts';
import type { Context } from '../context.ts';

/** One digest mail to one reader. `pending`: the mail service takes no more for now. */
export async function sendDigestMail(
  { mail: service, site, clock }: Pick<Context<'mail' | 'site' | 'clock'>, 'mail' | 'site' | 'clock'>,
  {
    reader,
    brand,
    mail,
    tags,
  }: {
    readonly reader: Reader;
    readonly brand: Brand;
    readonly mail: RenderedMail;
    readonly tags: Record<string, string>;
  },
): Promise<Pick<DigestDelivery, 'state' | 'messageId' | 'reason'>> {
  const raw = await composeMime({
    from: { name: brand.name, address: parseSender(site.sender).address },
    replyTo: brand.replyTo,
    to: { name: reader.name, address: reader.email },
    mail,
    headers: staffMailHeaders(site.configurationSet),
    date: clock(),
  });
  const result = await service.sendRaw({ to: reader.email, from: site.sender, raw, tags });
  switch (result.outcome) {
    case 'accepted':
      return { state: 'sent', messageId: result.messageId };
    case 'throttled':
      return { state: 'pending', reason: result.limit };
    case 'paused':
      return { state: 'pending', reason: result.reason };
    case 'refused':
      return { state: 'refused', reason: result.reason };
    case 'unknown':
      return { state: 'unknown', reason: result.reason };
  }
}
