import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { moveWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { tokenFor } from '#shared/services/invitation/answer-token.ts';
import { getAnswerPage } from '#shared/services/response/get-answer-page.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { respondent, testResources } from '#test/support/resources.ts';
import { inviteSomebody } from '#test/support/survey-web.ts';
import { unreliable } from '#test/support/unreliable-database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
});
afterAll(async () => await stop());

/** A context whose clock can be moved and which writes down each command. */
function watched() {
  const commands: string[] = [];
  let now = new Date('2026-11-23T09:00:00Z');
  let broken = false;
  const database = unreliable(db, (command) => {
    commands.push(command);
    return broken ? 'lost-before' : 'fine';
  });
  const context = {
    ...testResources(database, { clock: () => now }),
    actor: respondent,
    waves: new Map(),
  };
  return {
    context,
    commands,
    later: (seconds: number) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    breakConnection: (isBroken: boolean) => {
      broken = isBroken;
    },
  };
}

it('reads wave and survey once for everybody who comes within ten seconds', async () => {
  const { context, commands, later } = watched();
  const { path, survey } = await inviteSomebody(testResources(db), 'cachewave1');
  const token = path.slice(3);
  const pages = await Promise.all([1, 2, 3].map(() => getAnswerPage(context, token)));
  expect(pages.map(({ outcome }) => outcome)).toEqual(['open', 'open', 'open']);
  expect(commands).toEqual(['GetItemCommand', 'GetItemCommand']);
  later(9);
  expect(await getAnswerPage(context, token)).toMatchObject({ outcome: 'open', survey });
  expect(commands).toHaveLength(2);
});

it('notices within ten seconds that the wave was closed, without reading the survey again', async () => {
  const { context, commands, later } = watched();
  const { path, wave } = await inviteSomebody(testResources(db), 'closewave1');
  const token = path.slice(3);
  await getAnswerPage(context, token);
  await moveWave(db, wave.waveId, 'closed', { closedAt: '2026-11-23T09:00:01.000Z' });
  later(10);
  expect((await getAnswerPage(context, token)).outcome).toBe('closed');
  expect(commands).toHaveLength(3);
});

it('closes by the clock at the moment it should, whatever is remembered', async () => {
  const { context, later } = watched();
  const { path } = await inviteSomebody(testResources(db), 'clockwave1', {
    closesAt: '2026-11-23T09:00:05.000Z',
  });
  expect((await getAnswerPage(context, path.slice(3))).outcome).toBe('open');
  later(5);
  expect((await getAnswerPage(context, path.slice(3))).outcome).toBe('closed');
});

it.each([
  ['scheduled', 'not-yet-open'],
  ['launching', 'not-yet-open'],
  ['open', 'open'],
  ['closing', 'closed'],
  ['closed', 'closed'],
  ['released', 'closed'],
  ['cancelled', 'closed'],
] as const)('treats a wave that is %s as %s', async (state, outcome) => {
  const { context } = watched();
  const { path } = await inviteSomebody(testResources(db), `state${state}`, { state });
  expect((await getAnswerPage(context, path.slice(3))).outcome).toBe(outcome);
});

it('reads nothing for a link that we did not issue, and says the same of a wave that is gone', async () => {
  const { context, commands } = watched();
  expect(await getAnswerPage(context, 'anything.at.all')).toEqual({ outcome: 'unknown-link' });
  expect(commands).toEqual([]);
  const gone = { waveId: 'gonewave01', invitationId: 'abcdefghjkmnpqrstvwxyz01' };
  const token = tokenFor(context.secrets, 'answer', gone);
  expect(await getAnswerPage(context, token)).toEqual({ outcome: 'unknown-link' });
  const unsubscribing = tokenFor(context.secrets, 'unsubscribe', gone);
  expect(await getAnswerPage(context, unsubscribing)).toEqual({ outcome: 'unknown-link' });
});

it('does not remember a failure', async () => {
  const { context, breakConnection } = watched();
  const { path } = await inviteSomebody(testResources(db), 'failwave01');
  breakConnection(true);
  await expect(getAnswerPage(context, path.slice(3))).rejects.toThrow('connection lost');
  breakConnection(false);
  expect((await getAnswerPage(context, path.slice(3))).outcome).toBe('open');
});
