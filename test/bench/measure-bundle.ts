import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { BUNDLING, entryOf } from '#infra/constructs/bundling.ts';
import type { BenchFigure } from './figure.ts';

const IMPORTS = 9;

/** What Lambda loads at a cold start of `survey-web`. */
export async function measureBundle(): Promise<BenchFigure[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'insideout-bundle-'));
  const outfile = path.join(folder, 'survey-web.mjs');
  const { banner, mainFields, ...options } = BUNDLING;
  await build({
    ...options,
    mainFields: [...mainFields],
    banner: { js: banner },
    entryPoints: [entryOf('survey-web')],
    bundle: true,
    platform: 'node',
    outfile,
  });
  const times = Array.from({ length: IMPORTS }, () => importTime(outfile)).sort((a, b) => a - b);
  const { size } = await stat(outfile);
  await rm(folder, { recursive: true });
  return [
    { name: 'survey-web bundle', value: Math.round(size / 1000), unit: 'kB', limit: { atMost: 400 } },
    {
      name: 'survey-web import, median',
      value: times[Math.floor(IMPORTS / 2)] ?? 0,
      unit: 'ms',
      limit: { atMost: 60 },
    },
  ];
}

/** Loading the file in a fresh process. What it says about the missing environment comes after the loading. */
function importTime(file: string): number {
  const script = `const t=performance.now();await import(${JSON.stringify(file)}).catch(()=>{});console.log(Math.round(performance.now()-t))`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}
