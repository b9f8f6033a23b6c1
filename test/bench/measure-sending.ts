import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { BenchFigure } from './figure.ts';

interface Sending {
  readonly launchSeconds: number;
  readonly mailsPerSecond: number;
  readonly peakMemoryInMegabytes: number;
}

/** How long a launch takes for 20,000 and 100,000 people, and how fast their mails are handed to the mail service. */
export async function measureSending(): Promise<BenchFigure[]> {
  const smaller = await sendOnce(20_000, 10_000);
  const larger = await sendOnce(100_000, 5_000);
  return [
    { name: 'launch of a wave to 20,000', value: rounded(smaller.launchSeconds), unit: 's' },
    { name: 'launch of a wave to 100,000', value: rounded(larger.launchSeconds), unit: 's' },
    { name: 'mails handed to the mail service', value: rounded(smaller.mailsPerSecond), unit: 'mails/s' },
    {
      name: 'sending, peak memory of the platform',
      value: rounded(larger.peakMemoryInMegabytes),
      unit: 'MB',
    },
  ];
}

/** Of so many people the first mails are waited for. */
async function sendOnce(people: number, mails: number): Promise<Sending> {
  const script = new URL('sending-once.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    script,
    String(people),
    String(mails),
  ]);
  return JSON.parse(stdout);
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
