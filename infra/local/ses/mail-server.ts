import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { listen, stopListening } from '../free-port.ts';
import type { EventOutbox } from './event-outbox.ts';
import { errorOf, type Fault, FaultRule, type Faults } from './faults.ts';
import type { Mailbox } from './mailbox.ts';
import { answerXml, errorXml, type Parameters, SesError, type WireAnswer } from './query-protocol.ts';
import { type CheckedMail, checkRawMail, checkSimpleMail } from './send-mail.ts';
import { createSendRate } from './send-rate.ts';

export interface MailServerOptions {
  readonly mailbox: Mailbox;
  readonly outbox: Pick<EventOutbox, 'publish'>;
  readonly faults: Faults;
  readonly clock: () => Date;
  readonly max24HourSend: number;
  readonly maxSendRatePerSecond: number;
}

export interface MailServer {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/** Nothing is answered: the connection just ends. */
const DROPPED = Symbol('dropped');

/** SES on the one machine: its v1 query protocol, its checks, quotas and errors. A mail is on disk before it is answered for. */
export async function startMailServer(options: MailServerOptions): Promise<MailServer> {
  const sendRate = createSendRate(options.maxSendRatePerSecond);
  const server = createServer((request, response) => {
    respond(request, response).catch((error: Error) => {
      write(response, errorXml(new SesError('InternalFailure', error.message, 500)));
    });
  });
  const port = await listen(server, 0);
  return { endpoint: `http://127.0.0.1:${port}`, stop: () => stopListening(server) };

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await text(request);
    if (request.url === '/faults') {
      controlFaults(options.faults, request.method ?? '', body, response);
      return;
    }
    const answer = await act(new URLSearchParams(body)).catch((error) => {
      if (error instanceof SesError) return errorXml(error);
      throw error;
    });
    if (answer === DROPPED) request.socket.destroy();
    else write(response, answer);
  }

  async function act(parameters: Parameters): Promise<WireAnswer | typeof DROPPED> {
    const action = parameters.get('Action') ?? '';
    switch (action) {
      case 'SendRawEmail':
        return await accept(action, checkRawMail(parameters, options.clock()));
      case 'SendEmail':
        return await accept(action, checkSimpleMail(parameters, options.clock()));
      case 'GetSendQuota':
        return answerXml(action, {
          Max24HourSend: options.max24HourSend,
          MaxSendRate: options.maxSendRatePerSecond,
          SentLast24Hours: options.mailbox.sentLast24Hours(options.clock()),
        });
      default:
        throw new SesError('InvalidAction', `Could not find operation ${action} for version 2010-12-01`);
    }
  }

  async function accept(action: string, { mail, raw }: CheckedMail): Promise<WireAnswer | typeof DROPPED> {
    const faults = options.faults.take(mail.recipients);
    await suffer(faults);
    checkQuota(mail.recipients.length);
    const stored = options.mailbox.store(mail, raw);
    options.outbox.publish(stored, raw);
    if (faults.some(({ kind }) => kind === 'drop-after-accepting')) return DROPPED;
    return answerXml(action, { MessageId: mail.messageId });
  }

  function checkQuota(recipients: number): void {
    const { max24HourSend, mailbox, clock } = options;
    if (max24HourSend >= 0 && mailbox.sentLast24Hours(clock()) + recipients > max24HourSend) {
      throw new SesError('Throttling', 'Daily message quota exceeded.');
    }
    if (!sendRate.allows(recipients)) throw new SesError('Throttling', 'Maximum sending rate exceeded.');
  }
}

async function suffer(faults: readonly Fault[]): Promise<void> {
  for (const fault of faults) {
    if (fault.kind === 'delay') await pause(fault.milliseconds);
    const error = errorOf(fault);
    if (error) throw error;
  }
}

/** `GET /faults` lists them, `POST /faults` adds one, `DELETE /faults` takes all away. */
function controlFaults(faults: Faults, method: string, body: string, response: ServerResponse): void {
  try {
    if (method === 'POST') faults.inject(FaultRule.parse(JSON.parse(body)));
    if (method === 'DELETE') faults.clear();
    writeJson(response, 200, faults.list());
  } catch (error) {
    writeJson(response, 400, { error: (error as Error).message });
  }
}

function writeJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function write(response: ServerResponse, { status, body }: WireAnswer): void {
  response.writeHead(status, { 'content-type': 'text/xml' }).end(body);
}
