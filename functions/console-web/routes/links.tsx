import { Hono, type Context as HonoContext } from 'hono';
import * as z from 'zod';
import { createOpenLink } from '#shared/services/open-link/create-open-link.ts';
import { endOpenLink } from '#shared/services/open-link/end-open-link.ts';
import { getLinkSheet } from '#shared/services/open-link/get-link-sheet.ts';
import { listOpenLinks } from '#shared/services/open-link/list-open-links.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import { qrFile } from '#shared/web/components/qr-code.tsx';
import { POSTER_SIZES } from '#shared/web/theme/poster.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { ConfirmationPage } from '../pages/confirmation-page.tsx';
import { EMPTY_DRAFT } from '../pages/link-form.tsx';
import { LinkPage } from '../pages/link-page.tsx';
import { LinksPage } from '../pages/links-page.tsx';
import { PosterPage } from '../pages/poster-page.tsx';
import { readerOf, render } from '../render.tsx';

const Size = z.enum(POSTER_SIZES).catch('a5');
const PosterLanguages = z.enum(['en', 'vi', 'both']);
const PRINTED_SIZE_IN_MILLIMETRES = 80;

/** Open links of customer waves, and what is needed to put them up. */
export function linkRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/waves/:waveId/links', async (c) => {
    const found = await listOpenLinks(c.var.context, c.req.param());
    const hasEnded = c.req.query('done') === 'ended';
    const page = <LinksPage reader={readerOf(c)} found={found} draft={EMPTY_DRAFT} hasEnded={hasEnded} />;
    return render(c, page);
  });

  routes.post('/waves/:waveId/links', async (c) => {
    const { context } = c.var;
    const { waveId } = c.req.param();
    const { text } = await readForm(c);
    const typed = {
      name: text('name'),
      unitId: text('unitId'),
      channel: text('channel'),
      language: text('language'),
      embedOn: text('embedOn'),
      product: text('product'),
    };
    const result = await createOpenLink(context, { ...typed, waveId });
    if (result.outcome === 'created') {
      return c.redirect(`/waves/${waveId}/links/${result.link.linkId}?done=created`, 303);
    }
    const { refusal, problems } =
      result.outcome === 'refused'
        ? { refusal: undefined, problems: result.problems }
        : { refusal: result.outcome, problems: {} };
    const found = await listOpenLinks(context, { waveId });
    const draft = { typed, problems };
    return render(c, <LinksPage reader={readerOf(c)} found={found} draft={draft} refusal={refusal} />, 422);
  });

  routes.get('/waves/:waveId/links/:linkId', async (c) => {
    const isNew = c.req.query('done') === 'created';
    return render(c, <LinkPage reader={readerOf(c)} sheet={await sheetOf(c)} isNew={isNew} />);
  });

  routes.get('/waves/:waveId/links/:linkId/qr.svg', async (c) => {
    const { address, link } = await sheetOf(c);
    const label = readerOf(c).phrases.links.sheet.codeLabel(link.name);
    const file = qrFile({ text: address, label, sizeInMillimetres: PRINTED_SIZE_IN_MILLIMETRES });
    return c.body(file, 200, {
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-disposition': `attachment; filename="qr-${link.linkId}.svg"`,
    });
  });

  routes.get('/waves/:waveId/links/:linkId/poster', async (c) => {
    const reader = readerOf(c);
    const size = Size.parse(c.req.query('size'));
    const languages = PosterLanguages.catch(reader.language).parse(c.req.query('languages'));
    return render(c, <PosterPage reader={reader} sheet={await sheetOf(c)} choice={{ size, languages }} />);
  });

  routes.get('/waves/:waveId/links/:linkId/ending', async (c) => {
    authorise(c.var.context.actor, 'edit-open-links');
    const reader = readerOf(c);
    const { link } = await sheetOf(c);
    const { ending, title } = reader.phrases.links;
    const list = `/waves/${link.waveId}/links`;
    const page = (
      <ConfirmationPage
        reader={reader}
        title={ending.title(link.name)}
        explanation={ending.explanation}
        action={`${list}/${link.linkId}/ending`}
        confirm={ending.confirm}
        back={ending.back}
        backTo={`${list}/${link.linkId}`}
        trail={[{ href: list, label: title }]}
      />
    );
    return render(c, page);
  });

  routes.post('/waves/:waveId/links/:linkId/ending', async (c) => {
    const name = c.req.param();
    const { outcome } = await endOpenLink(c.var.context, name);
    return c.redirect(`/waves/${name.waveId}/links${outcome === 'ended' ? '?done=ended' : ''}`, 303);
  });

  return routes;
}

async function sheetOf(c: HonoContext<ConsoleEnv, '/waves/:waveId/links/:linkId'>) {
  return await getLinkSheet(c.var.context, c.req.param());
}
