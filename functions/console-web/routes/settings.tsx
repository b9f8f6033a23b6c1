import { type Context, Hono } from 'hono';
import type { Brand } from '#shared/domain/brand/brand.ts';
import { brandProblems } from '#shared/domain/brand/check-brand.ts';
import { getBrand } from '#shared/services/brand/get-brand.ts';
import { getShownBrand } from '#shared/services/brand/get-shown-brand.ts';
import { keepLogo } from '#shared/services/brand/keep-logo.ts';
import { previewMail } from '#shared/services/brand/preview-mail.ts';
import { previewedBrand } from '#shared/services/brand/previewed-brand.ts';
import { type BrandRefusal, saveBrand } from '#shared/services/brand/save-brand.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import { type BrandForm, brandQuery, readBrandForm, typedBrand } from '../brand-form.ts';
import type { ConsoleEnv } from '../environment.ts';
import { queryAsForm, readForm } from '../form.ts';
import { MAIL_FRAME_HEADERS } from '../middleware/guard.ts';
import { BrandPage } from '../pages/brand-page.tsx';
import { SampleSurveyPage } from '../pages/sample-survey-page.tsx';
import { SettingsOverviewPage } from '../pages/settings-overview-page.tsx';
import { readerOf, render } from '../render.tsx';
import { sampleClosing } from '../sample-closing.ts';

/** All settings at a glance; as whom the company writes and asks, and how that looks. */
export function settingsRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/settings', async (c) => {
    authorise(c.var.context.actor, 'see-settings');
    return render(c, <SettingsOverviewPage reader={readerOf(c)} />);
  });

  // As an address, so that it can be looked at while it is typed.
  routes.get('/settings/brand', async (c) => {
    authorise(c.var.context.actor, 'edit-brand');
    const query = queryAsForm(c);
    if (query.text('typed') !== 'yes') return await brandPage(c, { isSaved: query.text('saved') === 'yes' });
    const typed = typedBrand(query);
    return await brandPage(c, { typed, problems: brandProblems(typed), isPreview: true });
  });

  routes.post('/settings/brand/preview', async (c) => {
    authorise(c.var.context.actor, 'edit-brand');
    const { typed, problem } = await withLogoKept(c, await readBrandForm(await readForm(c)));
    if (!problem) return c.redirect(`/settings/brand?${brandQuery(typed)}#preview`, 303);
    return await brandPage(c, { typed, problems: { ...brandProblems(typed), logo: problem } });
  });

  routes.post('/settings/brand', async (c) => {
    authorise(c.var.context.actor, 'edit-brand');
    const sent = await readBrandForm(await readForm(c));
    const result = await saveBrand(c.var.context, sent, sent.seen);
    if (result.outcome === 'saved') return c.redirect('/settings/brand?saved=yes', 303);
    const { typed } = await withLogoKept(c, sent);
    if (result.outcome === 'overtaken') return await brandPage(c, { typed, isOvertaken: true });
    return await brandPage(c, { typed, problems: result.problems });
  });

  routes.get('/settings/sample-mail', async (c) => {
    const { language, phrases, now } = c.var.reader;
    const brand = await typedOn(c);
    const { html } = await previewMail(c.var.context, {
      language,
      recipientName: phrases.launch.sampleName,
      closesAt: sampleClosing(now),
      ...(brand && { brand }),
    });
    return c.html(html, 200, MAIL_FRAME_HEADERS);
  });

  routes.get('/settings/sample-page', async (c) => {
    const { context, reader } = c.var;
    authorise(context.actor, 'edit-brand');
    const brand = await getShownBrand(context, await typedOn(c));
    return c.html(<SampleSurveyPage language={reader.language} brand={brand} />, 200, MAIL_FRAME_HEADERS);
  });

  return routes;
}

/** The brand that is typed, where a sample is asked for it. */
async function typedOn(c: Context<ConsoleEnv>): Promise<Brand | undefined> {
  const query = queryAsForm(c);
  return query.text('typed') === 'yes' ? await previewedBrand(c.var.context, typedBrand(query)) : undefined;
}

/** A file that was chosen, kept for the page that follows. */
async function withLogoKept(c: Context<ConsoleEnv>, typed: BrandForm) {
  if (!(typed.logo instanceof Uint8Array)) return { typed };
  const { logo, problem } = await keepLogo(c.var.context, typed.logo);
  const kept: BrandForm = { ...typed, logo: logo ? { logoId: logo.logoId } : 'keep' };
  return { typed: kept, problem };
}

interface Shown {
  readonly isSaved?: boolean;
  readonly isPreview?: boolean;
  readonly typed?: BrandForm;
  readonly problems?: BrandRefusal;
  readonly isOvertaken?: boolean;
}

async function brandPage(c: Context<ConsoleEnv>, shown: Shown) {
  const { context } = c.var;
  const [brand, previewed] = await Promise.all([
    getBrand(context),
    shown.typed && previewedBrand(context, shown.typed),
  ]);
  const { sender } = context.site;
  const page = { reader: readerOf(c), brand, shownBrand: previewed ?? brand, sender, ...shown };
  const isRefused = shown.problems && !shown.isPreview;
  return render(c, <BrandPage {...page} />, shown.isOvertaken ? 409 : isRefused ? 422 : 200);
}
