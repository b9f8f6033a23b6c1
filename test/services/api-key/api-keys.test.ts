import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createApiKey } from '#shared/services/api-key/create-api-key.ts';
import { findApiKey } from '#shared/services/api-key/find-api-key.ts';
import { getApiKey } from '#shared/services/api-key/get-api-key.ts';
import { listApiKeys } from '#shared/services/api-key/list-api-keys.ts';
import { revokeApiKey } from '#shared/services/api-key/revoke-api-key.ts';
import { Invalid, NotAllowed, NotFound } from '#shared/services/errors.ts';
import { authorise, isAllowed, ROLE_MATRIX } from '#shared/services/staff/authorise.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor, systemActor, testResources } from '#test/support/resources.ts';
import { tableContents } from '#test/support/table-contents.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

let keys = 0;
function admin(at = '2026-11-23T09:00:00Z') {
  const bytes = (length: number) => Buffer.alloc(length, keys * 37 + length);
  return {
    ...testResources(db, { clock: () => new Date(at), randomBytes: bytes }),
    actor: staffActor('admin'),
  };
}

async function aKey(name: string) {
  keys++;
  return await createApiKey(admin(), { name });
}

describe('a key', () => {
  it('is shown once, and is kept as a hash from which nobody gets it back', async () => {
    const { apiKey, presented } = await aKey(' Shop\u0000 system ');
    expect(presented).toMatch(/^io_[a-z0-9]{12}_[A-Za-z0-9_-]{43}$/);
    const secret = presented.slice(`io_${apiKey.keyId}_`.length);
    const stored = JSON.stringify(await tableContents(db));
    expect(stored).toContain(apiKey.keyId);
    expect(stored).not.toContain(secret);
    expect(await getApiKey(admin(), apiKey)).toEqual({
      keyId: apiKey.keyId,
      name: 'Shop system',
      createdAt: '2026-11-23T09:00:00.000Z',
      createdBy: 'Nguyễn Thị Lan',
    });
  });

  it('says who acts, and on which day it was last used', async () => {
    const { apiKey, presented } = await aKey('Shop');
    const actor = await findApiKey(admin(), presented);
    expect(actor).toEqual({ kind: 'api-key', keyId: apiKey.keyId, name: 'Shop' });
    expect(await getApiKey(admin(), apiKey)).toMatchObject({ lastUsedOn: '2026-11-23' });
    await findApiKey(admin('2026-11-25T23:00:00Z'), presented);
    expect(await getApiKey(admin(), apiKey)).toMatchObject({ lastUsedOn: '2026-11-25' });
  });

  it('that is wrong in any way is nobody’s, and its use is not noted', async () => {
    const { apiKey, presented } = await aKey('Shop');
    for (const wrong of [
      '',
      'io__',
      presented.slice(1),
      `${presented}x`,
      presented.slice(0, -2).concat('xx'),
    ]) {
      expect(await findApiKey(admin(), wrong)).toBeUndefined();
    }
    expect((await getApiKey(admin(), apiKey)).lastUsedOn).toBeUndefined();
  });

  it('opens nothing any more once it is revoked, and stays on the list', async () => {
    const { apiKey, presented } = await aKey('Old shop');
    expect(await revokeApiKey(admin(), apiKey)).toEqual({ outcome: 'revoked' });
    expect(await findApiKey(admin(), presented)).toBeUndefined();
    await revokeApiKey(admin('2026-11-30T09:00:00Z'), apiKey);
    const listed = await listApiKeys(admin());
    expect(listed.at(-1)).toMatchObject({ keyId: apiKey.keyId, revokedAt: '2026-11-23T09:00:00.000Z' });
    expect(JSON.stringify(listed)).not.toContain('secretHash');
  });

  it('needs a name, and an administrator', async () => {
    await expect(createApiKey(admin(), { name: ' \n' })).rejects.toThrow(Invalid);
    await expect(createApiKey(admin(), { name: 'x'.repeat(81) })).rejects.toThrow(Invalid);
    await expect(revokeApiKey(admin(), { keyId: 'nosuchkey000' })).rejects.toThrow(NotFound);
    for (const actor of [staffActor('hr', 'marketing', 'leadership'), { kind: 'respondent' } as const]) {
      await expect(createApiKey({ ...admin(), actor }, { name: 'Shop' })).rejects.toThrow(NotAllowed);
      await expect(listApiKeys({ ...admin(), actor })).rejects.toThrow(NotAllowed);
    }
  });

  it('may invite by event, and nothing else', () => {
    const key = { kind: 'api-key', keyId: 'k', name: 'Shop' } as const;
    const permissions = Object.keys(ROLE_MATRIX) as (keyof typeof ROLE_MATRIX)[];
    expect(permissions.filter((permission) => isAllowed(key, permission))).toEqual(['invite-by-event']);
    expect(() => authorise(systemActor, 'invite-by-event')).not.toThrow();
    expect(() => authorise(staffActor('admin'), 'invite-by-event')).toThrow(NotAllowed);
  });
});
