import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { loadDemo } from '#infra/local/demo/load-demo.ts';
import { startPlatform } from '#infra/local/platform.ts';
import { accessibilityFindings } from '#test/support/axe.ts';
import { startBrowser } from '#test/support/browser.ts';
import { startPlatformProcess } from '#test/support/platform-process.ts';
import type { BenchFigure } from './figure.ts';

const RUNS = 7;
const PHONE = { width: 360, height: 740 };
/** More stops than anybody tabs through before giving up. */
const MOST_TABS = 60;

interface PageFacts {
  readonly bytes: number;
  readonly requests: number;
  readonly firstByteInMilliseconds: number;
  readonly accessibility: number;
  readonly sidewaysPixels: number;
  /** Presses of Tab from the top of the page to the first thing to press in its content, with the skip link. */
  readonly tabs: number;
}

/** The ten pages that people are on most, with the demo's data, as a browser meets them. */
export async function measurePages(): Promise<BenchFigure[]> {
  const dataFolder = await mkdtemp(path.join(tmpdir(), 'insideout-pages-'));
  const running = await onDemoData(dataFolder);
  const browser = await startBrowser();
  try {
    const figures: BenchFigure[] = [];
    for (const [name, address] of running.pages) {
      figures.push(...figuresOf(name, await factsOf(browser, running.console, address)));
    }
    return figures;
  } finally {
    await browser.close();
    await running.stop();
    await rm(dataFolder, { recursive: true });
  }
}

async function onDemoData(dataFolder: string) {
  const platform = await startPlatform({ port: 0, dataFolder });
  const { programId, customerWaveId, employeeWaveId } = await loadDemo(platform);
  await platform.stop();
  const again = startPlatformProcess(dataFolder);
  await again.started();
  return {
    console: again.address('Console'),
    stop: async () => await again.end('SIGTERM'),
    pages: [
      ['start', '/'],
      ['program', `/programs/${programId}`],
      ['launch for employees', `/programs/${programId}/waves/new?side=employee`],
      ['launch for customers', `/programs/${programId}/waves/new?side=customer`],
      ['wave', `/waves/${customerWaveId}`],
      ['results of customers', `/waves/${customerWaveId}/results`],
      ['results of employees', `/waves/${employeeWaveId}/results`],
      ['inside and outside', `/programs/${programId}/pair`],
      ['cases', '/cases'],
      ['people', '/people/customer'],
    ] as const,
  };
}

async function factsOf(browser: Browser, origin: string, address: string): Promise<PageFacts> {
  const context = await browser.newContext({ viewport: PHONE, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${origin}/sign-in/start?to=/`);
  await page.locator('[data-person="oliver"]').click();
  await page.waitForURL(`${origin}/`);
  const seen = { bytes: 0, requests: 0 };
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  session.on('Network.requestWillBeSent', () => seen.requests++);
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (seen.bytes += encodedDataLength));
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  const { bytes, requests } = seen;
  const firstBytes: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    await page.goto(origin + address);
    firstBytes.push(await firstByteOf(page));
  }
  const tabs = await tabsToContent(page);
  const accessibility = (await accessibilityFindings(page)).length;
  const sidewaysPixels = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  await context.close();
  const firstByteInMilliseconds = firstBytes.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  return { bytes, requests, firstByteInMilliseconds, accessibility, sidewaysPixels, tabs };
}

async function firstByteOf(page: Page): Promise<number> {
  return await page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return navigation ? navigation.responseStart - navigation.requestStart : 0;
  });
}

async function tabsToContent(page: Page): Promise<number> {
  for (let press = 1; press <= MOST_TABS; press++) {
    await page.keyboard.press('Tab');
    if (press === 1) await page.keyboard.press('Enter');
    if ((await page.locator('main :focus').count()) > 0) return press;
  }
  return Number.POSITIVE_INFINITY;
}

function figuresOf(name: string, facts: PageFacts): BenchFigure[] {
  const none = { atMost: 0 };
  return [
    { name: `page ${name}: transferred`, value: Math.round(facts.bytes / 102.4) / 10, unit: 'kB' },
    { name: `page ${name}: requests`, value: facts.requests, unit: '' },
    {
      name: `page ${name}: first byte, median`,
      value: Math.round(facts.firstByteInMilliseconds),
      unit: 'ms',
    },
    {
      name: `page ${name}: findings of axe`,
      value: facts.accessibility,
      unit: '',
      limit: none,
    },
    { name: `page ${name}: wider than 360 pixels by`, value: facts.sidewaysPixels, unit: 'px', limit: none },
    {
      name: `page ${name}: keys to its first control`,
      value: facts.tabs,
      unit: '',
      limit: { atMost: MOST_TABS },
    },
  ];
}
