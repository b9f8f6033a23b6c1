import { Hono } from 'hono';
import { getLogo } from '#shared/services/brand/get-logo.ts';
import type { SurveyWebContext } from '../survey-web-context.ts';

/** What is kept for good; and what pages of other sites, such as mail in a browser, may show. */
const HEADERS = {
  'Cache-Control': 'public, max-age=31536000, immutable',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The logo of the mails. Its address changes with its content. */
export function logoRoutes(context: SurveyWebContext): Hono {
  return new Hono().get('/:logoId', async (c) => {
    const logo = await getLogo(context, c.req.param('logoId'));
    if (!logo) return c.notFound();
    return c.body(logo.picture, 200, { ...HEADERS, 'Content-Type': logo.contentType });
  });
}
