import { randomUUID } from 'node:crypto';
import { LOCAL_CLIENT } from '../local-client.ts';
import {
  addressesIn,
  decodedHeader,
  headerValue,
  type MailHeader,
  readHeaders,
  withOwnHeaders,
} from './mail-headers.ts';
import type { StoredMail } from './mail-index.ts';
import { list, type Parameters, SesError, tags } from './query-protocol.ts';

/** A mail that passed all checks, and how it will be stored. */
export interface CheckedMail {
  readonly mail: Omit<StoredMail, 'number' | 'sizeInBytes'>;
  readonly raw: Buffer;
}

const MOST_RECIPIENTS = 50;
const MOST_BYTES = 10 * 1024 * 1024;
const TAG = /^[A-Za-z0-9_.@-]{1,256}$/;
const ADDRESS = /^[\x21-\x7e]+@[A-Za-z0-9.-]+$/;

/** Reads a `SendRawEmail` call. Throws what SES would answer to a message that it does not take. */
export function checkRawMail(parameters: Parameters, acceptedAt: Date): CheckedMail {
  const given = Buffer.from(parameters.get('RawMessage.Data') ?? '', 'base64');
  if (given.length === 0) throw invalid('Missing required parameter RawMessage.Data.');
  if (given.length > MOST_BYTES) throw invalid(`Message length is more than ${MOST_BYTES} bytes long.`);
  const headers = readHeaders(given);
  const from = parameters.get('Source') ?? decodedHeader(headers, 'From');
  const named = list(parameters, 'Destinations');
  const recipients =
    named.length > 0 ? named : ['To', 'Cc', 'Bcc'].flatMap((name) => addressesIn(headers, name));
  const subject = decodedHeader(headers, 'Subject');
  return check(parameters, { from, recipients, subject, acceptedAt, raw: given });
}

/** Reads a `SendEmail` call, and writes the message that SES would make of it. */
export function checkSimpleMail(parameters: Parameters, acceptedAt: Date): CheckedMail {
  const from = parameters.get('Source') ?? '';
  const to = list(parameters, 'Destination.ToAddresses');
  const cc = list(parameters, 'Destination.CcAddresses');
  const recipients = [...to, ...cc, ...list(parameters, 'Destination.BccAddresses')];
  const subject = parameters.get('Message.Subject.Data') ?? '';
  const html = parameters.get('Message.Body.Html.Data');
  const text = parameters.get('Message.Body.Text.Data');
  const parts = [
    ...(text === null ? [] : [{ type: 'text/plain', body: text }]),
    ...(html === null ? [] : [{ type: 'text/html', body: html }]),
  ];
  const raw = composed({ from, to, cc, subject, parts });
  return check(parameters, { from, recipients, subject, acceptedAt, raw });
}

interface Draft {
  readonly from: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly acceptedAt: Date;
  readonly raw: Buffer;
}

function check(parameters: Parameters, { from, recipients, subject, acceptedAt, raw }: Draft): CheckedMail {
  if (recipients.length === 0) throw invalid('Missing required parameter Destinations.');
  if (recipients.length > MOST_RECIPIENTS) throw invalid(`Recipient count exceeds ${MOST_RECIPIENTS}.`);
  const addresses = recipients.map(bareAddress);
  for (const address of [bareAddress(from), ...addresses]) {
    if (!address.includes('@')) throw invalid("Missing final '@domain'");
    if (!ADDRESS.test(address)) throw invalid('Local address contains control or whitespace');
  }
  const headers = readHeaders(raw);
  const messageTags = { ...tagsInHeader(headers), ...tags(parameters) };
  for (const text of Object.entries(messageTags).flat()) {
    if (!TAG.test(text)) throw invalid(`Invalid tag: "${text}"`);
  }
  const messageId = newMessageId(acceptedAt);
  const domain = `${LOCAL_CLIENT.region}.amazonses.com`;
  const configurationSet =
    parameters.get('ConfigurationSetName') ?? headerValue(headers, 'X-SES-CONFIGURATION-SET');
  return {
    mail: {
      messageId,
      acceptedAt: acceptedAt.toISOString(),
      from,
      recipients: addresses,
      subject,
      tags: messageTags,
      ...(configurationSet && { configurationSet }),
    },
    raw: withOwnHeaders(raw, { messageId, domain, date: acceptedAt }),
  };
}

/** `X-SES-MESSAGE-TAGS: invitation=abc, wave=def` says the same as the parameters. */
function tagsInHeader(headers: readonly MailHeader[]): Record<string, string> {
  const pairs = (headerValue(headers, 'X-SES-MESSAGE-TAGS') ?? '').split(',');
  return Object.fromEntries(
    pairs.flatMap((pair) => {
      const [name, value] = pair.split('=').map((part) => part.trim());
      return name && value ? [[name, value]] : [];
    }),
  );
}

function composed(mail: {
  from: string;
  to: string[];
  cc: string[];
  subject: string;
  parts: { type: string; body: string }[];
}): Buffer {
  const boundary = `part-${randomUUID()}`;
  const lines = [
    `From: ${mail.from}`,
    `To: ${mail.to.join(', ')}`,
    ...(mail.cc.length > 0 ? [`Cc: ${mail.cc.join(', ')}`] : []),
    `Subject: =?utf-8?B?${Buffer.from(mail.subject).toString('base64')}?=`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    '',
    ...mail.parts.flatMap(({ type, body }) => [
      `--${boundary}`,
      `Content-Type: ${type}; charset=utf-8`,
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(body)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
    ]),
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

/** Time first, as the real ones have it, then something that nobody else has. */
function newMessageId(acceptedAt: Date): string {
  return `0107${acceptedAt.getTime().toString(16).padStart(12, '0')}-${randomUUID()}-000000`;
}

function bareAddress(address: string): string {
  return (/<([^<>]*)>\s*$/.exec(address)?.[1] ?? address).trim();
}

function invalid(message: string): SesError {
  return new SesError('InvalidParameterValue', message);
}
