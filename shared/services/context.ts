import type { Database } from '../adapters/dynamodb/database.ts';
import type { KeyCustody } from '../adapters/kms/key-custody.ts';
import type { Secrets } from '../adapters/secrets/secrets.ts';
import type { MailService } from '../adapters/ses/mail-service.ts';
import type { Queues } from '../adapters/sqs/queues.ts';
import type { Actor } from '../domain/staff/staff.ts';

/** Everything the services reach the world through. Built once per process, in a handler or by the local platform. */
export interface Resources {
  readonly db: Database;
  readonly queues: Queues;
  readonly mail: MailService;
  readonly keyCustody: KeyCustody;
  readonly secrets: Secrets;
  readonly site: Site;
  readonly clock: () => Date;
  /** `length` unguessable bytes. */
  readonly randomBytes: (length: number) => Uint8Array;
  readonly log: (event: string, fields?: Record<string, unknown>) => void;
}

export interface Site {
  /** Where people reach the product, without a slash at the end: `https://surveys.example.com`. */
  readonly baseUrl: string;
  /** Name and address in the From line: `Acme <surveys@example.com>`. */
  readonly sender: string;
  /** SES configuration set that publishes events; absent where none is used. */
  readonly configurationSet?: string | undefined;
}

/** The resources that a service needs, and who acts. */
export type Context<Needed extends keyof Resources = keyof Resources> = Pick<Resources, Needed> & {
  readonly actor: Actor;
};
