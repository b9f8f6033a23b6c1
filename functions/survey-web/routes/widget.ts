import { Hono } from 'hono';
import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import { getOpenLink } from '#shared/services/open-link/get-open-link.ts';
import { NAMING_HELPER } from '#shared/web/survey-page/script.ts';
import { showWidget, type Widget } from '../browser/show-widget.ts';
import type { SurveyWebContext } from '../survey-web-context.ts';

const ENDING = '.js';
const SCRIPT = { 'Content-Type': 'text/javascript; charset=utf-8' };
/** Any page may load it; that it shows anything there is for the policy of the frame to allow. */
const PUBLIC = {
  ...SCRIPT,
  'Cache-Control': 'public, max-age=300',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** The script that shows a widget. Where nothing can be answered it does nothing: the page belongs to somebody else. */
export function widgetRoutes(context: SurveyWebContext): Hono {
  return new Hono().get('/:file', async (c) => {
    const file = c.req.param('file');
    const token = file.endsWith(ENDING) ? file.slice(0, -ENDING.length) : '';
    const page = await getOpenLink(context, token);
    if (page.outcome === 'unknown-link' || page.link.channel !== 'widget') {
      return c.body('// There is no such widget.\n', 404, SCRIPT);
    }
    if (page.outcome !== 'open') return c.body('// Nothing can be answered here now.\n', 200, PUBLIC);
    const { origin } = new URL(context.site.baseUrl);
    return c.body(scriptOf({ origin, path: `/o/${token}`, titles: TITLES }), 200, PUBLIC);
  });
}

const TITLES: Widget['titles'] = {
  en: surveyPhrases('en').widget.title,
  vi: surveyPhrases('vi').widget.title,
};

/** In a block of its own, so that no name is added to the page around it. */
function scriptOf(widget: Widget): string {
  const helper = NAMING_HELPER.replace('var ', 'const ');
  return `{${helper}(${showWidget})(${JSON.stringify(widget)})}\n`;
}
