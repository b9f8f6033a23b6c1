import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { PAIRED_SURVEY } from '#test/support/answered-wave.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { anOpenPlace, answersIn } from '#test/support/open-links.ts';
import { testResources } from '#test/support/resources.ts';
import { postOf, sentByHand } from '#test/support/survey-web.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const VISIT = 'a1b2c3d4e5f6g7h8j9k0m1n2';
const byHand = (fields: [string, string][]) => sentByHand([['visit-id', VISIT], ...fields]);

describe('hostile text', () => {
  const words = (en: string) => ({ en, vi: en });
  const base = { required: false, wording: words('Question') };
  const choices = [
    { key: 'one', wording: words('One') },
    { key: 'two', wording: words('Two') },
  ];
  const typed: Question[] = [
    { ...base, key: 'note', kind: 'text', maxLength: 200 },
    { ...base, key: 'amount', kind: 'number', min: 0, max: 100 },
    { ...base, key: 'day', kind: 'date', earliest: '2026-01-01', latest: '2026-12-31' },
    { ...base, key: 'where', kind: 'single-choice', choices, other: true },
    { ...base, key: 'which', kind: 'multiple-choice', choices, other: true },
    { ...base, key: 'order', kind: 'ranking', choices },
  ];
  const [headline] = PAIRED_SURVEY.questions;
  const survey: Survey = { ...PAIRED_SURVEY, questions: [...(headline ? [headline] : []), ...typed] };
  const HOSTILE: [string, string, string][] = [
    ['a script', '</textarea><script>alert(1)</script>', '</textarea><script>alert(1)</script>'],
    ['an attribute', '" autofocus onfocus="alert(1)', '" autofocus onfocus="alert(1)'],
    ['control characters', 'a\u0000b\u0007c\u001bd\u0085e', 'abcd\ne'],
    ['signs that turn the direction', 'ab\u202Egpj\u202C\u2066x\u2069', 'abgpjx'],
    ['letters beyond the basic plane', '👩‍👩‍👧 𠮷野家', '👩‍👩‍👧 𠮷野家'],
    ['half a letter', 'a\uD800b', 'a\uFFFDb'],
    ['letters in pieces', 'Tie\u0302\u0301ng Vie\u0323\u0302t', 'Tiếng Việt'],
    ['a formula', '=HYPERLINK("http://x","y")', '=HYPERLINK("http://x","y")'],
  ];

  it.each(HOSTILE)('is kept in its one form and comes back harmless: %s', async (name, text, normal) => {
    const lines: string[] = [];
    const resources = testResources(db, { log: (...line) => lines.push(JSON.stringify(line)) });
    const app = createSurveyApp(resources);
    const waveId = `text${name.replaceAll(/[^a-z]/g, '')}xxxxxxx`.slice(0, 14);
    const { wave, path } = await anOpenPlace(resources, waveId, { survey });
    const inTexts: [string, string][] = [
      ['note', text],
      ['where', 'other'],
      ['where.other', text],
      ['which', 'other'],
      ['which', 'one'],
      ['which.other', text],
    ];
    // Without a score, and with the text where no text belongs, the page comes back.
    const everywhere: [string, string][] = [
      ...inTexts,
      ['amount', text],
      ['day', text],
      ['order.one', text],
      ['where', text],
      ['visit-id', text],
      ['pre-selected', text],
      [text, text],
    ];
    const again = await app.request(path, byHand(everywhere));
    expect(again.status).toBe(422);
    const html = (await again.text()).replace(/<script>.*<\/script>/s, '');
    expect(html).not.toMatch(/<script|\sonfocus="/);
    expect(await answersIn(db, wave)).toEqual([]);

    const posted = await app.request(path, byHand([['recommend', '9'], ...inTexts]));
    expect(posted.status).toBe(303);
    expect(posted.headers.get('location')).toBe(`${path}/thanks?lang=en&words=0`);
    expect(await answersIn(db, wave)).toMatchObject([
      { answers: { recommend: 9, note: normal, 'where.other': normal, 'which.other': normal } },
    ]);
    expect(lines).toEqual([]);
  });

  it('of 100 KB is refused before it is read, and of 20 KB comes back to be shortened', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const { wave, path } = await anOpenPlace(resources, 'longtext00', { survey });
    const send = async (length: number) =>
      await app.request(
        path,
        byHand([
          ['recommend', '9'],
          ['note', 'x'.repeat(length)],
        ]),
      );
    expect((await send(100_000)).status).toBe(413);
    const again = await send(20_000);
    expect(again.status).toBe(422);
    const html = await again.text();
    expect(html).toContain('Please shorten this by 19800 characters.');
    expect(html).toContain(`${'x'.repeat(20_000)}</textarea>`);
    expect(await answersIn(db, wave)).toEqual([]);
  });

  it('in the address stays where it is', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const { path } = await anOpenPlace(resources, 'texturl000', { survey });
    const query = '?lang=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&words=__proto__&score=%3Cb%3E';
    for (const asked of [
      path + query,
      `${path}/thanks${query}`,
      `/a/%3Cscript%3Ealert(1)%3C/script%3E${query}`,
    ]) {
      expect(await (await app.request(asked)).text()).not.toContain('alert(1)');
    }
    const posted = await app.request(
      path + query,
      postOf(new URLSearchParams({ 'visit-id': VISIT, recommend: '9', 'by-hand': 'touched', go: 'send' })),
    );
    expect(posted.headers.get('location')).toBe(`${path}/thanks?lang=en&words=0`);
  });
});
