import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTallyConsumer } from '#functions/tally-responses/consumer.ts';
import { listCases } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putFirstResponse, replaceResponse } from '#shared/adapters/dynamodb/response-store.ts';
import { getTally, listTallies } from '#shared/adapters/dynamodb/tally-store.ts';
import { recountWave } from '#shared/services/tally/recount-wave.ts';
import { getWaveProgress } from '#shared/services/wave/get-wave-progress.ts';
import { aResponse, aStoredCustomerWave, asChanges } from '#test/support/answered-wave.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aStoredLink } from '#test/support/open-links.ts';
import { staffActor, systemActor, testResources } from '#test/support/resources.ts';
import { asStreamEvent } from '#test/support/response-stream.ts';
import { unreliable } from '#test/support/unreliable-database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const openly = { linkId: 'counter00001', channel: 'kiosk' } as const;

it('counts an answer through a link where the link stands, by way, language, day and link', async () => {
  const { wave } = await aStoredCustomerWave(db, { waveId: 'opencuts00' }, []);
  await aStoredLink(db, { waveId: wave.waveId, channel: 'kiosk' });
  const logged: string[] = [];
  const consume = createTallyConsumer(testResources(db, { log: (event) => logged.push(event) }));
  const after = aResponse(wave, 'visit1', { ...openly, answers: { recommend: 2 } });
  await consume(asStreamEvent(asChanges([{ after }]), 'opencuts'));
  expect((await listTallies(db, wave.waveId, '')).map(({ cut }) => cut)).toEqual([
    'channel:kiosk',
    'company',
    'day:2026-11-17',
    'language:vi',
    'link-day:counter00001|2026-11-17',
    'link:counter00001',
    'unit:acme',
    'unit:hanoi',
    'unit:north',
  ]);
  expect(logged).toEqual([]);
  expect((await listCases(db, 'open')).filter(({ waveId }) => waveId === wave.waveId)).toEqual([]);
});

it('reads a link once for as long as the process lives', async () => {
  const { wave } = await aStoredCustomerWave(db, { waveId: 'openonce00' }, []);
  await aStoredLink(db, { waveId: wave.waveId, channel: 'kiosk' });
  const commands: string[] = [];
  const consume = createTallyConsumer(
    testResources(
      unreliable(db, (command) => {
        commands.push(command);
        return 'fine';
      }),
    ),
  );
  for (const visit of ['visit1', 'visit2', 'visit3']) {
    const after = aResponse(wave, visit, openly);
    await consume(asStreamEvent(asChanges([{ after }]), `once-${visit}`));
  }
  expect(commands.filter((command) => command === 'BatchGetItemCommand')).toHaveLength(1);
  expect((await getTally(db, wave.waveId, 'link:counter00001'))?.responses).toBe(3);
});

it('counts an answer through a link that nobody knows for the company, and says so without naming it', async () => {
  const { wave } = await aStoredCustomerWave(db, { waveId: 'openlost00' }, []);
  const logged: unknown[] = [];
  const consume = createTallyConsumer(testResources(db, { log: (...entry) => logged.push(entry) }));
  const after = aResponse(wave, 'visit1', { ...openly, linkId: 'nobodymadeit' });
  await consume(asStreamEvent(asChanges([{ after }]), 'openlost'));
  expect((await listTallies(db, wave.waveId, '')).map(({ cut }) => cut)).toEqual(['company']);
  expect(logged).toEqual([
    ['answers that fit nowhere', { withoutWave: 0, withoutInvitation: 0, withoutLink: 1 }],
  ]);
});

it('agrees with a recount, after corrections too, and keeps open answers out of the share of the invited', async () => {
  const people = ['minh', 'lan', 'hoa', 'tuan'];
  const { wave } = await aStoredCustomerWave(db, { waveId: 'openboth00', invitedCount: 4 }, people);
  const { waveId } = wave;
  await aStoredLink(db, { waveId, channel: 'kiosk' });
  await aStoredLink(db, { waveId, linkId: 'counter00002', unitId: 'south' });
  const invited = ['minh', 'lan'].map((person) => aResponse(wave, person));
  const open = ['visit1', 'visit2', 'visit3', 'visit4', 'visit5'].map((visit) =>
    aResponse(wave, visit, openly),
  );
  const elsewhere = aResponse(wave, 'visit6', { linkId: 'counter00002', channel: 'link' });
  const all = [...invited, ...open, elsewhere];
  for (const response of all) await putFirstResponse(db, response);
  const corrected = { ...elsewhere, revision: 2, answers: { recommend: 0 } };
  await replaceResponse(db, corrected);
  const changes = asChanges([...all.map((after) => ({ after })), { before: elsewhere, after: corrected }]);
  await createTallyConsumer(testResources(db))(asStreamEvent(changes, 'openboth'));

  expect(await recountWave({ ...testResources(db), actor: systemActor }, { waveId })).toEqual({
    outcome: 'equal',
  });
  expect((await getTally(db, waveId, 'company'))?.responses).toBe(8);
  expect((await getTally(db, waveId, 'unit:south'))?.histograms).toEqual({ recommend: { 0: 1 } });
  const progress = await getWaveProgress(
    { ...testResources(db), actor: staffActor('marketing') },
    { waveId },
  );
  expect(progress).toMatchObject({ answered: 2, openAnswers: 6 });
});
