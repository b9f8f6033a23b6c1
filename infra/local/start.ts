import type { Platform } from './platform.ts';
import { StartProblem } from './start-problem.ts';

const [nodeVersion] = process.versions.node.split('.').map(Number);
if (!nodeVersion || nodeVersion < 24) {
  fail(
    new StartProblem(
      `Node.js 24 or newer is needed, not ${process.version}; "npm start" brings its own on Linux.`,
    ),
  );
}
const { startPlatform } = await import('./platform.ts');
const platform = await startPlatform(optionsFrom(process.env)).catch(fail);
platform.onLost(fail);
stopOn('SIGINT', 'SIGTERM');
if (platform.isFresh && process.env.INSIDEOUT_DEMO !== 'none') {
  const { loadDemo } = await import('./demo/load-demo.ts');
  await loadDemo(platform);
}
process.stdout.write(greeting(platform));

function stopOn(...signals: NodeJS.Signals[]): void {
  let isStopping = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      process.stdout.write('\nStopping …\n');
      platform.stop().then(() => process.exit(0), fail);
    });
  }
}

function optionsFrom({ PORT, INSIDEOUT_DATA, DYNAMODB_ENDPOINT }: NodeJS.ProcessEnv) {
  const port = Number(PORT || 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    fail(new StartProblem(`PORT must be a number from 0 to 65535, not "${PORT}".`));
  }
  return { port, dataFolder: INSIDEOUT_DATA || '.data', dynamodbEndpoint: DYNAMODB_ENDPOINT };
}

function greeting({ addresses, dataFolder, logFile }: Platform): string {
  return `
  Insideout runs on this machine.

    Console     ${addresses.console}
    Inbox       ${addresses.inbox}

    Sign-in     ${addresses.oidc}
    DynamoDB    ${addresses.dynamodb}
    SES         ${addresses.ses}
    SQS         ${addresses.sqs}

    Data        ${dataFolder}
    Log         ${logFile}

  Ctrl-C stops it; everything is kept.

`;
}

/** A problem that we know of is one line; anything else is a fault of ours and shows where it came from. */
function fail(error: unknown): never {
  const isKnown = error instanceof StartProblem;
  process.stderr.write(`${isKnown ? error.message : ((error as Error).stack ?? String(error))}\n`);
  process.exit(1);
}
