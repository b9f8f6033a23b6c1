import * as z from 'zod';

const moment = z.iso.datetime().optional().catch(undefined);
const recipients = z.array(z.object({ emailAddress: z.string() }));

/**
 * What SES publishes about a mail, in the parts that are used here. Parsing drops everything else, above all
 * `mail.headers`: they hold the links with their tokens.
 */
export const MailEvent = z.object({
  eventType: z.string(),
  mail: z.object({
    messageId: z.string(),
    timestamp: moment,
    tags: z.record(z.string(), z.array(z.string())).optional(),
  }),
  delivery: z.object({ timestamp: moment }).optional(),
  bounce: z
    .object({ bounceType: z.string(), bounceSubType: z.string().optional(), bouncedRecipients: recipients })
    .optional(),
  complaint: z
    .object({ complaintFeedbackType: z.string().nullish(), complainedRecipients: recipients })
    .optional(),
  reject: z.object({ reason: z.string().optional() }).optional(),
  /** What somebody chose on SES's own page for unsubscribing. */
  subscription: z
    .object({ newTopicPreferences: z.object({ unsubscribeAll: z.boolean().optional() }).optional() })
    .optional(),
  deliveryDelay: z.object({ delayType: z.string().optional() }).optional(),
});
export type MailEvent = z.infer<typeof MailEvent>;

const Notification = z.object({ Message: z.string() });

/** The event inside what a topic hands to a queue, with or without its envelope. Throws for anything else. */
export function readMailEvent(body: string): MailEvent {
  const outer: unknown = JSON.parse(body);
  const envelope = Notification.safeParse(outer);
  return MailEvent.parse(envelope.success ? JSON.parse(envelope.data.Message) : outer);
}
