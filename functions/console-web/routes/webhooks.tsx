import { Hono, type Context as HonoContext } from 'hono';
import * as z from 'zod';
import { Invalid } from '#shared/services/errors.ts';
import { getWebhook, listWebhooks } from '#shared/services/webhook/get-webhook.ts';
import { pauseWebhook, resumeWebhook } from '#shared/services/webhook/pause-webhook.ts';
import { removeWebhook } from '#shared/services/webhook/remove-webhook.ts';
import { rotateSecret } from '#shared/services/webhook/rotate-secret.ts';
import { addWebhook, changeWebhook } from '#shared/services/webhook/save-webhook.ts';
import { sendAgain, sendTest } from '#shared/services/webhook/send-again.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { ConfirmationPage } from '../pages/confirmation-page.tsx';
import { webhooksTrail } from '../pages/settings-trail.ts';
import type { TypedWebhook } from '../pages/webhook-fields.tsx';
import { WebhookPage, type WebhookShown } from '../pages/webhook-page.tsx';
import { WebhookSecretPage } from '../pages/webhook-secret-page.tsx';
import { WebhooksPage } from '../pages/webhooks-page.tsx';
import { readerOf, render } from '../render.tsx';
import type { ConsoleSettings } from '../settings.ts';
import { WEBHOOKS, webhookPath } from '../settings-paths.ts';
import { versionIn } from '../version-field.tsx';

const WEBHOOK = `${WEBHOOKS}/:webhookId` as const;

const Done = z
  .enum(['saved', 'removed', 'paused', 'resumed', 'tested', 'repeated'])
  .optional()
  .catch(undefined);

/** Addresses of other systems that are told what happens. */
export function webhookRoutes({ localWebhooks }: Pick<ConsoleSettings, 'localWebhooks'>) {
  const routes = new Hono<ConsoleEnv>();

  routes.get(WEBHOOKS, async (c) => await listPage(c, {}));

  // Answered with a page, not a redirect: the secret is nowhere to be fetched from afterwards.
  routes.post(WEBHOOKS, async (c) => {
    const typed = await readTyped(c);
    try {
      const added = await addWebhook(c.var.context, { ...typed, allowsLocalhost: localWebhooks });
      return render(c, <WebhookSecretPage reader={readerOf(c)} {...added} />, 201);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      return await listPage(c, { typed, problem: error.explanation[c.var.reader.language] });
    }
  });

  routes.get(WEBHOOK, async (c) => {
    return await webhookPage(c, { done: Done.parse(c.req.query('done')) });
  });

  routes.post(WEBHOOK, async (c) => {
    const { webhookId } = c.req.param();
    const typed = await readTyped(c);
    const change = { ...typed, webhookId, seen: typed.version, allowsLocalhost: localWebhooks };
    try {
      const { outcome } = await changeWebhook(c.var.context, change);
      if (outcome === 'overtaken') return await webhookPage(c, { typed, isOvertaken: true }, 409);
      return c.redirect(`${webhookPath({ webhookId })}?done=saved`, 303);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const problem = error.explanation[c.var.reader.language];
      return await webhookPage(c, { typed, problem }, 422);
    }
  });

  routes.post(`${WEBHOOK}/tests`, async (c) => {
    const { webhookId } = c.req.param();
    await sendTest(c.var.context, { webhookId });
    return c.redirect(`${webhookPath({ webhookId })}?done=tested`, 303);
  });

  routes.post(`${WEBHOOK}/pause`, async (c) => {
    const { webhookId } = c.req.param();
    await pauseWebhook(c.var.context, { webhookId });
    return c.redirect(`${webhookPath({ webhookId })}?done=paused`, 303);
  });

  routes.post(`${WEBHOOK}/resumption`, async (c) => {
    const { webhookId } = c.req.param();
    await resumeWebhook(c.var.context, { webhookId });
    return c.redirect(`${webhookPath({ webhookId })}?done=resumed`, 303);
  });

  routes.post(`${WEBHOOK}/deliveries/:eventId/repetition`, async (c) => {
    const { webhookId, eventId } = c.req.param();
    await sendAgain(c.var.context, { webhookId, eventId });
    return c.redirect(`${webhookPath({ webhookId })}?done=repeated`, 303);
  });

  routes.get(`${WEBHOOK}/secret`, async (c) => await askOnceMore(c, 'secret'));

  routes.post(`${WEBHOOK}/secret`, async (c) => {
    const { webhookId } = c.req.param();
    const { secret } = await rotateSecret(c.var.context, { webhookId });
    return render(c, <WebhookSecretPage reader={readerOf(c)} webhookId={webhookId} secret={secret} isNew />);
  });

  routes.get(`${WEBHOOK}/removal`, async (c) => await askOnceMore(c, 'removal'));

  routes.post(`${WEBHOOK}/removal`, async (c) => {
    await removeWebhook(c.var.context, c.req.param());
    return c.redirect(`${WEBHOOKS}?done=removed`, 303);
  });

  return routes;
}

async function readTyped(c: HonoContext<ConsoleEnv>): Promise<TypedWebhook & { version: number }> {
  const form = await readForm(c);
  return { url: form.text('url'), events: form.list('events'), version: versionIn(form) };
}

type ListShown = Partial<Pick<Parameters<typeof WebhooksPage>[0], 'typed' | 'problem'>>;

async function listPage(c: HonoContext<ConsoleEnv>, shown: ListShown) {
  const webhooks = await listWebhooks(c.var.context);
  const isRemoved = Done.parse(c.req.query('done')) === 'removed';
  const page = <WebhooksPage reader={readerOf(c)} webhooks={webhooks} isRemoved={isRemoved} {...shown} />;
  return render(c, page, shown.problem ? 422 : 200);
}

type OfWebhook = HonoContext<ConsoleEnv, typeof WEBHOOK>;

async function webhookPage(c: OfWebhook, shown: WebhookShown, status: 200 | 409 | 422 = 200) {
  const found = await getWebhook(c.var.context, { webhookId: c.req.param('webhookId') });
  return render(c, <WebhookPage reader={readerOf(c)} {...found} {...shown} />, status);
}

async function askOnceMore(c: OfWebhook, what: 'secret' | 'removal') {
  const { webhook } = await getWebhook(c.var.context, { webhookId: c.req.param('webhookId') });
  const reader = readerOf(c);
  const { webhooks } = reader.phrases;
  const words = what === 'secret' ? webhooks.rotation : webhooks.removal;
  const path = webhookPath(webhook);
  return render(
    c,
    <ConfirmationPage
      reader={reader}
      title={words.title}
      explanation={`${webhook.url}: ${words.explanation}`}
      action={`${path}/${what}`}
      confirm={words.confirm}
      back={words.back}
      backTo={path}
      trail={webhooksTrail(reader)}
    />,
  );
}
