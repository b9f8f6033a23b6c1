import { afterEach, expect, it, vi } from 'vitest';
import { defaultProvider } from '#shared/adapters/process/lambda-credentials.ts';

afterEach(() => vi.unstubAllEnvs());

it('takes the credentials that Lambda puts into the environment, at the time they are asked for', async () => {
  const provider = defaultProvider();
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'id');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'key');
  vi.stubEnv('AWS_SESSION_TOKEN', 'token');
  expect(await provider()).toEqual({ accessKeyId: 'id', secretAccessKey: 'key', sessionToken: 'token' });
});

it('says that there are none rather than signing with nothing', async () => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', undefined);
  await expect(defaultProvider()()).rejects.toThrow(/credentials/);
});
