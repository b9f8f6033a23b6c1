import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';

/** A running DynamoDB engine of our own. */
export interface Engine {
  readonly endpoint: string;
  readonly process: ChildProcess;
  stop(): Promise<void>;
}

/** No engine can be had on this machine; the message says what to do. */
export class NoEngine extends Error {
  override name = 'NoEngine';
}

/** Starts dynoxide on a free port; in memory unless `file` names its SQLite database. */
export async function startEngine(options: { file?: string } = {}): Promise<Engine> {
  const port = await freePort();
  const args = [
    '--host',
    '127.0.0.1',
    '--port',
    String(port),
    ...(options.file ? ['--db-path', options.file] : []),
  ];
  const child = spawn(enginePath(), args, { stdio: ['ignore', 'pipe', 'pipe'] });
  await listening(child);
  return { endpoint: `http://127.0.0.1:${port}`, process: child, stop: () => stop(child) };
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
    throw new NoEngine(
      `No DynamoDB engine for ${process.platform}-${process.arch}: put "dynoxide" on the PATH, ` +
        'or set DYNAMODB_ENDPOINT to the address of a running DynamoDB Local.',
    );
  }
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
      reject(new Error(`The DynamoDB engine ended with code ${code}: ${output.trim()}`)),
    );
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  await ended;
}

async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
