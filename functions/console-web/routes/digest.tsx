import { Hono, type Context as HonoContext } from 'hono';
import type { DigestSettings } from '#shared/domain/digest/digest.ts';
import { Language } from '#shared/domain/localized.ts';
import { formatList } from '#shared/locale/format.ts';
import { askForDigest } from '#shared/services/digest/ask-for-digest.ts';
import { DigestHeldBack } from '#shared/services/digest/deliver-digest.ts';
import { getDigestSettings } from '#shared/services/digest/get-digest-settings.ts';
import { listDigests } from '#shared/services/digest/list-digests.ts';
import { previewDigest } from '#shared/services/digest/preview-digest.ts';
import { renderStoredDigest } from '#shared/services/digest/render-stored-digest.ts';
import { saveDigestSettings } from '#shared/services/digest/save-digest-settings.ts';
import { sendTestDigest } from '#shared/services/digest/send-test-digest.ts';
import { Invalid } from '#shared/services/errors.ts';
import { getProgram } from '#shared/services/program/get-program.ts';
import { authorise } from '#shared/services/staff/authorise.ts';
import { readDigestForm } from '../digest-form.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { MAIL_FRAME_HEADERS } from '../middleware/guard.ts';
import { ConfirmationPage } from '../pages/confirmation-page.tsx';
import { DigestPage } from '../pages/digest-page.tsx';
import { programTrail } from '../pages/program-trail.ts';
import { readerOf, render } from '../render.tsx';

/** The mail to leadership: settings, preview, sending it now, and those of the past. */
export function digestRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/programs/:programId/digest', async (c) => {
    const { done } = c.var.reader.phrases.digest;
    const { saved, sent, before = '0', failed = '0', tested } = c.req.query();
    if (tested) return await digestPage(c, { done: done.tested(c.var.staff.email) });
    if (sent) return await digestPage(c, { done: done.sent(Number(sent), Number(before), Number(failed)) });
    return await digestPage(c, saved ? { done: done.saved } : {});
  });

  routes.post('/programs/:programId/digest-settings', async (c) => {
    const programId = c.req.param('programId');
    authorise(c.var.context.actor, 'edit-digest');
    const typed = readDigestForm(await readForm(c), programId);
    try {
      const { outcome } = await saveDigestSettings(c.var.context, typed);
      if (outcome === 'changed-meanwhile') return await digestPage(c, { typed, conflict: true });
      return c.redirect(`/programs/${programId}/digest?saved=yes`, 303);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return await digestPage(c, { typed, problem: error.explanation[c.var.reader.language] });
    }
  });

  routes.get('/programs/:programId/digests/new', async (c) => {
    const { context } = c.var;
    const programId = c.req.param('programId');
    authorise(context.actor, 'send-digest');
    const [{ program }, { readers }] = await Promise.all([
      getProgram(context, { programId }),
      getDigestSettings(context, programId),
    ]);
    const { confirm, send } = c.var.reader.phrases.digest;
    const reader = readerOf(c);
    const back = `/programs/${programId}/digest`;
    if (readers.length === 0) return c.redirect(back, 303);
    return render(
      c,
      <ConfirmationPage
        reader={reader}
        title={confirm.title(readers.length)}
        explanation={confirm.explanation(
          formatList(
            reader.language,
            readers.map(({ name }) => name),
          ),
        )}
        action={`/programs/${programId}/digests`}
        confirm={send}
        back={confirm.back}
        backTo={back}
        trail={[...programTrail(reader, program), { href: back, label: reader.phrases.digest.title }]}
      />,
    );
  });

  routes.post('/programs/:programId/digest-tests', async (c) => {
    const programId = c.req.param('programId');
    const { done } = c.var.reader.phrases.digest;
    const form = await readForm(c);
    const language = Language.catch(c.var.reader.language).parse(form.text('language'));
    const { outcome } = await sendTestDigest(c.var.context, { programId, language });
    if (outcome === 'sent') return c.redirect(`/programs/${programId}/digest?tested=yes`, 303);
    return await digestPage(c, { problem: outcome === 'failed' ? done['test-failed'] : done['held-back'] });
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
      language: Language.catch(c.var.reader.language).parse(c.req.query('language')),
      readerName: c.var.staff.name,
    });
    return c.html(html, 200, MAIL_FRAME_HEADERS);
  });

  return routes;
}

interface Shown {
  readonly typed?: DigestSettings;
  readonly done?: string;
  readonly problem?: string;
  /** Somebody else was faster to save. */
  readonly conflict?: boolean;
}

async function digestPage(
  c: HonoContext<ConsoleEnv, '/programs/:programId/digest'>,
  { typed, done, problem, conflict = false }: Shown,
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
      settings={typed ? { ...typed, revision: conflict ? settings.revision : typed.revision } : settings}
      now={conflict ? settings : undefined}
      digests={digests}
      done={done}
      problem={problem}
    />
  );
  return render(c, page, conflict ? 409 : problem ? 422 : 200);
}
