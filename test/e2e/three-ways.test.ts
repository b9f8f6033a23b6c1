import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Language } from '#shared/domain/localized.ts';
import { startBrowser } from '#test/support/browser.ts';
import { type Stage, secondsOf, setStage } from '#test/support/three-ways.ts';

/** `WAYS_LANGUAGE=en` walks them in English. */
const language = Language.catch('vi').parse(process.env.WAYS_LANGUAGE);

let stage: Stage;
let browser: Browser;
let readme: string;
beforeAll(async () => {
  [stage, browser] = await Promise.all([setStage(), startBrowser()]);
  readme = await readFile('README.md', 'utf8');
});
afterAll(async () => await Promise.all([stage.stop(), browser.close()]));

/** The number of presses that the README promises to somebody, in the table of *Three ways through*. */
function promised(who: string): number {
  const [, section = ''] = readme.split('## Three ways through');
  const [, presses] = new RegExp(`^\\| ${who} .*\\| (\\d+) *\\|$`, 'm').exec(section) ?? [];
  return Number(presses);
}

it('lets HR launch a pulse with no more presses than the README says', async () => {
  const walked = await stage.walk(browser, 'hr', language);
  const { presses, text } = walked;
  expect(text).toMatch(language === 'vi' ? /Đợt nhân viên 3/ : /Employee wave 3/);
  expect(presses).toBeLessThanOrEqual(promised('HR'));
  expect(secondsOf(walked)).toBeLessThan(120);
});

it('lets marketing send a wave to a segment with no more presses than the README says', async () => {
  const walked = await stage.walk(browser, 'marketing', language);
  const { presses, text } = walked;
  expect(text).toMatch(language === 'vi' ? /Đợt khách hàng 4/ : /Customer wave 4/);
  expect(presses).toBeLessThanOrEqual(promised('Marketing'));
  expect(secondsOf(walked)).toBeLessThan(180);
});

it('shows leadership how the company stands without a press', async () => {
  const { presses, text } = await stage.walk(browser, 'leadership', language);
  expect(text).toContain(language === 'vi' ? 'NPS nhân viên' : 'Employee NPS');
  expect(text).toContain('+67');
  expect(presses).toBe(promised('Leadership'));
});
