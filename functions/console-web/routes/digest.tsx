import { Hono, type Context as HonoContext } from 'hono';
import type { DigestSettings } from '#shared/domain/digest/digest.ts';
import { Language } from '#shared/domain/localized.ts';
import { askForDigest } from '#shared/services/digest/ask-for-digest.ts';
import { DigestHeldBack } from '#shared/services/digest/deliver-digest.ts';
import { getDigestSettings } from '#shared/services/digest/get-digest-settings.ts';
import { listDigests } from '#shared/services/digest/list-digests.ts';
import { previewDigest } from '#shared/services/digest/preview-digest.ts';
import { renderStoredDigest } from '#shared/services/digest/render-stored-digest.ts';
import { saveDigestSettings } from '#shared/services/digest/save-digest-settings.ts';
import { Invalid } from '#shared/services/errors.ts';
import { getProgram } from '#shared/services/program/get-program.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import { readDigestForm } from '../digest-form.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { MAIL_FRAME_HEADERS } from '../middleware/guard.ts';
import { DigestPage } from '../pages/digest-page.tsx';
import { readerOf, render } from '../render.tsx';
import { seenVersionIn } from '../version-field.tsx';

/** The mail to leadership: settings, preview, sending it now, and those of the past. */
export function digestRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/programs/:programId/digest', async (c) => {
    const { done } = c.var.reader.phrases.digest;
    const { saved, sent, before = '0', failed = '0' } = c.req.query();
    if (sent) return await digestPage(c, { done: done.sent(Number(sent), Number(before), Number(failed)) });
    return await digestPage(c, saved ? { done: done.saved } : {});
  });

  routes.post('/programs/:programId/digest-settings', async (c) => {
    const programId = c.req.param('programId');
    authorise(c.var.context.actor, 'edit-digest');
    const form = await readForm(c);
    const version = seenVersionIn(form);
    const typed = { ...readDigestForm(form, programId), version: version ?? 0 };
    try {
      const { outcome } = await saveDigestSettings(c.var.context, typed, version);
      if (outcome === 'overtaken') return await digestPage(c, { typed, isOvertaken: true });
      return c.redirect(`/programs/${programId}/digest?saved=yes`, 303);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return await digestPage(c, { typed, problem: error.explanation[c.var.reader.language] });
    }
  });

  routes.post('/programs/:programId/digests', async (c) => {
    const programId = c.req.param('programId');
    const { done } = c.var.reader.phrases.digest;
    try {
      const report = await askForDigest(c.var.context, { programId });
      if (report.outcome !== 'sent') return await digestPage(c, { problem: done['no-readers'] });
      const { sent, sentBefore, failed } = report;
      return c.redirect(
        `/programs/${programId}/digest?sent=${sent}&before=${sentBefore}&failed=${failed}`,
        303,
      );
    } catch (error) {
      if (!(error instanceof DigestHeldBack)) throw error;
      return await digestPage(c, { problem: done['held-back'] });
    }
  });

  routes.get('/programs/:programId/digest-preview', async (c) => {
    const { html } = await previewDigest(c.var.context, {
      programId: c.req.param('programId'),
      language: Language.catch(c.var.reader.language).parse(c.req.query('language')),
      readerName: c.var.staff.name,
    });
    return c.html(html, 200, MAIL_FRAME_HEADERS);
  });

  routes.get('/programs/:programId/digests/:period', async (c) => {
    const { html } = await renderStoredDigest(c.var.context, {
      programId: c.req.param('programId'),
      period: c.req.param('period'),
      language: c.var.reader.language,
      readerName: c.var.staff.name,
    });
    return c.html(html, 200, MAIL_FRAME_HEADERS);
  });

  return routes;
}

interface Shown {
  readonly typed?: DigestSettings & { readonly version: number };
  readonly isOvertaken?: boolean;
  readonly done?: string;
  readonly problem?: string;
}

async function digestPage(
  c: HonoContext<ConsoleEnv, '/programs/:programId/digest'>,
  { typed, isOvertaken, done, problem }: Shown,
) {
  const { context } = c.var;
  const programId = c.req.param('programId');
  const [settings, digests, { program }] = await Promise.all([
    getDigestSettings(context, programId),
    listDigests(context, programId),
    getProgram(context, { programId }),
  ]);
  const page = (
    <DigestPage
      reader={readerOf(c)}
      program={program}
      settings={typed ?? settings}
      version={(isOvertaken ? undefined : typed?.version) ?? settings.version ?? 0}
      overtakenBy={isOvertaken ? settings : undefined}
      digests={digests}
      done={done}
      problem={problem}
    />
  );
  return render(c, page, isOvertaken ? 409 : problem ? 422 : 200);
}
