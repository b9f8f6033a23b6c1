import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterEach, describe, expect, it } from 'vitest';
import { deriveSecrets, readSecrets } from '#shared/adapters/secrets/read-secrets.ts';
import { type AwsStandIn, startAwsStandIn } from '#test/support/aws-stand-in.ts';

const ROOT = 'kEq2Zb7mVJ0sYx4tNf9cLr3wHu6aPd8gQi1oTy5eSvBjMnXzCk';
let standIn: AwsStandIn | undefined;
afterEach(async () => await standIn?.stop());

describe('the secrets', () => {
  it('are read from the root that the secret holds', async () => {
    const secrets = await readSecrets('insideout', await clientFor(JSON.stringify({ root: ROOT })));
    expect(secrets).toEqual(deriveSecrets(ROOT));
  });

  it.each(['{}', JSON.stringify({ root: 'short' })])(
    'are refused without a usable root: %s',
    async (secret) => {
      await expect(readSecrets('insideout', await clientFor(secret))).rejects.toThrow(
        /"root" of 32 characters/,
      );
    },
  );

  it('are 32 bytes each, and none is the other or tells of another root', () => {
    const { tokenKey, sessionKey } = deriveSecrets(ROOT);
    expect([tokenKey.symmetricKeySize, sessionKey.length]).toEqual([32, 32]);
    expect(tokenKey.export()).not.toEqual(Buffer.from(sessionKey));
    expect(tokenKey.equals(deriveSecrets(`${ROOT}.`).tokenKey)).toBe(false);
  });

  it('never change for the same root, or links in sent mails would die', () => {
    expect(deriveSecrets(ROOT).tokenKey.export().toString('hex')).toBe(
      '76ec820e02c2ceaee33e87c4a9745569ba57d36d94f5364eb4b9c9d295f4d1ec',
    );
  });
});

async function clientFor(SecretString: string): Promise<SecretsManagerClient> {
  standIn = await startAwsStandIn(() => ({ SecretString }));
  return new SecretsManagerClient(standIn.connection);
}
