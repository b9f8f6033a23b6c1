// Speeds and sizes beside the limits of the design: `name value unit limit`, a line each, and the same as JSON.
import { mkdir, writeFile } from 'node:fs/promises';
import { startBenchPlatform } from './bench-platform.ts';
import { type BenchFigure, lineOf } from './figure.ts';
import { measureAnswerExport } from './measure-answer-export.ts';
import { ANSWERED_WAVE, measureAnswering } from './measure-answering.ts';
import { measureBundle } from './measure-bundle.ts';
import { measureImport } from './measure-import.ts';
import { measurePages } from './measure-pages.ts';
import { measurePreview } from './measure-preview.ts';
import { measureRelease } from './measure-release.ts';
import { measureResults } from './measure-results.ts';
import { measureSending } from './measure-sending.ts';

const REPORT = '.bench/figures.json';

const figures: BenchFigure[] = [];
print(await measureBundle());
print(await measureRelease());
print(await measureImport());
print(await measureAnswerExport());
print(await measurePreview());
print(await measureSending());
print(await measurePages());
const platform = await startBenchPlatform();
try {
  print([
    {
      name: 'platform starts on an empty folder',
      value: Math.round(platform.startedInMilliseconds),
      unit: 'ms',
    },
  ]);
  print(await measureAnswering(platform));
  print(await measureResults(platform, ANSWERED_WAVE));
} finally {
  await platform.stop();
}
await mkdir('.bench', { recursive: true });
await writeFile(REPORT, `${JSON.stringify(figures, null, 2)}\n`);
console.log(`\nWritten to ${REPORT}`);

function print(more: readonly BenchFigure[]): void {
  figures.push(...more);
  for (const figure of more) console.log(lineOf(figure));
}
