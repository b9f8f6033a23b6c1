import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKeyFile } from '#infra/local/keys/key-file.ts';
import { createLocalKeyCustody } from '#infra/local/keys/local-key-custody.ts';

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'insideout-keys-'));
  file = path.join(folder, 'keys.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

test('the keys are made once, and only their owner may read them', () => {
  const made = openKeyFile(file, { mayCreate: true });
  expect(openKeyFile(file, { mayCreate: false })).toEqual(made);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test('keys that are missing beside a database are not made anew', () => {
  expect(() => openKeyFile(file, { mayCreate: false })).toThrow(/is missing/);
});

test.each(['', '{}', '{"tokenKey":"c2hvcnQ"}'])('a key file that holds %j is called damaged', (content) => {
  writeFileSync(file, content);
  expect(() => openKeyFile(file, { mayCreate: true })).toThrow(/is damaged/);
});

test('a wrapped key comes back for its own wave only', async () => {
  const custody = createLocalKeyCustody(openKeyFile(file, { mayCreate: true }).custodyKey);
  const privateKey = new Uint8Array(32).fill(7);
  const wrapped = await custody.wrap(privateKey, 'wave000001');
  expect(Buffer.from(wrapped).includes(Buffer.from(privateKey))).toBe(false);
  expect(new Uint8Array(await custody.unwrap(wrapped, 'wave000001'))).toEqual(privateKey);
  await expect(custody.unwrap(wrapped, 'wave000002')).rejects.toThrow();
});
