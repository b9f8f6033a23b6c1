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
process.stdout.write(greeting(platform));
if (platform.isFresh && process.env.INSIDEOUT_DEMO !== 'none') await showDemo(platform);

/** The first start has something to look at: it runs a whole program, and says how far it is. */
async function showDemo(running: Platform): Promise<void> {
  const { loadDemo } = await import('./demo/load-demo.ts');
  process.stdout.write(
    '  Nothing is stored yet, so the demo program is being run; look on or wait a minute.\n',
  );
  let last = '';
  await loadDemo(running, (step) => {
    if (step !== last) process.stdout.write(`    ${step} …\n`);
    last = step;
  });
  process.stdout.write('  The demo program is there.\n');
}

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
