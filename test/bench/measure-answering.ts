import { brotliCompressSync, gzipSync } from 'node:zlib';
import autocannon from 'autocannon';
import { getTally } from '#shared/adapters/dynamodb/tally-store.ts';
import type { BenchPlatform } from './bench-platform.ts';
import { openBenchWave } from './bench-wave.ts';
import type { BenchFigure } from './figure.ts';

export const ANSWERED_WAVE = 'benchwave1';
const PEOPLE = 24_000;
const WARM_UP_IN_SECONDS = 3;
const DURATION_IN_SECONDS = 10;
const CONNECTIONS = 8;

/** Complete answers: the page, then the post, stored when it is answered; counting runs beside it. */
export async function measureAnswering(platform: BenchPlatform): Promise<BenchFigure[]> {
  const { wave, tokens } = await openBenchWave(platform, ANSWERED_WAVE, PEOPLE);
  const page = await pageFigures(platform, tokens[0] ?? '');
  await answer(platform, tokens, WARM_UP_IN_SECONDS);
  const { completed, seconds, latency } = await answer(platform, tokens, DURATION_IN_SECONDS);
  const caughtUpAfter = await secondsUntilCounted(platform, wave.waveId);
  return [
    {
      name: 'complete answers (page + post)',
      value: Math.round(completed / seconds),
      unit: 'per second',
      limit: { atLeast: 1200 },
    },
    { name: 'page or post, median', value: latency.p50, unit: 'ms' },
    { name: 'page or post, p99', value: latency.p99, unit: 'ms', limit: { atMost: 30 } },
    { name: 'counted after the last answer', value: caughtUpAfter, unit: 's' },
    ...page,
  ];
}

async function pageFigures({ address }: BenchPlatform, token: string): Promise<BenchFigure[]> {
  const html = Buffer.from(await (await fetch(`${address}/a/${token}`)).arrayBuffer());
  const loads =
    html
      .toString()
      .match(/<(?:img|script|iframe)\b[^>]*\bsrc=|<link\b[^>]*rel="?(?:stylesheet|preload)|url\(/g) ?? [];
  return [
    { name: 'survey page, gzip', value: gzipSync(html).byteLength, unit: 'bytes', limit: { atMost: 10_240 } },
    { name: 'survey page, brotli', value: brotliCompressSync(html).byteLength, unit: 'bytes' },
    { name: 'survey page', value: html.byteLength, unit: 'bytes' },
    { name: 'survey page, requests', value: 1 + loads.length, unit: 'requests', limit: { atMost: 1 } },
  ];
}

async function answer({ address }: BenchPlatform, tokens: string[], seconds: number) {
  let completed = 0;
  const result = await autocannon({
    url: address,
    connections: CONNECTIONS,
    duration: seconds,
    requests: [
      {
        setupRequest: (request, context) => {
          const token = tokens.pop();
          if (!token) throw new Error('Too few people were invited for this bench');
          Object.assign(context, { path: `/a/${token}` });
          return { ...request, method: 'GET', path: `/a/${token}?score=9&lang=vi` };
        },
      },
      {
        setupRequest: (request, context) => ({
          ...request,
          method: 'POST',
          path: (context as { path: string }).path,
          headers: { 'content-type': 'application/x-www-form-urlencoded' },
          body: 'go=send&by-hand=touched&recommend=9&reason=Nh%C3%A2n%20vi%C3%AAn%20r%E1%BA%A5t%20nhi%E1%BB%87t%20t%C3%ACnh',
        }),
        onResponse: (status) => {
          if (status === 303) completed++;
        },
      },
    ],
  });
  if (result.non2xx > completed + CONNECTIONS)
    throw new Error(`${result.non2xx - completed} requests were refused`);
  return { completed, seconds: result.duration, latency: result.latency };
}

/** Until the tallies have stood still for a second: everything that was stored is then counted. */
async function secondsUntilCounted({ db }: BenchPlatform, waveId: string): Promise<number> {
  const endedAt = performance.now();
  let counted = -1;
  let changedAt = endedAt;
  while (performance.now() - changedAt < 3_000) {
    const now = (await getTally(db, waveId, 'company'))?.responses ?? 0;
    if (now !== counted) [counted, changedAt] = [now, performance.now()];
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return Number(((changedAt - endedAt) / 1000).toFixed(1));
}
