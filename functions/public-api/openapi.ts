import * as z from 'zod';
import { EventInvitation, EventInvitationOutcome, Withdrawal } from '#shared/domain/wave/event-invitation.ts';
import { Problem } from './problem.ts';

const WHAT_PROBLEMS_MEAN = {
  400: 'The idempotency key is missing, or the body is not JSON',
  401: 'There is no key, or it is not valid',
  403: 'The wave asks employees',
  404: 'There is no such wave',
  409: 'The wave is not open or not continuous, or the idempotency key stands for something else',
  413: 'The body is larger than 64 KB',
  415: 'The body is not application/json',
  422: 'A field is not as it should be, or names a unit or moment that does not exist',
  429: 'The key makes more than 50 calls a second',
  500: 'Repeat the call with the same idempotency key',
};

/** The OpenAPI description, from the very schemas that calls and answers are parsed with. */
export function openApiDocument(baseUrl: string) {
  return {
    openapi: '3.1.0',
    info: { title: 'Insideout', version: '1', description: 'Invites customers as something happens.' },
    servers: [{ url: baseUrl }],
    security: [{ key: [] }],
    paths: {
      '/v1/waves/{waveId}/invitations': { post: inviteOperation() },
      '/v1/waves/{waveId}/invitations/{invitationId}': { delete: withdrawOperation() },
    },
    components: {
      securitySchemes: { key: { type: 'http', scheme: 'bearer', description: 'A key from the console' } },
      schemas: {
        EventInvitation: schemaOf(EventInvitation),
        EventInvitationOutcome: schemaOf(EventInvitationOutcome),
        Withdrawal: schemaOf(Withdrawal),
        Problem: schemaOf(Problem),
      },
    },
  };
}

function inviteOperation() {
  const outcome = content('application/json', 'EventInvitationOutcome');
  return {
    operationId: 'inviteByEvent',
    summary: 'Invite a customer to a continuous wave',
    description:
      'The customer is added to the directory, or updated. Nobody is invited twice within 30 days, or against their will. The mail leaves after the delay of the wave, at its hours, unless something has come in between. An event that is older than the wave allows, or whose mail would come after the close, asks nobody.',
    parameters: [
      inPath('waveId'),
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: true,
        description: 'Names the event. The same call with the same key may be repeated, and invites once.',
        schema: { type: 'string', minLength: 1, maxLength: 120 },
      },
    ],
    requestBody: { required: true, ...content('application/json', 'EventInvitation') },
    responses: {
      201: { description: 'Invited', ...outcome },
      200: { description: 'Invited before with the same key, or skipped and why', ...outcome },
      ...problems(WHAT_PROBLEMS_MEAN),
    },
  };
}

function withdrawOperation() {
  const { 401: unauthorised, 429: tooMany } = WHAT_PROBLEMS_MEAN;
  return {
    operationId: 'withdrawInvitation',
    summary: 'Withdraw an invitation whose mail has not left',
    description:
      'For an order that was cancelled or a stay that was refunded. The call may be repeated. The customer then rests no longer than before the invitation.',
    parameters: [inPath('waveId'), inPath('invitationId')],
    responses: {
      200: { description: 'Withdrawn, now or before', ...content('application/json', 'Withdrawal') },
      ...problems({
        401: unauthorised,
        404: 'There is no such invitation in a continuous wave',
        409: 'The mail has left',
        429: tooMany,
        500: 'Repeat the call',
      }),
    },
  };
}

function inPath(name: string) {
  return { name, in: 'path', required: true, schema: { type: 'string' } };
}

function problems(meanings: Readonly<Record<number, string>>) {
  return Object.fromEntries(
    Object.entries(meanings).map(([status, description]) => [
      status,
      { description, ...content('application/problem+json', 'Problem') },
    ]),
  );
}

function content(type: string, schema: string) {
  return { content: { [type]: { schema: { $ref: `#/components/schemas/${schema}` } } } };
}

/** OpenAPI 3.1 speaks the dialect of JSON Schema that zod writes. */
function schemaOf(schema: z.ZodType) {
  const { $schema, ...described } = z.toJSONSchema(schema);
  return described;
}
