import chromium from '@sparticuz/chromium';
import { type Browser, chromium as launcher } from 'playwright-core';

/**
 * Meant for one page in a Lambda function: with several windows the first makes Chromium hang, the second hides faults,
 * and the third starts each window from nothing instead of from a copy, which doubles the time of these tests.
 */
const UNWANTED = ['--single-process', '--disable-web-security', '--no-zygote'];

// Otherwise pages are drawn through a graphics card that is imitated: a quarter of all their processor time.
chromium.setGraphicsMode = false;

/** A headless Chromium that runs anywhere, also as root and without fonts of its own. Close it in `afterAll`. */
export async function startBrowser(): Promise<Browser> {
  return await launcher.launch({
    executablePath: await chromium.executablePath(),
    args: [...chromium.args.filter((argument) => !UNWANTED.includes(argument)), '--disable-gpu'],
    headless: true,
  });
}
