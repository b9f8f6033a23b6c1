import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUNDLING, entryOf } from '#infra/constructs/bundling.ts';
import { createInvitation } from '#shared/adapters/dynamodb/invitation-store.ts';
import { listResponses } from '#shared/adapters/dynamodb/response-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { deriveSecrets } from '#shared/adapters/secrets/read-secrets.ts';
import { FUNCTION_ENVIRONMENTS } from '#shared/config/environment.ts';
import { tokenFor } from '#shared/services/invitation/answer-token.ts';
import { type AwsStandIn, startAwsStandIn } from '#test/support/aws-stand-in.ts';
import { anInvitation, aSurvey, aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';

const run = promisify(execFile);
const ROOT_SECRET = 'kEq2Zb7mVJ0sYx4tNf9cLr3wHu6aPd8gQi1oTy5eSvBjMnXzCk';
/** Respondents wait for the survey pages alone; the others only must not take in half a package by mistake. */
const LARGEST_IN_BYTES: Record<string, number> = { 'survey-web': 400_000, 'console-web': 2_400_000 };
const LARGEST_OTHER_IN_BYTES = 2_000_000;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'insideout-bundles-'));
});
afterAll(async () => await rm(folder, { recursive: true }));

describe.each(Object.keys(FUNCTION_ENVIRONMENTS))('the bundle of %s', (name) => {
  it('is one small file that says what its environment lacks', async () => {
    const file = await bundle(name);
    const { size } = await stat(file);
    expect(size).toBeLessThanOrEqual(LARGEST_IN_BYTES[name] ?? LARGEST_OTHER_IN_BYTES);
    // Printed by hand: by itself Node shows the line that threw as well, which here is half the bundle.
    const script = `await import(${JSON.stringify(file)}).catch(({ message }) => { throw message; })`;
    await expect(
      run(process.execPath, ['--input-type=module', '--eval', script], { env: {} }),
    ).rejects.toThrow(`${name} cannot start: missing or malformed in the environment: INSIDEOUT_TABLE_MAIN`);
  });
});

describe('the bundle of survey-web, called as API Gateway calls it', () => {
  let database: Awaited<ReturnType<typeof startTestDatabase>>;
  let secrets: AwsStandIn;
  beforeAll(async () => {
    database = await startTestDatabase();
    secrets = await startAwsStandIn(() => ({ SecretString: JSON.stringify({ root: ROOT_SECRET }) }));
    await createWave(database.db, aWave({ closesAt: '2999-12-31T00:00:00.000Z' }));
    await putSurvey(database.db, aSurvey());
    await createInvitation(database.db, anInvitation());
  });
  afterAll(async () => {
    await secrets.stop();
    await database.stop();
  });

  it('shows the survey, keeps the answer, and logs nothing', async () => {
    const token = tokenFor(deriveSecrets(ROOT_SECRET), 'answer', anInvitation());
    const { answers, output } = await callInBundle([
      request('GET', `/a/${token}`),
      request('POST', `/a/${token}`, 'recommend=9&go=send&by-hand=touched'),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 303]);
    expect(answers[0]?.body).toContain('name="recommend"');
    const kept = await Array.fromAsync(listResponses(database.db, 'wave000001', 0));
    expect(kept).toMatchObject([{ invitationId: anInvitation().invitationId, answers: { recommend: 9 } }]);
    expect(output).toBe('');
  });

  async function callInBundle(requests: object[]) {
    const script = `
      const { handler } = await import(${JSON.stringify(await bundle('survey-web'))});
      const answers = [];
      for (const request of ${JSON.stringify(requests)}) answers.push(await handler(request, {}));
      console.error(JSON.stringify(answers));`;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', script], {
      env: {
        AWS_REGION: 'eu-central-1',
        AWS_ACCESS_KEY_ID: 'test',
        AWS_SECRET_ACCESS_KEY: 'test',
        AWS_SESSION_TOKEN: 'test',
        AWS_ENDPOINT_URL_DYNAMODB: database.endpoint,
        AWS_ENDPOINT_URL_SECRETS_MANAGER: secrets.connection.endpoint,
        INSIDEOUT_TABLE_MAIN: database.db.tables.main,
        INSIDEOUT_TABLE_RESPONSES: database.db.tables.responses,
        INSIDEOUT_TABLE_BALLOTS: database.db.tables.ballots,
        INSIDEOUT_BASE_URL: 'https://surveys.example.com',
        INSIDEOUT_SENDER: 'Acme <surveys@example.com>',
        INSIDEOUT_CONFIGURATION_SET: 'mail',
        INSIDEOUT_SECRET_ID: 'insideout',
      },
    });
    return { answers: JSON.parse(stderr) as { statusCode: number; body: string }[], output: stdout };
  }
});

async function bundle(name: string): Promise<string> {
  const outfile = path.join(folder, `${name}.mjs`);
  const { banner, mainFields, ...options } = BUNDLING;
  await build({
    ...options,
    mainFields: [...mainFields],
    banner: { js: banner },
    entryPoints: [entryOf(name)],
    outfile,
    bundle: true,
    platform: 'node',
    logLevel: 'silent',
  });
  return outfile;
}

function request(method: string, rawPath: string, body?: string) {
  return {
    version: '2.0',
    routeKey: 'ANY /a/{proxy+}',
    rawPath,
    rawQueryString: '',
    headers: {
      host: 'surveys.example.com',
      ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded' }),
    },
    requestContext: {
      domainName: 'surveys.example.com',
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '203.0.113.7', userAgent: 'test' },
    },
    ...(body !== undefined && { body, isBase64Encoded: false }),
  };
}
