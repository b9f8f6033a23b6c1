import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import type { OpenLink } from '#shared/domain/open-link/open-link.ts';
import { REPEATS_PER_HOUR } from '#shared/domain/open-link/repeats.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { PAIRED_SURVEY } from '#test/support/answered-wave.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { anOpenPlace, answersIn, visitIn } from '#test/support/open-links.ts';
import { testResources } from '#test/support/resources.ts';
import { postOf, sentByHand } from '#test/support/survey-web.ts';
import { tableContents } from '#test/support/table-contents.ts';
import { unreliable } from '#test/support/unreliable-database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

type App = ReturnType<typeof createSurveyApp>;

const VISIT = 'a1b2c3d4e5f6g7h8j9k0m1n2';
const byHand = (fields: Record<string, string>) => sentByHand({ 'visit-id': VISIT, ...fields });
const fromAddress = (address: string) => ({ event: { requestContext: { http: { sourceIp: address } } } });
const pageOf = async (app: App, path: string, init?: RequestInit) => {
  const page = await app.request(path, init);
  return { page, html: await page.text() };
};

describe('the page behind an open link', () => {
  it('shows the survey and writes nothing, and each showing is a visit of its own', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const { path } = await anOpenPlace(resources, 'showopen00');
    const before = await tableContents(db);
    const [first, second] = [await pageOf(app, path), await pageOf(app, path)];
    expect(first.page.status).toBe(200);
    expect(first.html).toContain('Nobody is asked who you are, and nothing on this page tells us.');
    expect(visitIn(first.html)).toMatch(/^[0-9a-z]{24}$/);
    expect(visitIn(second.html)).not.toBe(visitIn(first.html));
    expect(await (await app.request(path, { method: 'HEAD' })).text()).toBe('');
    await app.request(`${path}/thanks`);
    expect(await tableContents(db)).toEqual(before);
  });

  it('speaks of the place and the occasion, and asks what is meant for them', async () => {
    const [headline, ...others] = PAIRED_SURVEY.questions;
    if (!headline) throw new Error('a survey without questions');
    const wording = {
      en: 'How likely are you to recommend {product} of {unit}, {name}?',
      vi: '{name} có giới thiệu {product} ở {unit} không?',
    };
    const forNorth = { all: [{ attribute: 'unit', operator: 'one-of' as const, values: ['north'] }] };
    const forSouth = { all: [{ attribute: 'unit', operator: 'one-of' as const, values: ['south'] }] };
    const survey: Survey = {
      ...PAIRED_SURVEY,
      questions: [
        { ...headline, wording },
        {
          key: 'heating',
          kind: 'yes-no',
          required: false,
          wording: bilingual('Was it warm?'),
          showIf: forNorth,
        },
        {
          key: 'cooling',
          kind: 'yes-no',
          required: false,
          wording: bilingual('Was it cool?'),
          showIf: forSouth,
        },
        ...others,
      ],
    };
    const resources = testResources(db);
    const link = { attributes: { product: 'Áo mưa <XL>' } };
    const { path } = await anOpenPlace(resources, 'wordsopen0', { survey, link });
    const { html } = await pageOf(createSurveyApp(resources), path);
    expect(html).toContain('recommend Áo mưa &lt;XL&gt; of Hà Nội, dear customer?');
    expect(html).toContain('Was it warm?');
    expect(html).not.toContain('Was it cool?');
  });

  it('lets a kiosk speak its own language unless it is asked otherwise, and start anew in it', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const { path } = await anOpenPlace(resources, 'kioskopen0', {
      link: { channel: 'kiosk', language: 'vi' },
    });
    const english = { headers: { 'accept-language': 'en' } };
    const { html } = await pageOf(app, path, english);
    expect(html).toContain('<html lang="vi">');
    expect(html).toMatch(/<form[^>]*autocomplete="off"[^>]*data-keep="none"[^>]*data-reset="60"/);
    expect((await pageOf(app, `${path}?lang=en`)).html).toContain('<html lang="en">');
    const posted = await app.request(path, byHand({ recommend: '9' }));
    expect(posted.headers.get('location')).toBe(`${path}/thanks?lang=vi&words=0`);
    const thanks = await pageOf(app, `${path}/thanks?lang=en`);
    expect(thanks.html).toContain(`<meta http-equiv="refresh" content="8;url=${path}"/>`);
    expect(thanks.html).not.toContain('You can close this page now.');
  });

  it('never leaves a kiosk on a page that nobody is there to leave', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const { path } = await anOpenPlace(resources, 'kioskstuck', { link: { channel: 'kiosk' } });
    const ended = await anOpenPlace(resources, 'kioskended', {
      link: { channel: 'kiosk', endedAt: '2026-11-20T00:00:00.000Z' },
    });
    const leaves = (to: string) => `<meta http-equiv="refresh" content="60;url=${to}"/>`;
    const suspected = postOf(
      new URLSearchParams({ 'visit-id': VISIT, recommend: '9', 'by-hand': 'untouched' }),
    );
    expect((await pageOf(app, path, suspected)).html).toContain(leaves(path));
    expect((await pageOf(app, path, sentByHand({ recommend: '9' }))).html).toContain(leaves(path));
    expect((await pageOf(app, ended.path)).html).toContain(leaves(ended.path));
    expect((await pageOf(app, path)).html).not.toContain('http-equiv="refresh"');
  });

  it.each<[string, { wave?: Partial<Wave>; link?: Partial<OpenLink> }, number, string]>([
    [
      'before the wave opens',
      { wave: { state: 'scheduled', opensAt: '2026-12-01T02:00:00.000Z' } },
      403,
      'not open yet',
    ],
    ['after the wave was closed', { wave: { state: 'closed' } }, 410, 'This survey has closed'],
    [
      'after the link was ended',
      { link: { endedAt: '2026-11-20T00:00:00.000Z' } },
      410,
      'Nothing can be answered here',
    ],
  ])('says what is the matter %s, and takes nothing', async (name, options, status, words) => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const { wave, path } = await anOpenPlace(resources, `over${name.length}xxxxxx`.slice(0, 10), options);
    for (const init of [undefined, byHand({ recommend: '9' })]) {
      const { page, html } = await pageOf(app, path, init);
      expect(page.status).toBe(status);
      expect(html).toContain(words);
    }
    expect(await answersIn(db, wave)).toEqual([]);
  });
});

describe('an answer through an open link', () => {
  it('is stored with its link, channel and language, and thanked for', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const { wave, path } = await anOpenPlace(resources, 'answeropen');
    const { html } = await pageOf(app, `${path}?lang=vi`);
    const posted = await app.request(
      `${path}?lang=vi`,
      sentByHand({ 'visit-id': visitIn(html), recommend: '9', reason: 'Nhân viên tận tâm.' }),
    );
    expect([posted.status, posted.headers.get('location')]).toEqual([303, `${path}/thanks?lang=vi&words=0`]);
    expect(posted.headers.get('set-cookie')).toBeNull();
    expect(await answersIn(db, wave)).toMatchObject([
      {
        revision: 1,
        answers: { recommend: 9, reason: 'Nhân viên tận tâm.' },
        language: 'vi',
        channel: 'link',
        linkId: 'counter00001',
      },
    ]);
    const thanks = await pageOf(app, `${path}/thanks?lang=vi`);
    expect(thanks.html).toContain('Câu trả lời của Quý khách đã được lưu.');
    expect(thanks.html).not.toContain('Sửa câu trả lời');
  });

  it('is one answer when pressed twice, and the corrected one when somebody goes back', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const { wave, path } = await anOpenPlace(resources, 'twiceopen0');
    await Promise.all([1, 2, 3].map(() => app.request(path, byHand({ recommend: '3' }))));
    expect((await app.request(path, byHand({ recommend: '8' }))).status).toBe(303);
    expect(await answersIn(db, wave)).toMatchObject([{ revision: 2, answers: { recommend: 8 } }]);
  });

  it('can no longer be corrected after a while', async () => {
    let now = Date.parse('2026-11-23T09:00:00Z');
    const resources = testResources(db, { clock: () => new Date(now) });
    const app = createSurveyApp(resources);
    const { wave, path } = await anOpenPlace(resources, 'lateopen00');
    await app.request(path, byHand({ recommend: '3' }));
    now += 11 * 60_000;
    const { page, html } = await pageOf(app, path, byHand({ recommend: '8' }));
    expect(page.status).toBe(409);
    expect(html).toContain('These answers have been in for a while');
    expect(await answersIn(db, wave)).toMatchObject([{ answers: { recommend: 3 } }]);
  });

  it('is kept apart while a program may have sent it, until a person confirms it, however late', async () => {
    let now = Date.parse('2026-11-23T09:00:00Z');
    const resources = testResources(db, { clock: () => new Date(now) });
    const app = createSurveyApp(resources);
    const { wave, path } = await anOpenPlace(resources, 'suspopen00');
    const asServed = { 'visit-id': VISIT, recommend: '2', reason: 'Chờ lâu', 'by-hand': 'untouched' };
    const { page, html } = await pageOf(app, path, postOf(new URLSearchParams(asServed)));
    expect(page.status).toBe(200);
    expect(html).toContain('One more press');
    expect(html).not.toContain('Mail programs');
    expect(visitIn(html)).toBe(VISIT);
    expect(await answersIn(db, wave)).toMatchObject([{ suspicion: { reasons: ['untouched'] } }]);
    now += 20 * 60_000;
    const carried = new URLSearchParams(
      [...html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(
        ([, name = '', value = '']) => [name, value],
      ),
    );
    carried.append('sent-by-a-person', 'yes');
    carried.append('go', 'send');
    expect((await app.request(path, postOf(carried))).status).toBe(303);
    const [answer] = await answersIn(db, wave);
    expect(answer).toMatchObject({ revision: 2, answers: { recommend: 2, reason: 'Chờ lâu' } });
    expect(answer?.suspicion).toBeUndefined();
  });

  it('of a person stays when a program sends the same page afterwards', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const { wave, path } = await anOpenPlace(resources, 'replayopen');
    await app.request(path, byHand({ recommend: '9' }));
    const replayed = { 'visit-id': VISIT, recommend: '0', 'by-hand': 'untouched' };
    expect((await app.request(path, postOf(new URLSearchParams(replayed)))).status).toBe(303);
    expect(await answersIn(db, wave)).toMatchObject([{ revision: 1, answers: { recommend: 9 } }]);
  });

  it('is refused where the page names no visit of ours', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const { wave, path } = await anOpenPlace(resources, 'novisit000');
    for (const visit of ['', 'short', `${VISIT}x`, '<script>', VISIT.toUpperCase()]) {
      const { page, html } = await pageOf(app, path, sentByHand({ 'visit-id': visit, recommend: '9' }));
      expect(page.status).toBe(400);
      expect(html).toContain('We could not read that');
    }
    expect((await app.request(path, sentByHand({ recommend: '9' }))).status).toBe(400);
    expect(await answersIn(db, wave)).toEqual([]);
  });

  it('comes back with all that was typed when too many came from one place, and says how long to wait', async () => {
    const resources = testResources(db, { clock: () => new Date('2026-11-23T09:17:30Z') });
    const { wave, path } = await anOpenPlace(resources, 'manyopen00');
    const app = createSurveyApp(resources);
    const send = async (number: number, address = '2001:db8:1:2::9') => {
      const visit = `a1b2c3d4e5f6g7h8j9k0mm${String(number).padStart(2, '0')}`;
      const fields = { 'visit-id': visit, recommend: '9', reason: 'Rất "tốt" & nhanh' };
      return await app.request(path, sentByHand(fields), fromAddress(address));
    };
    for (let number = 0; number < REPEATS_PER_HOUR.link; number++)
      expect((await send(number)).status).toBe(303);
    const refused = await send(99, '2001:db8:1:2::77');
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '2580']);
    const html = await refused.text();
    expect(html).toContain('please press “Send my answers” again in 43 minutes.');
    expect(html).toMatch(/role="alert"[^>]*autofocus/);
    expect(html).toContain('Rất &quot;tốt&quot; &amp; nhanh</textarea>');
    expect(html).toMatch(/<input[^>]*id="recommend-value-9"[^>]*checked/);
    expect(visitIn(html)).toBe('a1b2c3d4e5f6g7h8j9k0mm99');
    expect((await send(50, '2001:db8:1:3::1')).status).toBe(303);
    expect(await answersIn(db, wave)).toHaveLength(REPEATS_PER_HOUR.link + 1);
  });

  it('is never counted by an address that a header claims', async () => {
    const resources = testResources(db);
    const { path } = await anOpenPlace(resources, 'headeropen');
    const app = createSurveyApp(resources);
    const statuses: number[] = [];
    for (let number = 0; number <= REPEATS_PER_HOUR.link; number++) {
      const post = byHand({ recommend: '9' });
      const headers = {
        ...post.headers,
        'x-forwarded-for': `203.0.113.${number}`,
        'cf-connecting-ip': `${number}`,
      };
      statuses.push((await app.request(path, { ...post, headers }, fromAddress('198.51.100.7'))).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });

  it('comes back with all that was typed when it cannot be stored', async () => {
    const lines: string[] = [];
    const resources = testResources(
      unreliable(db, (command) => (command === 'PutItemCommand' ? 'lost-before' : 'fine')),
      { log: (...line) => lines.push(JSON.stringify(line)) },
    );
    const { path } = await anOpenPlace({ ...resources, db }, 'brokenopen');
    const post = byHand({ recommend: '2', reason: 'Chờ quá lâu' });
    const { page, html } = await pageOf(createSurveyApp(resources), path, post);
    expect(page.status).toBe(503);
    expect(html).toContain('Chờ quá lâu</textarea>');
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toMatch(/Chờ|counter00001|a1b2c3/);
  });
});

function bilingual(text: string) {
  return { en: text, vi: text };
}
