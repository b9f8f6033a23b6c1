import { spawn } from 'node:child_process';

/** The platform as `npm start` runs it, in a process of its own. */
export interface PlatformProcess {
  output(): string;
  errors(): string;
  /** The address that was printed beside a word. */
  address(word: string): string;
  /** Resolves once everything is up and the addresses are printed. Throws with what was printed where it is not. */
  started(): Promise<void>;
  readonly ended: Promise<number | null>;
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** On a free port and without the demo, unless the environment says otherwise. */
export function startPlatformProcess(
  dataFolder: string,
  environment: NodeJS.ProcessEnv = {},
  entry = 'infra/local/start.ts',
): PlatformProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', entry], {
    env: { ...process.env, PORT: '0', INSIDEOUT_DATA: dataFolder, INSIDEOUT_DEMO: 'none', ...environment },
  });
  let output = '';
  let errors = '';
  const up = Promise.withResolvers<void>();
  child.stdout.on('data', (chunk) => {
    output += chunk;
    if (output.includes('Ctrl-C')) up.resolve();
  });
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    output: () => output,
    errors: () => errors,
    address: (word) => new RegExp(`${word} +(\\S+)`).exec(output)?.[1] ?? '',
    started: async () =>
      await Promise.race([
        up.promise,
        ended.then(() => Promise.reject(new Error(`The platform did not start: ${errors}`))),
      ]),
    ended,
    end: async (signal) => {
      if (child.exitCode === null) child.kill(signal);
      return await ended;
    },
  };
}
