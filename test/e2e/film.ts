// `npm run three-ways -- <folder>`: the three ways as rows of pictures, in both languages, each row with its presses.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '#shared/domain/localized.ts';
import { startBrowser } from '#test/support/browser.ts';
import { secondsOf, setStage, WAYS } from '#test/support/three-ways.ts';

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('Say into which folder: npm run three-ways -- <folder>');
await mkdir(folder, { recursive: true });

const browser = await startBrowser();
const rows: string[] = [];
for (const language of LANGUAGES) {
  // What one language launches must not keep the other one from launching it.
  const stage = await setStage();
  for (const way of WAYS) {
    const walked = await stage.walk(browser, way, language, { pictures: true });
    const { presses, words, pictures } = walked;
    const taken = `${presses} presses, ${words} words, ${secondsOf(walked)} s to read every one`;
    const names = pictures.map((_, index) => `${way}-${language}-${index}.png`);
    for (const [index, picture] of pictures.entries()) {
      await writeFile(join(folder, names[index] ?? ''), picture);
    }
    const shown = names.map((name) => `<img src="${name}" alt="${name}">`).join('');
    rows.push(`<h2>${way}, ${language}: ${taken}</h2><div>${shown}</div>`);
    console.log(`${way} ${language}: ${taken}`);
  }
  await stage.stop();
}

const sheet = join(folder, 'three-ways.html');
const style =
  'body{font:16px system-ui;margin:24px}div{display:flex;gap:16px;align-items:flex-start}img{width:480px;border:1px solid #ccd}';
await writeFile(sheet, `<!doctype html><meta charset="utf-8"><style>${style}</style>${rows.join('')}`);
const page = await browser.newPage({ viewport: { width: 1560, height: 900 } });
await page.goto(`file://${sheet.startsWith('/') ? sheet : join(process.cwd(), sheet)}`);
await page.screenshot({ path: join(folder, 'three-ways.png'), fullPage: true });
await browser.close();
console.log(`\nWritten to ${sheet}`);
