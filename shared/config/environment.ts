import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));

// Every setting under its name in the environment. The stacks set them, the local platform has its own.

const TABLES = {
  INSIDEOUT_TABLE_MAIN: text,
  INSIDEOUT_TABLE_RESPONSES: text,
  INSIDEOUT_TABLE_BALLOTS: text,
};
const QUEUES = {
  INSIDEOUT_QUEUE_PREPARE_URL: z.url(),
  INSIDEOUT_QUEUE_DISPATCH_URL: z.url(),
  INSIDEOUT_QUEUE_RELEASE_URL: z.url(),
  INSIDEOUT_QUEUE_IMPORT_URL: z.url(),
  INSIDEOUT_QUEUE_WEBHOOK_URL: z.url(),
};
const SITE = {
  /** Without a slash at the end. */
  INSIDEOUT_BASE_URL: z.url().check(z.regex(/[^/]$/)),
  /** Name and address of the From line. */
  INSIDEOUT_SENDER: text,
  INSIDEOUT_CONFIGURATION_SET: text,
};
/** ARN of the secret behind tokens and sessions. */
const SECRET = { INSIDEOUT_SECRET_ID: text };
/** ARN of the KMS key that wraps the private keys of sealed waves. */
const KEY = { INSIDEOUT_KEY_ID: text };
const OIDC = { INSIDEOUT_OIDC_ISSUER: z.url(), INSIDEOUT_OIDC_CLIENT_ID: text };

const CONSOLE = z.object({ ...TABLES, ...QUEUES, ...SITE, ...SECRET, ...KEY, ...OIDC });
/** Everything that any function reads; the console reads it all. */
export type Environment = z.infer<typeof CONSOLE>;

/** What each function reads, and so what its stack gives it and no more. */
export const FUNCTION_ENVIRONMENTS = {
  'survey-web': z.object({ ...TABLES, ...SITE, ...SECRET }),
  'console-web': CONSOLE,
  'public-api': z.object({ ...TABLES, ...QUEUES, ...SITE, ...SECRET }),
  'import-people': z.object({ ...TABLES, ...QUEUES }),
  'prepare-invitations': z.object({ ...TABLES, ...QUEUES, ...SECRET }),
  'dispatch-invitations': z.object({ ...TABLES, ...QUEUES, ...SITE, ...SECRET }),
  'release-wave': z.object({ ...TABLES, ...KEY }),
  'process-email-feedback': z.object(TABLES),
  'tally-responses': z.object({ ...TABLES, ...QUEUES }),
  'deliver-webhooks': z.object({ ...TABLES, ...QUEUES }),
  'run-schedule': z.object({ ...TABLES, ...QUEUES, ...SITE }),
} as const;

export type FunctionName = keyof typeof FUNCTION_ENVIRONMENTS;
export type EnvironmentOf<Name extends FunctionName> = z.infer<(typeof FUNCTION_ENVIRONMENTS)[Name]>;

/** What the function needs of the environment. Throws one line that names whatever is missing or malformed. */
export function readEnvironment<Name extends FunctionName>(
  functionName: Name,
  source: Readonly<Record<string, string | undefined>>,
): EnvironmentOf<Name> {
  const read = z.safeParse(FUNCTION_ENVIRONMENTS[functionName], source);
  if (read.success) return read.data as EnvironmentOf<Name>;
  const wrong = [...new Set(read.error.issues.map((issue) => issue.path.join('.')))].join(', ');
  throw new Error(`${functionName} cannot start: missing or malformed in the environment: ${wrong}`);
}
