import type { RawMail, SendOutcome } from './mail-service.ts';

const THROTTLES = new Set(['Throttling', 'ThrottlingException', 'TooManyRequestsException']);

/** Refusals that say something about the account or its settings: the next mail would meet the same one. */
const ACCOUNT_REFUSALS = new Set([
  'AccountSendingPausedException',
  'ConfigurationSetSendingPausedException',
  'ConfigurationSetDoesNotExist',
  'ConfigurationSetDoesNotExistException',
  'MailFromDomainNotVerifiedException',
  'AccessDenied',
  'AccessDeniedException',
  'ExpiredToken',
  'ExpiredTokenException',
  'IncompleteSignature',
  'InvalidClientTokenId',
  'MissingAuthenticationToken',
  'OptInRequired',
  'RequestExpired',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
]);

/** Nothing left this machine: no service was found, or there was nothing to sign the request with. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'CredentialsProviderError']);

/** What a failed call to SES means for the mail. Reasons carry no address. */
export function outcomeOfFailure(error: unknown, mail: Pick<RawMail, 'from'>): SendOutcome {
  const { name, code, message, status } = describe(error);
  const reason = withoutAddresses(message ? `${name}: ${message}` : name);
  if (NEVER_SENT.has(code) || NEVER_SENT.has(name)) return { outcome: 'paused', reason };
  if (THROTTLES.has(name)) {
    return { outcome: 'throttled', limit: /daily/i.test(message) ? 'daily-quota' : 'rate' };
  }
  if (ACCOUNT_REFUSALS.has(name) || concernsAccount(message, mail.from)) {
    return { outcome: 'paused', reason };
  }
  if (status >= 400 && status < 500) return { outcome: 'refused', reason };
  return { outcome: 'unknown', reason };
}

/** `MessageRejected` also stands for a suspended account and for a sender that was never verified. */
function concernsAccount(message: string, from: string): boolean {
  if (/sending (has been |is )?(suspended|paused)/i.test(message)) return true;
  const sender = /<([^>]+)>/.exec(from)?.[1] ?? from;
  return /not verified/i.test(message) && message.toLowerCase().includes(sender.trim().toLowerCase());
}

function describe(error: unknown) {
  const fields: Record<string, unknown> = error instanceof Error ? { ...error } : {};
  const metadata = fields.$metadata as { httpStatusCode?: number } | undefined;
  return {
    name: error instanceof Error ? error.name : 'unreadable failure',
    code: typeof fields.code === 'string' ? fields.code : '',
    message: error instanceof Error ? error.message : '',
    status: metadata?.httpStatusCode ?? 0,
  };
}

function withoutAddresses(text: string): string {
  return text.replace(/[^\s<>:;,]+@[^\s<>:;,]+/g, '(address)').slice(0, 300);
}
