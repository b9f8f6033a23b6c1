import { randomUUID } from 'node:crypto';
import { LOCAL_ACCOUNT, LOCAL_CLIENT } from '../local-client.ts';
import { type MailHeader, readHeaders } from './mail-headers.ts';
import type { StoredMail } from './mail-index.ts';

/** An event of SES, `eventType` and all, as it is published to a topic. */
export type MailEvent = Readonly<Record<string, unknown>>;

/** What SES publishes about a mail: Send, then what became of it. Addresses of the simulator decide that. */
export function eventsOf(mail: StoredMail, raw: Uint8Array): MailEvent[] {
  const about = aboutMail(mail, readHeaders(raw));
  const timestamp = mail.acceptedAt;
  const [recipient = ''] = mail.recipients;
  const send = { eventType: 'Send', mail: about, send: {} };
  const delivery = {
    eventType: 'Delivery',
    mail: about,
    delivery: {
      timestamp,
      processingTimeMillis: 400,
      recipients: mail.recipients,
      smtpResponse: '250 2.0.0 OK',
      reportingMTA: 'mta.example.com',
    },
  };
  if (recipient.startsWith('bounce') && isSimulator(recipient)) {
    return [send, { eventType: 'Bounce', mail: about, bounce: bounce(mail) }];
  }
  if (recipient.startsWith('complaint') && isSimulator(recipient)) {
    return [send, delivery, { eventType: 'Complaint', mail: about, complaint: complaint(mail) }];
  }
  if (recipient.startsWith('suppressionlist') && isSimulator(recipient)) {
    const suppressed = { ...bounce(mail), bounceSubType: 'OnAccountSuppressionList' };
    return [send, { eventType: 'Bounce', mail: about, bounce: suppressed }];
  }
  return [send, delivery];
}

/** The envelope in which a topic hands an event to a queue. */
export function snsEnvelope(event: MailEvent, time: string) {
  return {
    Type: 'Notification',
    MessageId: randomUUID(),
    TopicArn: `arn:aws:sns:${LOCAL_CLIENT.region}:${LOCAL_ACCOUNT}:insideout-mail-events`,
    Subject: 'Amazon SES Email Event Notification',
    Message: JSON.stringify(event),
    Timestamp: time,
  };
}

function isSimulator(recipient: string): boolean {
  return recipient.endsWith('@simulator.amazonses.com');
}

function aboutMail(mail: StoredMail, headers: readonly MailHeader[]) {
  const tags = Object.entries(mail.tags).map(([name, value]) => [name, [value]] as const);
  return {
    timestamp: mail.acceptedAt,
    source: mail.from,
    sourceArn: `arn:aws:ses:${LOCAL_CLIENT.region}:${LOCAL_ACCOUNT}:identity/${domainOf(mail.from)}`,
    sendingAccountId: LOCAL_ACCOUNT,
    messageId: mail.messageId,
    destination: mail.recipients,
    headersTruncated: false,
    headers,
    commonHeaders: {
      from: [mail.from],
      to: mail.recipients,
      messageId: mail.messageId,
      subject: mail.subject,
    },
    tags: {
      'ses:operation': ['SendRawEmail'],
      'ses:configuration-set': [mail.configurationSet ?? ''],
      'ses:source-ip': ['127.0.0.1'],
      'ses:from-domain': [domainOf(mail.from)],
      'ses:caller-identity': ['local'],
      ...Object.fromEntries(tags),
    },
  };
}

function bounce(mail: StoredMail) {
  return {
    feedbackId: `${mail.messageId}-bounce`,
    bounceType: 'Permanent',
    bounceSubType: 'General',
    bouncedRecipients: mail.recipients.map((emailAddress) => ({
      emailAddress,
      action: 'failed',
      status: '5.1.1',
      diagnosticCode: 'smtp; 550 5.1.1 user unknown',
    })),
    timestamp: mail.acceptedAt,
    reportingMTA: 'dsn; mta.example.com',
  };
}

function complaint(mail: StoredMail) {
  return {
    feedbackId: `${mail.messageId}-complaint`,
    complaintSubType: null,
    complainedRecipients: mail.recipients.map((emailAddress) => ({ emailAddress })),
    timestamp: mail.acceptedAt,
    complaintFeedbackType: 'abuse',
    arrivalDate: mail.acceptedAt,
  };
}

function domainOf(address: string): string {
  return /@([^>\s]+)>?\s*$/.exec(address)?.[1] ?? '';
}
