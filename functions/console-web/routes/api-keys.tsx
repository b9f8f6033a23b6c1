import { Hono, type Context as HonoContext } from 'hono';
import * as z from 'zod';
import { createApiKey } from '#shared/services/api-key/create-api-key.ts';
import { getApiKey } from '#shared/services/api-key/get-api-key.ts';
import { listApiKeys } from '#shared/services/api-key/list-api-keys.ts';
import { revokeApiKey } from '#shared/services/api-key/revoke-api-key.ts';
import { Invalid } from '#shared/services/errors.ts';
import { listOpenContinuousWaves } from '#shared/services/wave/list-open-continuous-waves.ts';
import type { ConsoleEnv } from '../environment.ts';
import { readForm } from '../form.ts';
import { ApiKeysPage } from '../pages/api-keys-page.tsx';
import { ConfirmationPage } from '../pages/confirmation-page.tsx';
import { readerOf, render } from '../render.tsx';

const Done = z.enum(['revoked']);

/** Keys with which other systems invite customers. */
export function apiKeyRoutes() {
  const routes = new Hono<ConsoleEnv>();

  routes.get('/settings/api-keys', async (c) => {
    return render(c, await page(c, { done: Done.safeParse(c.req.query('done')).data }));
  });

  // Answered with a page, not a redirect: the secret is nowhere to be fetched from afterwards.
  routes.post('/settings/api-keys', async (c) => {
    const typedName = (await readForm(c)).text('name');
    try {
      const { apiKey, presented } = await createApiKey(c.var.context, { name: typedName });
      return render(c, await page(c, { created: { name: apiKey.name, presented } }), 201);
    } catch (error) {
      if (!(error instanceof Invalid)) throw error;
      const problem = error.explanation[c.var.reader.language];
      return render(c, await page(c, { typedName, problem }), 422);
    }
  });

  routes.get('/settings/api-keys/:keyId/revocation', async (c) => {
    const reader = readerOf(c);
    const { apiKeys } = reader.phrases;
    const { keyId, name } = await getApiKey(c.var.context, { keyId: c.req.param('keyId') });
    return render(
      c,
      <ConfirmationPage
        reader={reader}
        title={apiKeys.revocation.title(name)}
        explanation={apiKeys.revocation.explanation}
        action={`/settings/api-keys/${keyId}/revocation`}
        confirm={apiKeys.revocation.confirm}
        back={apiKeys.revocation.back}
        backTo="/settings/api-keys"
        trail={[{ href: '/settings/api-keys', label: apiKeys.title }]}
      />,
    );
  });

  routes.post('/settings/api-keys/:keyId/revocation', async (c) => {
    await revokeApiKey(c.var.context, { keyId: c.req.param('keyId') });
    return c.redirect('/settings/api-keys?done=revoked', 303);
  });

  return routes;
}

type Shown = Partial<Pick<Parameters<typeof ApiKeysPage>[0], 'created' | 'done' | 'typedName' | 'problem'>>;

async function page(c: HonoContext<ConsoleEnv>, shown: Shown) {
  const { context } = c.var;
  const keys = await listApiKeys(context);
  const waves = await listOpenContinuousWaves(context);
  const { baseUrl } = context.site;
  return <ApiKeysPage reader={readerOf(c)} keys={keys} waves={waves} baseUrl={baseUrl} {...shown} />;
}
