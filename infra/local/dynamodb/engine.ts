import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { freePort } from '../free-port.ts';
import { StartProblem } from '../start-problem.ts';

/** A running DynamoDB engine of our own. */
export interface Engine {
  readonly endpoint: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** Starts dynoxide on a free port; in memory unless `file` names its SQLite database. */
export async function startEngine(options: { file?: string } = {}): Promise<Engine> {
  const program = enginePath();
  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const args = ['--host', '127.0.0.1', '--port', String(port)];
    if (options.file) args.push('--db-path', options.file);
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    endWithUs(child);
    try {
      await listening(child);
      return { endpoint: `http://127.0.0.1:${port}`, process: child, stop: () => stop(child) };
    } catch (error) {
      const portWasTaken = /address already in use/i.test((error as Error).message);
      if (!portWasTaken || attempt === 5) throw error;
    }
  }
}

function enginePath(): string {
  const packageName = `@dynoxide/${process.platform}-${process.arch}`;
  try {
    const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
    return path.join(path.dirname(manifest), 'dynoxide');
  } catch {
    const onPath = (process.env.PATH ?? '')
      .split(path.delimiter)
      .map((folder) => path.join(folder, 'dynoxide'));
    const found = onPath.find((file) => existsSync(file));
    if (found) return found;
    throw new StartProblem(
      `No DynamoDB engine for ${process.platform}-${process.arch}: put "dynoxide" on the PATH, ` +
        'or set DYNAMODB_ENDPOINT to the address of a running DynamoDB Local.',
    );
  }
}

/** However we end, as long as we are not killed. */
function endWithUs(child: ChildProcess): void {
  const end = () => child.kill();
  process.once('exit', end);
  child.once('exit', () => process.removeListener('exit', end));
}

async function listening(child: ChildProcess): Promise<void> {
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('listening on')) resolve();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', reject);
    child.once('exit', (code) =>
      reject(new StartProblem(`The DynamoDB engine ended with code ${code}: ${output.trim()}`)),
    );
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await ended;
}
