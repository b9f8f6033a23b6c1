import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSurveyApp } from '#functions/survey-web/app.tsx';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { anOpenPlace } from '#test/support/open-links.ts';
import { testResources } from '#test/support/resources.ts';
import { sentByHand } from '#test/support/survey-web.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const VISIT = 'a1b2c3d4e5f6g7h8j9k0m1n2';
const byHand = (fields: Record<string, string>) => sentByHand({ 'visit-id': VISIT, ...fields });

describe('a widget', () => {
  const embedOn = ['https://shop.example', 'https://www.shop.example:8443'];
  const widget = { channel: 'widget' as const, embedOn };

  it('may be framed by the pages that its link names, on every page of it, and nothing else may', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const { path } = await anOpenPlace(resources, 'widgetopen', { link: widget });
    const pages = [
      await app.request(path),
      await app.request(path, byHand({})),
      await app.request(path, byHand({ recommend: '9' })),
      await app.request(`${path}/thanks`),
      await app.request(path, sentByHand({ recommend: '9' })),
    ];
    expect(pages.map(({ status }) => status)).toEqual([200, 422, 303, 200, 400]);
    for (const { headers } of pages) {
      const policy = headers.get('content-security-policy');
      expect(policy).toContain('frame-ancestors https://shop.example https://www.shop.example:8443;');
      expect(policy).toContain("default-src 'none'");
      expect(headers.get('x-frame-options')).toBeNull();
    }
    for (const channel of ['link', 'kiosk'] as const) {
      const other = await anOpenPlace(resources, `unframed${channel}`.slice(0, 11), { link: { channel } });
      const { headers } = await app.request(other.path);
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('x-frame-options')).toBe('DENY');
    }
  });

  it('has a small script that any page may load and keep for five minutes', async () => {
    const resources = testResources(db);
    const { token } = await anOpenPlace(resources, 'scriptopen', { link: widget });
    const script = await createSurveyApp(resources).request(`/w/${token}.js`);
    expect(script.status).toBe(200);
    expect(Object.fromEntries(script.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=300',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
    });
    const source = await script.text();
    expect(Buffer.byteLength(source)).toBeLessThanOrEqual(1536);
    expect(source).toContain(`"https://surveys.example.com"`);
    expect(source).toContain(`"/o/${token}"`);
  });

  it('has none for what is no widget or unknown, and an idle one where nothing can be answered', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const link = await anOpenPlace(resources, 'nowidget00');
    const ended = await anOpenPlace(resources, 'endwidget0', {
      link: { ...widget, endedAt: '2026-11-20T00:00:00.000Z' },
    });
    const script = async (path: string) => {
      const answer = await app.request(path);
      return [answer.status, answer.headers.get('content-type'), await answer.text()];
    };
    const type = 'text/javascript; charset=utf-8';
    const none = [404, type, '// There is no such widget.\n'];
    for (const name of [`${link.token}.js`, ended.token, 'nonsense.js', 'nonsense']) {
      expect(await script(`/w/${name}`)).toEqual(none);
    }
    expect(await script(`/w/${ended.token}.js`)).toEqual([
      200,
      type,
      '// Nothing can be answered here now.\n',
    ]);
  });

  it('has no button that stays in sight, since its frame is as high as the page', async () => {
    const resources = testResources(db);
    const app = createSurveyApp(resources);
    const { path } = await anOpenPlace(resources, 'buttonopen', { link: widget });
    const link = await anOpenPlace(resources, 'buttonlink');
    const html = async (asked: string) => await (await app.request(asked)).text();
    expect(await html(path)).not.toContain('class="send handy"');
    expect(await html(link.path)).toContain('class="send handy"');
    expect(await html(`${path}/thanks`)).not.toContain('You can close this page now.');
  });
});
