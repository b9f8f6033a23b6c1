import { type Context, Hono } from 'hono';
import { getBrand } from '#shared/services/brand/get-brand.ts';
import { getShownBrand } from '#shared/services/brand/get-shown-brand.ts';
import { previewMail } from '#shared/services/brand/preview-mail.ts';
import { type BrandRefusal, saveBrand } from '#shared/services/brand/save-brand.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import { type BrandForm, readBrandForm } from '../brand-form.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { MAIL_FRAME_HEADERS } from '../middleware/guard.ts';
import { BrandPage } from '../pages/brand-page.tsx';
import { SampleSurveyPage } from '../pages/sample-survey-page.tsx';
import { SettingsOverviewPage } from '../pages/settings-overview-page.tsx';
import { readerOf, render } from '../render.tsx';

/** All settings at a glance; as whom the company writes and asks, and how that looks. */
export function settingsRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/settings', async (c) => {
    authorise(c.var.context.actor, 'see-settings');
    return render(c, <SettingsOverviewPage reader={readerOf(c)} />);
  });

  routes.get('/settings/brand', async (c) => {
    authorise(c.var.context.actor, 'edit-brand');
    return await brandPage(c, { isSaved: c.req.query('saved') === 'yes' });
  });

  routes.post('/settings/brand', async (c) => {
    authorise(c.var.context.actor, 'edit-brand');
    const typed = await readBrandForm(await readForm(c));
    const result = await saveBrand(c.var.context, typed, typed.seen);
    if (result.outcome === 'saved') return c.redirect('/settings/brand?saved=yes', 303);
    if (result.outcome === 'overtaken') return await brandPage(c, { typed, isOvertaken: true });
    return await brandPage(c, { typed, problems: result.problems });
  });

  routes.get('/settings/sample-mail', async (c) => {
    const { language, phrases } = c.var.reader;
    const recipientName = phrases.launch.sampleName;
    const { html } = await previewMail(c.var.context, { language, recipientName });
    return c.html(html, 200, MAIL_FRAME_HEADERS);
  });

  routes.get('/settings/sample-page', async (c) => {
    authorise(c.var.context.actor, 'edit-brand');
    const brand = await getShownBrand(c.var.context);
    const { language } = c.var.reader;
    return c.html(<SampleSurveyPage language={language} brand={brand} />, 200, MAIL_FRAME_HEADERS);
  });

  return routes;
}

interface Shown {
  readonly isSaved?: boolean;
  readonly typed?: BrandForm;
  readonly problems?: BrandRefusal;
  readonly isOvertaken?: boolean;
}

async function brandPage(c: Context<ConsoleEnv>, shown: Shown) {
  const brand = await getBrand(c.var.context);
  const { sender } = c.var.context.site;
  const page = <BrandPage reader={readerOf(c)} brand={brand} sender={sender} {...shown} />;
  return render(c, page, shown.isOvertaken ? 409 : shown.problems ? 422 : 200);
}
