import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putFirstResponse } from '#shared/adapters/dynamodb/response-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import type { Role } from '#shared/domain/staff/staff.ts';
import { storedFileOf } from '#shared/services/table-file/stored-file.ts';
import { openRawTable } from '#shared/services/table-file/table-rows.ts';
import { aResponse, aStoredCustomerWave, UNITS } from '#test/support/answered-wave.ts';
import { signedIn } from '#test/support/console.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aStoredLink } from '#test/support/open-links.ts';
import { aStoredProgram } from '#test/support/paired-company.ts';
import { testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
const PEOPLE = ['person-a', 'person-b', 'person-c', 'person-d'];
const FILE = '/waves/answerfiles/answers';
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await aStoredProgram(db, 'answerprogram');
  for (const unit of UNITS) await putUnit(db, unit);
  const { wave, survey } = await aStoredCustomerWave(
    db,
    { waveId: 'answerfiles', programId: 'answerprogram', buckets: 3 },
    PEOPLE,
  );
  const comment = survey.questions.find(({ kind }) => kind === 'text')?.key ?? '';
  const link = await aStoredLink(db, { waveId: wave.waveId, unitId: 'south' });
  for (const [index, invitationId] of PEOPLE.entries()) {
    const answers = {
      [survey.headline]: [10, 8, 3, 0][index] ?? 0,
      [comment]: index === 2 ? '=Gọi cho tôi: 0912 345 678' : '',
    };
    await putFirstResponse(
      db,
      aResponse(wave, invitationId, {
        answers,
        answeredAt: `2026-11-2${index}T18:30:00.000Z`,
        ...(index === 3 && { linkId: link.linkId, channel: 'link' }),
      }),
    );
  }
});
afterAll(async () => await stop());

async function rowsOf(
  role: Role,
  path: string,
  language: 'en' | 'vi' = 'en',
): Promise<(readonly string[])[]> {
  const response = await (await signedIn(testResources(db), [role], { language })).get(path);
  expect(response.status).toBe(200);
  const { rows } = await openRawTable(await storedFileOf(Buffer.from(await response.arrayBuffer())));
  return (await Array.fromAsync(rows())).map(({ cells }) => cells);
}

it('holds a row for each answer: when, where, who, the group and all that was said', async () => {
  const [header = [], ...rows] = await rowsOf('marketing', `${FILE}.csv`);
  expect(header.slice(0, 10)).toEqual([
    'Answered',
    'Name',
    'Address',
    'Unit',
    'Tier',
    'Language',
    'Way',
    'Link',
    'Counts',
    'Group',
  ]);
  expect(rows).toHaveLength(4);
  const detractor = rows.find(([at]) => at === '2026-11-23 01:30');
  expect(detractor?.slice(3, 10)).toEqual([
    'Miền Nam',
    'Platinum',
    expect.any(String),
    'Mail',
    '',
    'Yes',
    'Detractor',
  ]);
  expect(detractor).toContain('3');
  expect(detractor).toContain("'=Gọi cho tôi: 0912 345 678");
  const visitor = rows.find((row) => row.includes('Link or QR code'));
  expect(visitor?.slice(1, 4)).toEqual(['', '', 'Miền Nam']);
});

it('says to nobody without the right to see customers who answered, and masks what they wrote', async () => {
  const [header = [], ...rows] = await rowsOf('leadership', `${FILE}.xlsx`, 'vi');
  expect(header.slice(0, 2)).toEqual(['Trả lời lúc', 'Đơn vị']);
  expect(rows.flat().join(' ')).not.toMatch(/0912|@/);
});

it('holds the chosen answers only: a unit with those below it, and days of the company’s calendar', async () => {
  expect(await rowsOf('marketing', `${FILE}.csv?unit=north`)).toHaveLength(3);
  expect(await rowsOf('marketing', `${FILE}.csv?unit=south&tier=none`)).toHaveLength(2);
  expect(await rowsOf('marketing', `${FILE}.csv?from=2026-11-22&until=2026-11-22`)).toHaveLength(2);
});

it('comes in no more parts than there are', async () => {
  const marketing = await signedIn(testResources(db), ['marketing']);
  expect((await marketing.get(`${FILE}.csv?part=2`)).status).toBe(404);
});
