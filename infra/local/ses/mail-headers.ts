import { addressParser, decodeWords } from 'postal-mime';

export interface MailHeader {
  readonly name: string;
  readonly value: string;
}

/** The header lines of a message, unfolded, in their order. */
export function readHeaders(raw: Uint8Array): MailHeader[] {
  const text = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength).toString('utf8');
  const end = text.search(/\r?\n\r?\n/);
  const unfolded = (end < 0 ? text : text.slice(0, end)).replace(/\r?\n[ \t]+/g, ' ');
  return unfolded.split(/\r?\n/).flatMap((line) => {
    const colon = line.indexOf(':');
    return colon > 0 ? [{ name: line.slice(0, colon), value: line.slice(colon + 1).trim() }] : [];
  });
}

export function headerValue(headers: readonly MailHeader[], name: string): string | undefined {
  return headers.find((header) => header.name.toLowerCase() === name.toLowerCase())?.value;
}

/** `=?utf-8?Q?…?=` made readable. */
export function decodedHeader(headers: readonly MailHeader[], name: string): string {
  return decodeWords(headerValue(headers, name) ?? '');
}

/** The bare addresses of a header such as `To`. */
export function addressesIn(headers: readonly MailHeader[], name: string): string[] {
  const value = headerValue(headers, name);
  if (!value) return [];
  return addressParser(value, { flatten: true }).flatMap(({ address }) => (address ? [address] : []));
}

/** The message as it leaves SES, which writes `Message-ID` and `Date` itself. */
export function withOwnHeaders(
  raw: Uint8Array,
  own: { messageId: string; domain: string; date: Date },
): Buffer {
  const message = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const crlf = message.indexOf('\r\n\r\n');
  const lf = message.indexOf('\n\n');
  const end = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf : lf;
  const head = (end < 0 ? message : message.subarray(0, end)).toString('utf8');
  const kept = head
    .split(/\r?\n(?![ \t])/)
    .filter((line) => !/^(message-id|date|bcc|x-ses-configuration-set|x-ses-message-tags):/i.test(line));
  const added = [
    `Message-ID: <${own.messageId}@${own.domain}>`,
    `Date: ${own.date.toUTCString().replace('GMT', '+0000')}`,
  ];
  return Buffer.concat([
    Buffer.from([...kept, ...added].join('\r\n')),
    end < 0 ? Buffer.from('\r\n\r\n') : message.subarray(end),
  ]);
}
