import { createSecretKey, randomBytes } from 'node:crypto';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createSesClient } from '#shared/adapters/ses/ses-client.ts';
import { sesMailService } from '#shared/adapters/ses/ses-mail-service.ts';
import { sqsQueues } from '#shared/adapters/sqs/sqs-queues.ts';
import { QUEUE_SOURCES, type QueueSourceName } from '#shared/config/event-sources.ts';
import type { Resources } from '#shared/services/context.ts';
import type { DispatchSettings } from '#shared/services/delivery/dispatch-settings.ts';
import { openDataFolder } from './data-folder.ts';
import { startLocalDatabase } from './dynamodb/local-database.ts';
import { checkpointFile } from './events/checkpoint-file.ts';
import type { EventSource } from './events/event-source.ts';
import { startEventSources } from './events/start-event-sources.ts';
import { createInboxApp } from './inbox/app.tsx';
import { openKeyFile } from './keys/key-file.ts';
import { createLocalKeyCustody } from './keys/local-key-custody.ts';
import { LOCAL_CLIENT } from './local-client.ts';
import { openLogFile } from './log-file.ts';
import { startIdentityServer } from './oidc/identity-server.tsx';
import { createProduct, type Product } from './product.ts';
import type { Faults } from './ses/faults.ts';
import { type LocalMail, type MailLimits, startLocalMail } from './ses/local-mail.ts';
import type { Mailbox } from './ses/mailbox.ts';
import { openJobJournal } from './sqs/job-journal.ts';
import { type LocalQueues, startLocalQueues } from './sqs/local-queues.ts';
import { shortenDelays } from './sqs/shorten-delays.ts';
import type { StartProblem } from './start-problem.ts';
import { startWebServer, type WebApp } from './web-server.ts';

export interface PlatformOptions {
  /** Of the web server; 0 takes a free one. */
  readonly port?: number;
  readonly dataFolder?: string;
  /** A DynamoDB engine that somebody else runs. */
  readonly dynamodbEndpoint?: string | undefined;
  readonly clock?: () => Date;
  readonly tickIntervalInMilliseconds?: number;
  readonly mailLimits?: Partial<MailLimits>;
  /** Another patience with mails whose sending was never answered. */
  readonly dispatch?: Partial<DispatchSettings>;
  /** Jobs that are put off come back after this long at the latest: for a clock that runs faster than the queues. */
  readonly longestDelayInSeconds?: number;
  /** Webhooks may call this machine, without HTTPS. For tests only. */
  readonly localWebhooks?: boolean;
}

/** The whole product, running on this machine. */
export interface Platform {
  readonly addresses: {
    readonly console: string;
    readonly inbox: string;
    readonly oidc: string;
    readonly dynamodb: string;
    readonly ses: string;
    readonly sqs: string;
  };
  readonly dataFolder: string;
  readonly logFile: string;
  /** Nothing had been stored before this start. */
  readonly isFresh: boolean;
  readonly resources: Resources;
  readonly mailbox: Mailbox;
  readonly mailFaults: Faults;
  /**
   * Resolves once no job waits, no event is on its way and every response is counted. What was put off till later
   * and what the next tick would do is not waited for.
   */
  settled(): Promise<void>;
  /** Called when a part ends that the rest cannot do without. */
  onLost(tell: (problem: StartProblem) => void): void;
  stop(): Promise<void>;
}

/** How long a function may still work when the platform stops; what it leaves is delivered again at the next start. */
const LONGEST_FAREWELL_IN_MILLISECONDS = 3_000;

/** Starts everything, or nothing: throws a `StartProblem` that says in one line what is in the way. */
export async function startPlatform(options: PlatformOptions = {}): Promise<Platform> {
  const started = new AsyncDisposableStack();
  try {
    return await startParts(options, started);
  } catch (error) {
    await started.disposeAsync();
    throw error;
  }
}

async function startParts(options: PlatformOptions, started: AsyncDisposableStack): Promise<Platform> {
  const { clock = () => new Date(), tickIntervalInMilliseconds = 1_000 } = options;
  const web = await startWebServer(options.port ?? 3000);
  started.defer(web.stop);
  const folder = openDataFolder(options.dataFolder ?? '.data');
  started.defer(folder.release);
  const { log, close } = openLogFile(folder.log);
  started.defer(close);
  const keys = openKeyFile(folder.keys, { mayCreate: folder.isFresh });
  const checkpoint = checkpointFile(folder.checkpoints, 'responses');
  const database = await startLocalDatabase({
    file: folder.database,
    engineRecord: folder.engineRecord,
    consumed: checkpoint.read(),
    endpoint: options.dynamodbEndpoint,
  });
  started.defer(database.stop);
  const queues = await startLocalQueues();
  started.defer(queues.stop);
  const identity = await startIdentityServer(keys.identityKey);
  started.defer(identity.stop);
  const mail = await startLocalMail({ folder: folder.mail, queues, clock, log, ...options.mailLimits });
  started.defer(mail.stop);

  const journal = openJobJournal(path.join(folder.path, 'jobs.jsonl'));
  const baseUrl = `http://localhost:${web.port}`;
  const resources: Resources = {
    db: database.db,
    queues: journal.watch(
      shortenDelays(
        sqsQueues(queues.client, queueUrls(queues)),
        options.longestDelayInSeconds ?? Number.POSITIVE_INFINITY,
      ),
    ),
    mail: sesMailService(createSesClient({ endpoint: mail.endpoint, ...LOCAL_CLIENT })),
    keyCustody: createLocalKeyCustody(keys.custodyKey),
    secrets: { tokenKey: createSecretKey(keys.tokenKey), sessionKey: keys.sessionKey },
    site: {
      baseUrl,
      sender: 'Insideout <surveys@insideout.example>',
      configurationSet: 'insideout',
    },
    clock,
    randomBytes: (length) => randomBytes(length),
    log,
  };
  await journal.sendLeftTo(sqsQueues(queues.client, queueUrls(queues)));
  const product = createProduct(
    resources,
    { oidc: identity, localWebhooks: options.localWebhooks },
    options.dispatch,
  );
  const sources = await startEventSources({
    product,
    resources,
    queues,
    streams: database.streams,
    checkpoint,
    tickIntervalInMilliseconds,
    handled: (queue, body) => {
      if (queue === 'feedback') mail.eventHandled(body);
      else journal.handled(queue, body);
    },
  });
  started.defer(async () => await stopSources(sources.all));
  web.serve(chooseApp(product, createInboxApp(mail.mailbox)));

  return {
    addresses: {
      console: baseUrl,
      inbox: `${baseUrl}/local/inbox`,
      oidc: identity.issuer,
      dynamodb: database.endpoint,
      ses: mail.endpoint,
      sqs: queues.endpoint,
    },
    dataFolder: folder.path,
    logFile: folder.log,
    isFresh: folder.isFresh,
    resources,
    mailbox: mail.mailbox,
    mailFaults: mail.faults,
    settled: async () => {
      do {
        await emptied(queues, mail);
        await sources.responses.caughtUp();
      } while (!isEmpty(queues, mail));
    },
    onLost: database.onLost,
    stop: async () => await started.disposeAsync(),
  };
}

const SURVEY_PATHS = ['/a/', '/u/', '/o/', '/w/', '/brand/'];

function chooseApp(product: Product, inbox: WebApp): (path: string) => WebApp {
  return (asked) => {
    if (SURVEY_PATHS.some((start) => asked.startsWith(start))) return product.survey;
    if (asked.startsWith('/v1/')) return product.api;
    return asked.startsWith('/local/') ? inbox : product.console;
  };
}

function queueUrls({ queues }: LocalQueues) {
  return {
    prepare: queues.prepare.url,
    dispatch: queues.dispatch.url,
    release: queues.release.url,
    import: queues.import.url,
    webhook: queues.webhook.url,
  };
}

async function stopSources(sources: readonly EventSource[]): Promise<void> {
  const all = Promise.all(sources.map((source) => source.stop()));
  await Promise.race([all, pause(LONGEST_FAREWELL_IN_MILLISECONDS, undefined, { ref: false })]);
}

async function emptied(queues: LocalQueues, mail: LocalMail): Promise<void> {
  while (!isEmpty(queues, mail)) await pause(20);
}

function isEmpty(queues: LocalQueues, mail: LocalMail): boolean {
  const names = Object.keys(QUEUE_SOURCES) as QueueSourceName[];
  return mail.isPublished() && names.every((name) => queues.waiting(name) === 0);
}
