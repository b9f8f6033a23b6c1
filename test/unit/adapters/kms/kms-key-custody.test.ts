import { KMSClient } from '@aws-sdk/client-kms';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKmsKeyCustody } from '#shared/adapters/kms/kms-key-custody.ts';
import { type AwsStandIn, refuse, startAwsStandIn } from '#test/support/aws-stand-in.ts';

interface KmsRequest {
  readonly KeyId: string;
  readonly Plaintext: string;
  readonly CiphertextBlob: string;
  readonly EncryptionContext: Record<string, string>;
}

let kms: AwsStandIn;
beforeAll(async () => {
  kms = await startAwsStandIn((operation, request) => keepLikeKms(operation, request as KmsRequest));
});
afterAll(async () => await kms.stop());

describe('the custody of private keys', () => {
  const privateKey = Uint8Array.from({ length: 32 }, (_, index) => index);

  it('gives a key back as it was handed in', async () => {
    const custody = createKmsKeyCustody('ballot-key', new KMSClient(kms.connection));
    const wrapped = await custody.wrap(privateKey, 'wave000001');
    expect(Uint8Array.from(await custody.unwrap(wrapped, 'wave000001'))).toEqual(privateKey);
  });

  it('refuses a key that was wrapped for another wave', async () => {
    const custody = createKmsKeyCustody('ballot-key', new KMSClient(kms.connection));
    const wrapped = await custody.wrap(privateKey, 'wave000001');
    await expect(custody.unwrap(wrapped, 'wave000002')).rejects.toThrow('InvalidCiphertext');
  });
});

/** The rule of KMS that matters here: the ciphertext opens under its own key and context only. */
function keepLikeKms(operation: string, { EncryptionContext, KeyId, ...request }: KmsRequest) {
  const binding = JSON.stringify({ KeyId, EncryptionContext });
  if (operation === 'Encrypt') {
    return { CiphertextBlob: Buffer.from(`${binding}\n${request.Plaintext}`).toString('base64') };
  }
  const [bound, Plaintext] = Buffer.from(request.CiphertextBlob, 'base64').toString().split('\n');
  return bound === binding ? { Plaintext } : refuse('InvalidCiphertextException');
}
