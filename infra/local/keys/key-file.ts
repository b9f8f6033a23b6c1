import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import * as z from 'zod';
import { StartProblem } from '../start-problem.ts';

const Key32 = z.base64url().transform((text, check) => {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.length !== 32) check.addIssue('a key of 32 bytes was expected');
  return new Uint8Array(bytes);
});

const KeyFile = z.object({
  /** Proves tokens, derives invitation ids. */
  tokenKey: Key32,
  /** Signs what the console hands to a browser. */
  sessionKey: Key32,
  /** Wraps the private keys of sealed waves. */
  custodyKey: Key32,
  /** Signs the identity tokens of the sign-in page: a private RSA key as JWK. */
  identityKey: z.record(z.string(), z.unknown()),
});

export type Keys = z.infer<typeof KeyFile>;

/** The keys of this machine; made at the first start. Without them links and sealed ballots are worth nothing. */
export function openKeyFile(file: string, options: { mayCreate: boolean }): Keys {
  if (!existsSync(file)) {
    if (!options.mayCreate) {
      throw new StartProblem(`${file} is missing: without it no link or ballot of the database can be read.`);
    }
    createKeyFile(file);
  }
  try {
    return KeyFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new StartProblem(`${file} is damaged: without it no link or ballot of the database can be read.`);
  }
}

function createKeyFile(file: string): void {
  const key = () => randomBytes(32).toString('base64url');
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const identityKey = { ...privateKey.export({ format: 'jwk' }), alg: 'RS256', kid: 'local' };
  const keys = { tokenKey: key(), sessionKey: key(), custodyKey: key(), identityKey };
  writeFileSync(`${file}.new`, JSON.stringify(keys, undefined, 2), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
