import { GetSendQuotaCommand, type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { MailService, RawMail, SendOutcome } from './mail-service.ts';
import { outcomeOfFailure } from './send-failure.ts';

/** Sends through the v1 API of SES, the only one whose raw mails may carry `List-Unsubscribe`. */
export function sesMailService(client: SESClient): MailService {
  return {
    sendRaw: async (mail) => await sendRaw(client, mail),
    getQuota: async () => {
      const quota = await client.send(new GetSendQuotaCommand({}));
      const max24HourSend = quota.Max24HourSend ?? 0;
      return {
        max24HourSend: max24HourSend === -1 ? Number.POSITIVE_INFINITY : max24HourSend,
        maxSendRatePerSecond: quota.MaxSendRate ?? 1,
        sentLast24Hours: quota.SentLast24Hours ?? 0,
      };
    },
  };
}

async function sendRaw(client: SESClient, mail: RawMail): Promise<SendOutcome> {
  try {
    const sent = await client.send(
      new SendRawEmailCommand({
        Destinations: [mail.to],
        RawMessage: { Data: mail.raw },
        Tags: Object.entries(mail.tags).map(([Name, Value]) => ({ Name, Value })),
      }),
    );
    if (sent.MessageId) return { outcome: 'accepted', messageId: sent.MessageId };
    return { outcome: 'unknown', reason: 'the answer names no message' };
  } catch (error) {
    return outcomeOfFailure(error, mail);
  }
}
