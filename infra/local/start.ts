import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Platform } from './platform.ts';
import { StartProblem } from './start-problem.ts';

let isStopping = false;
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
const unfinishedDemo = path.join(platform.dataFolder, 'demo-unfinished');
if (platform.isFresh && process.env.INSIDEOUT_DEMO !== 'none') await showDemo(platform);
else if (existsSync(unfinishedDemo)) {
  process.stdout.write(
    'The demo program was interrupted; move the data folder away to see it run from its beginning.\n',
  );
}

/** The first start has something to look at: it runs a whole program, and says how far it is. */
async function showDemo(running: Platform): Promise<void> {
  const { loadDemo } = await import('./demo/load-demo.ts');
  const { createProgressLine } = await import('./demo/progress-line.ts');
  const progress = createProgressLine(process.stdout);
  process.stdout.write('Nothing is stored yet, so the demo program is run; look on, or wait a minute.\n');
  writeFileSync(unfinishedDemo, '');
  try {
    await loadDemo(running, progress.tell);
    rmSync(unfinishedDemo);
    progress.end();
    process.stdout.write('The demo program is complete: sign in and look at its results.\n');
  } catch (error) {
    if (isStopping) return;
    progress.end();
    process.stderr.write(`The demo program is not complete: ${(error as Error).message}\n`);
  }
}

function stopOn(...signals: NodeJS.Signals[]): void {
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
