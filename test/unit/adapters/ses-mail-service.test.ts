import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  GetSendQuotaCommand,
  SESClient,
  SESServiceException,
  SendRawEmailCommand,
} from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SendOutcome } from '#shared/adapters/ses/mail-service.ts';
import { createSesClient } from '#shared/adapters/ses/ses-client.ts';
import { sesMailService } from '#shared/adapters/ses/ses-mail-service.ts';

const client = mockClient(SESClient);
beforeEach(() => client.reset());

const MAIL = {
  to: 'minh@example.net',
  from: 'Acme <surveys@example.com>',
  raw: Buffer.from('Subject: Hello\r\n\r\nHello'),
  tags: { wave: 'wave000001', invitation: 'abc' },
};

const send = async () => await sesMailService(new SESClient({ region: 'eu-central-1' })).sendRaw(MAIL);

const refusal = (name: string, message: string, status = 400) =>
  new SESServiceException({
    name,
    message,
    $fault: status < 500 ? 'client' : 'server',
    $metadata: { httpStatusCode: status },
  });

it('hands the whole message over with its tags and keeps the message id', async () => {
  client.on(SendRawEmailCommand).resolves({ MessageId: '0107-one' });
  expect(await send()).toEqual({ outcome: 'accepted', messageId: '0107-one' });
  expect(client.commandCalls(SendRawEmailCommand)[0]?.args[0].input).toEqual({
    Destinations: ['minh@example.net'],
    RawMessage: { Data: MAIL.raw },
    Tags: [
      { Name: 'wave', Value: 'wave000001' },
      { Name: 'invitation', Value: 'abc' },
    ],
  });
});

it.each<[string, string, number, SendOutcome['outcome'], string?]>([
  ['Throttling', 'Maximum sending rate exceeded.', 400, 'throttled', 'rate'],
  ['ThrottlingException', 'Maximum sending rate exceeded.', 400, 'throttled', 'rate'],
  ['Throttling', 'Daily message quota exceeded.', 400, 'throttled', 'daily-quota'],
  ['ThrottlingException', 'Daily message quota exceeded.', 454, 'throttled', 'daily-quota'],
  ['AccountSendingPausedException', 'Sending is paused for the account.', 400, 'paused'],
  ['ConfigurationSetSendingPausedException', 'Paused.', 400, 'paused'],
  ['ConfigurationSetDoesNotExistException', 'Configuration set <insideout> does not exist.', 400, 'paused'],
  ['MailFromDomainNotVerifiedException', 'Not verified.', 400, 'paused'],
  ['MessageRejected', 'Sending suspended for this account.', 400, 'paused'],
  ['MessageRejected', 'Email address is not verified. Identities: surveys@example.com', 400, 'paused'],
  ['AccessDenied', 'User is not authorized to perform ses:SendRawEmail', 403, 'paused'],
  ['ExpiredToken', 'The security token included in the request is expired', 403, 'paused'],
  ['MessageRejected', 'Email address is not verified. Identities: minh@example.net', 400, 'refused'],
  ['MessageRejected', 'Message content rejected.', 400, 'refused'],
  ['InvalidParameterValue', 'Local address contains control or whitespace', 400, 'refused'],
  ['InternalFailure', 'The request processing has failed.', 500, 'unknown'],
  ['ServiceUnavailable', 'Service is unavailable.', 503, 'unknown'],
])('takes %s (%s) as it is meant', async (name, message, status, outcome, limit) => {
  client.on(SendRawEmailCommand).rejects(refusal(name, message, status));
  expect(await send()).toMatchObject({ outcome, ...(limit !== undefined && { limit }) });
});

it('keeps no address in a reason', async () => {
  client.on(SendRawEmailCommand).rejects(refusal('MessageRejected', 'Not verified: Minh <minh@example.net>'));
  const result = await send();
  expect(JSON.stringify(result)).not.toContain('@');
  expect(result).toMatchObject({
    outcome: 'refused',
    reason: 'MessageRejected: Not verified: Minh <(address)>',
  });
});

it('does not know what became of a mail whose answer names no message', async () => {
  client.on(SendRawEmailCommand).resolves({});
  expect(await send()).toMatchObject({ outcome: 'unknown' });
});

it('knows that nothing went out when no service was there or nothing could be signed', async () => {
  for (const failure of [
    Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' }),
    Object.assign(new Error('Could not load credentials'), { name: 'CredentialsProviderError' }),
  ]) {
    client.on(SendRawEmailCommand).rejects(failure);
    expect(await send()).toMatchObject({ outcome: 'paused' });
  }
});

it('reads the quota, and an unlimited one as such', async () => {
  const service = sesMailService(new SESClient({ region: 'eu-central-1' }));
  client.on(GetSendQuotaCommand).resolves({ Max24HourSend: 50_000, MaxSendRate: 14, SentLast24Hours: 120 });
  expect(await service.getQuota()).toEqual({
    max24HourSend: 50_000,
    maxSendRatePerSecond: 14,
    sentLast24Hours: 120,
  });
  client.on(GetSendQuotaCommand).resolves({ Max24HourSend: -1, MaxSendRate: 500, SentLast24Hours: 0 });
  expect((await service.getQuota()).max24HourSend).toBe(Number.POSITIVE_INFINITY);
});

describe('over a real connection', () => {
  let server: Server;
  let requests = 0;
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });

  /** What `sendRaw` makes of a service that behaves so. */
  async function meet(behave: Parameters<typeof createServer>[1]): Promise<SendOutcome> {
    client.restore();
    requests = 0;
    server = createServer((request, response) => {
      requests += 1;
      request.resume().on('end', () => behave?.(request, response));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const ses = createSesClient({
      endpoint: `http://127.0.0.1:${port}`,
      region: 'eu-central-1',
      credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
      requestTimeoutInMilliseconds: 200,
    });
    const outcome = await sesMailService(ses).sendRaw(MAIL);
    ses.destroy();
    return outcome;
  }

  it('asks once, and does not know, when the connection drops', async () => {
    expect(await meet((request) => request.socket.destroy())).toMatchObject({ outcome: 'unknown' });
    expect(requests).toBe(1);
  });

  it('asks once, and does not know, when no answer comes in time', async () => {
    expect(await meet(() => {})).toMatchObject({ outcome: 'unknown' });
    expect(requests).toBe(1);
  });

  it('asks once, and does not know, when the service fails', async () => {
    const outcome = await meet((_, response) => response.writeHead(503).end('try again later'));
    expect(outcome).toMatchObject({ outcome: 'unknown' });
    expect(requests).toBe(1);
  });

  it('asks once when it is throttled', async () => {
    const body =
      '<ErrorResponse><Error><Type>Sender</Type><Code>Throttling</Code>' +
      '<Message>Maximum sending rate exceeded.</Message></Error><RequestId>1</RequestId></ErrorResponse>';
    const outcome = await meet((_, response) =>
      response.writeHead(400, { 'content-type': 'text/xml' }).end(body),
    );
    expect(outcome).toEqual({ outcome: 'throttled', limit: 'rate' });
    expect(requests).toBe(1);
  });
});
