// What another system says when something happened to a customer, and what it is answered.
import * as z from 'zod';
import { isTimeZone } from '../calendar/time-zone.ts';
import { Attributes } from '../contact/attributes.ts';
import { CameBy, Customer, Tier } from '../contact/person.ts';
import { tidy } from '../contact/plain-text.ts';
import { LARGEST_REVENUE } from '../contact/revenue.ts';
import { Language } from '../localized.ts';
import { Moment } from '../survey/survey.ts';
import { UnitId } from '../unit/unit.ts';
import { SkipReason } from './invitation.ts';

export const MOST_EVENT_ATTRIBUTES = 20;

/** Attributes of an invitation that follow from the event itself. */
const RESERVED = ['event', 'moment', 'occurred_at'];

/** Text as a person meant it; a letter that is none becomes `U+FFFD`, as in a file that was read wrongly. */
const text = z.string().overwrite((given) => tidy(given.toWellFormed()));

const Amount = z
  .number()
  .min(0)
  .max(LARGEST_REVENUE)
  .overwrite((amount) => Math.round(amount * 100) / 100);

const EventPerson = z.strictObject({
  externalId: text.pipe(Customer.shape.externalId).describe('The id in your own system'),
  name: text.pipe(Customer.shape.name.regex(/^[^\uFFFD]*$/, 'Some letters were lost. Send UTF-8.')),
  email: text.overwrite((address) => address.toLowerCase()).pipe(Customer.shape.email.unwrap()),
  language: Language.optional().describe('That of the mail; English for somebody new'),
  timeZone: z
    .string()
    .refine(isTimeZone, 'There is no such time zone. Give its IANA name, such as Asia/Ho_Chi_Minh.')
    .optional()
    .describe('IANA name of where the person lives; mails keep to its hours'),
  unitId: UnitId.describe('A unit of the wave'),
  tier: Tier.optional(),
  revenue: Amount.optional().describe('Yearly revenue in the currency of the company'),
  revenueLastYear: Amount.optional().describe('The same of the year before; 0 for somebody who is new'),
  cameBy: CameBy.optional().describe(
    'Whether somebody recommended you, or advertising and sales brought the customer',
  ),
});

const EventAttributes = z
  .record(Attributes.keyType, text.pipe(Attributes.valueType))
  .refine((given) => Object.keys(given).length <= MOST_EVENT_ATTRIBUTES, {
    error: `There are more than ${MOST_EVENT_ATTRIBUTES} attributes.`,
  })
  .refine((given) => RESERVED.every((name) => !Object.hasOwn(given, name)), {
    error: `These names are taken: ${RESERVED.join(', ')}.`,
  })
  .meta({
    maxProperties: MOST_EVENT_ATTRIBUTES,
    not: { anyOf: RESERVED.map((name) => ({ required: [name] })) },
  });

/** An event, and the customer whom it happened to. */
export const EventInvitation = z.strictObject({
  person: EventPerson,
  event: z.strictObject({
    name: text.pipe(z.string().min(1).max(200)).describe('What happened, such as “order delivered”'),
    moment: Moment.shape.key.optional().describe('A moment of the survey'),
    occurredAt: z.iso.datetime({ offset: true }),
    attributes: EventAttributes.optional().describe('What is known of the occasion, such as the order'),
  }),
});
export type EventInvitation = z.infer<typeof EventInvitation>;

/** Somebody is invited, or not and why; `possibleFrom` where time is all it takes. */
export const EventInvitationOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({
    outcome: z.literal('invited'),
    invitationId: z.string().describe('With it the invitation can be withdrawn'),
    mailDueAt: z.iso
      .datetime()
      .optional()
      .describe('When its mail leaves at the earliest, where the wave waits or keeps to hours'),
  }),
  z.strictObject({
    outcome: z.literal('skipped'),
    reason: z
      .enum([
        ...SkipReason.extract(['unsubscribed', 'asked', 'bounced', 'complained', 'erased', 'resting'])
          .options,
        'too-old',
        'closes-first',
        'withdrawn',
      ])
      .describe('`too-old`: the event; `closes-first`: the wave, before its mail would be due'),
    possibleFrom: z.iso.datetime().optional(),
  }),
]);
export type EventInvitationOutcome = z.infer<typeof EventInvitationOutcome>;
export type EventSkip = Extract<EventInvitationOutcome, { outcome: 'skipped' }>;

/** An invitation was taken back before its mail left. */
export const Withdrawal = z.strictObject({ outcome: z.literal('withdrawn') });

/** What the invitation keeps of the event. */
export function attributesOf({ name, moment, occurredAt, attributes }: EventInvitation['event']): Attributes {
  return {
    ...attributes,
    event: name,
    ...(moment !== undefined && { moment }),
    occurred_at: new Date(occurredAt).toISOString(),
  };
}
