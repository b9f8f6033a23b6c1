import { domainToASCII } from 'node:url';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { MailHeaders } from './mail-headers.ts';
import type { RenderedMail } from './rendered-mail.ts';

export interface MimeProps {
  readonly from: { readonly name: string; readonly address: string };
  /** Where answers go; to `from` where it is absent. */
  readonly replyTo?: string | undefined;
  readonly to: { readonly name: string; readonly address: string };
  readonly mail: RenderedMail;
  readonly headers: MailHeaders;
  readonly date: Date;
}

/**
 * The whole message as SES takes it: both twins, names and subject encoded, domains in punycode. No content is ever
 * read from a file or fetched, whatever a name or a text may look like.
 */
export async function composeMime({
  from,
  replyTo,
  to,
  mail,
  headers,
  date,
}: MimeProps): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: { name: oneLine(from.name), address: from.address },
    ...(replyTo !== undefined && { replyTo }),
    to: { name: oneLine(to.name), address: to.address },
    subject: oneLine(mail.subject),
    text: mail.text,
    html: mail.html,
    date,
    headers: Object.entries(headers).map(([key, value]) => ({
      key,
      // Prepared values are not folded: some providers miss an unsubscribe link that is.
      value: { prepared: true, foldLines: false, value: oneLine(value) },
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return await composer.compile().build();
}

/** An address as mail servers take it: its domain in punycode. */
export function addressOnTheWire(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1)) || address.slice(at + 1)}`;
}

/** Nobody's name or title may start a header of its own. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\0]+/g, ' ');
}
