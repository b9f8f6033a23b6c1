// The whole check, short enough to read: static checks side by side, then every test.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface Result {
  readonly passed: number;
  readonly failed: number;
}

const STATIC_CHECKS: readonly [name: string, command: string, ...args: string[]][] = [
  ['format and lint', 'biome', 'ci', '--colors=off'],
  ['types', 'tsc', '--noEmit'],
  ['dead code', 'knip', '--no-progress'],
];

const results = await Promise.all(STATIC_CHECKS.map(staticCheck));
results.push(await tests(process.argv.slice(2)));
const passed = results.reduce((sum, result) => sum + result.passed, 0);
const failed = results.reduce((sum, result) => sum + result.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

async function staticCheck([name, command, ...args]: (typeof STATIC_CHECKS)[number]): Promise<Result> {
  const { code, output } = await run(command, args, 'pipe');
  console.log(code === 0 ? `ok   ${name}` : `FAIL ${name}\n${output}`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Runs vitest and reads its own count; a run that ends badly without a failed test counts as one failure. */
async function tests(filters: readonly string[]): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'insideout-tests-'));
  const report = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code } = await run(
    'vitest',
    ['run', '--config', 'test/vitest.config.ts', ...reporters, ...filters],
    'inherit',
  );
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(await readFile(report, 'utf8'));
    return { passed: numPassedTests, failed: code === 0 ? numFailedTests : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function run(command: string, args: readonly string[], output: 'pipe' | 'inherit') {
  const child = spawn(command, args, { stdio: ['ignore', output, output] });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (text += chunk));
  const code = await new Promise<number>((resolve) => {
    child.once('error', () => resolve(127));
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  });
  return { code, output: text };
}
