import { afterAll, beforeAll, expect, it } from 'vitest';
import { putCase } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { countCases } from '#shared/services/case/count-cases.ts';
import { listCases } from '#shared/services/case/list-cases.ts';
import { NotAllowed } from '#shared/services/errors.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

it('counts every open case, also those that a list leaves out', async () => {
  for (let index = 0; index < 12; index++) {
    await putCase(db, {
      caseId: `case-${index}`,
      waveId: 'wave000001',
      programId: 'program001',
      invitationId: `invitation-${index}`,
      personId: `person-${index}`,
      name: 'Trần Văn Minh',
      unitId: 'hanoi',
      score: 3,
      revision: 1,
      state: index < 10 ? 'open' : 'closed',
      openedAt: '2026-11-22T09:00:00.000Z',
      dueAt: `2026-11-24T09:00:${10 + index}.000Z`,
    });
  }
  const context = { db, actor: staffActor('marketing') };
  expect(await listCases(context, { limit: 4 })).toHaveLength(4);
  expect(await countCases(context, 'open')).toBe(10);
  expect(await countCases(context, 'closed')).toBe(2);
  await expect(countCases({ db, actor: staffActor('hr') }, 'open')).rejects.toThrow(NotAllowed);
});
