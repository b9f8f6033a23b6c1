import type { Side } from '../domain/side.ts';
import type { Mailing } from '../domain/wave/delivery.ts';

export type MailHeaders = Readonly<Record<string, string>>;

interface InvitationHeaderProps {
  readonly side: Side;
  readonly waveId: string;
  readonly mailing: Mailing;
  /** Address of the sender; its domain names the list. */
  readonly senderAddress: string;
  readonly unsubscribeLink?: string | undefined;
  readonly configurationSet?: string | undefined;
}

/** Tells mail programs that a machine wrote this and wants no automatic answer. */
const AUTOMATIC: MailHeaders = {
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
};

/**
 * Headers of an invitation. Customers' mails can be unsubscribed in one click (RFC 8058) and are told apart in the
 * providers' complaint statistics; employees' mails are the company's own and only say that they are automatic.
 */
export function invitationHeaders(props: InvitationHeaderProps): MailHeaders {
  const events = configurationSetHeader(props.configurationSet);
  if (props.side === 'employee') return { ...AUTOMATIC, ...events };
  const domain = props.senderAddress.split('@')[1] ?? 'localhost';
  return {
    ...(props.unsubscribeLink !== undefined && {
      'List-Unsubscribe': `<${props.unsubscribeLink}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
    'List-Id': `<customer-surveys.${domain}>`,
    'Feedback-ID': `${props.waveId}:${props.mailing}:customer:insideout`,
    ...events,
  };
}

/** Headers of the digest and of other mails to staff. */
export function staffMailHeaders(configurationSet: string | undefined): MailHeaders {
  return { ...AUTOMATIC, ...configurationSetHeader(configurationSet) };
}

/** Without a configuration set SES publishes no events. */
function configurationSetHeader(name: string | undefined): MailHeaders {
  return name === undefined ? {} : { 'X-SES-CONFIGURATION-SET': name };
}
