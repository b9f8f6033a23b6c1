import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { dueEntries } from '#shared/adapters/dynamodb/agenda-store.ts';
import { putCase } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getDigestSettings as storedSettings } from '#shared/adapters/dynamodb/digest-settings-store.ts';
import { putProgram } from '#shared/adapters/dynamodb/program-store.ts';
import type { SendOutcome } from '#shared/adapters/ses/mail-service.ts';
import { askForDigest } from '#shared/services/digest/ask-for-digest.ts';
import { DigestHeldBack } from '#shared/services/digest/deliver-digest.ts';
import { listDigests } from '#shared/services/digest/list-digests.ts';
import { saveDigestSettings } from '#shared/services/digest/save-digest-settings.ts';
import { sendDigest } from '#shared/services/digest/send-digest.ts';
import { sendDueDigest } from '#shared/services/digest/send-due-digest.ts';
import { Invalid, NotAllowed } from '#shared/services/errors.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { staffActor, systemActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const READERS = [
  { email: 'director@example.com', name: 'Phạm Minh Đức', language: 'vi' as const },
  { email: 'board@example.com', name: 'Anne Miller', language: 'en' as const },
];
const MONDAY = '2026-11-23T01:00:00.000Z';

let programs = 0;
let programId = '';
beforeEach(async () => {
  programId = `digested${++programs}`;
  const name = { en: 'Đông Á Bank', vi: 'Ngân hàng Đông Á' };
  await putProgram(db, { programId, name, surveys: {}, measures: [], createdAt: '2026-11-01T00:00:00Z' });
});

describe('a digest', () => {
  it('goes to every reader once, in the language of each, however often the tick comes', async () => {
    const { context, recorded } = await planned();
    await Promise.all([1, 2, 3].map(async () => await sendDueDigest(context, { programId, dueAt: MONDAY })));
    await sendDueDigest(context, { programId, dueAt: MONDAY });
    expect(recorded.mails.map(({ to }) => to).sort()).toEqual(['board@example.com', 'director@example.com']);
    const [english, vietnamese] = recorded.mails
      .toSorted((a, b) => (a.to < b.to ? -1 : 1))
      .map(({ raw }) => Buffer.from(raw).toString());
    expect(english).toContain('Auto-Submitted: auto-generated');
    expect(english).toContain('Anne Miller');
    expect(english).not.toBe(vietnamese);
    expect(await listDigests(context, programId)).toHaveLength(1);
  });

  it('plans the next one, and passes over a moment that the settings no longer know', async () => {
    const { context, recorded } = await planned();
    await saveDigestSettings(context, { ...settings(), hour: 9, revision: 1 });
    await sendDueDigest(context, { programId, dueAt: MONDAY });
    expect(recorded.mails).toEqual([]);
    const later = '2026-11-23T02:00:00.000Z';
    const entries = await dueEntries(db, new Date(later));
    expect(entries.filter((entry) => entry.kind === 'send-digest' && entry.programId === programId)).toEqual([
      { kind: 'send-digest', programId, dueAt: later },
    ]);
    await sendDueDigest({ ...context, clock: () => new Date(later) }, { programId, dueAt: later });
    expect(recorded.mails).toHaveLength(2);
    expect((await storedSettings(db, programId))?.nextDueAt).toBe('2026-11-30T02:00:00.000Z');
  });

  it('waits when the mail service holds back, then sends to those who are missing, with the same content', async () => {
    const outcomes: SendOutcome[] = [
      { outcome: 'accepted', messageId: 'first' },
      { outcome: 'throttled', limit: 'rate' },
    ];
    const { context } = await planned();
    const sentTo: string[] = [];
    const mail = {
      ...context.mail,
      sendRaw: async ({ to }: { to: string }): Promise<SendOutcome> => {
        sentTo.push(to);
        return outcomes.shift() ?? { outcome: 'accepted', messageId: 'later' };
      },
    };
    const input = { programId, period: '2026-W48', mayPause: true };
    await expect(sendDigest({ ...context, mail }, input)).rejects.toThrow(DigestHeldBack);
    expect(await sendDigest({ ...context, mail }, input)).toEqual({
      outcome: 'sent',
      period: '2026-W48',
      sent: 1,
      sentBefore: 1,
      failed: 0,
    });
    expect(sentTo).toEqual(['director@example.com', 'board@example.com', 'board@example.com']);
  });

  it('goes on with those who are missing when it is asked for again after it was held back', async () => {
    const { context, recorded } = await planned();
    const answers: SendOutcome[] = [
      { outcome: 'accepted', messageId: 'first' },
      { outcome: 'throttled', limit: 'daily-quota' },
    ];
    const sendRaw = async (): Promise<SendOutcome> =>
      answers.shift() ?? { outcome: 'paused', reason: 'quota' };
    await expect(
      askForDigest({ ...context, mail: { ...context.mail, sendRaw } }, { programId }),
    ).rejects.toThrow(DigestHeldBack);
    const later = { ...context, clock: () => new Date('2026-11-23T01:20:00Z') };
    expect(await askForDigest(later, { programId })).toMatchObject({ sent: 1, sentBefore: 1 });
    expect(recorded.mails.map(({ to }) => to)).toEqual(['board@example.com']);
    expect(await listDigests(context, programId)).toHaveLength(1);
  });

  it('is never sent again to a reader whose mail may have arrived', async () => {
    const { context } = await planned();
    let calls = 0;
    const sendRaw = async (): Promise<SendOutcome> => {
      calls++;
      return { outcome: 'unknown', reason: 'the connection was dropped' };
    };
    const input = { programId, period: '2026-W48', mayPause: true };
    const lost = { ...context, mail: { ...context.mail, sendRaw } };
    expect(await sendDigest(lost, input)).toMatchObject({ sent: 0, failed: 2 });
    await sendDigest(lost, input);
    expect(calls).toBe(2);
  });

  it('pauses when nothing is new, and comes again when somebody waits for a call', async () => {
    const { context } = await planned();
    const week = (period: string) => {
      const clock = () => new Date(Date.parse(MONDAY) + (Number(period.slice(-2)) - 48) * 7 * 24 * 3600_000);
      return sendDigest({ ...context, clock }, { programId, period, mayPause: true });
    };
    expect(await week('2026-W48')).toMatchObject({ outcome: 'sent', sent: 2 });
    expect(await week('2026-W49')).toMatchObject({ outcome: 'nothing-new' });
    await putCase(db, {
      caseId: `case-${programId}`,
      waveId: 'wave000001',
      programId,
      invitationId: 'abcdefghjkmnpqrstvwxyz01',
      personId: 'person-1',
      name: 'Trần Văn Minh',
      unitId: 'hanoi',
      score: 2,
      revision: 1,
      state: 'open',
      openedAt: '2026-11-22T09:00:00.000Z',
      dueAt: '2026-11-24T09:00:00.000Z',
    });
    expect(await week('2026-W50')).toMatchObject({ outcome: 'sent', sent: 2 });
    expect((await listDigests(context, programId))[0]?.content.calls).toMatchObject([
      { name: 'Trần Văn Minh' },
    ]);
  });

  it('can be asked for by leadership, and by nobody who may not see it', async () => {
    const { context } = await planned();
    expect(await askForDigest({ ...context, actor: staffActor('leadership') }, { programId })).toMatchObject({
      outcome: 'sent',
      sent: 2,
    });
    await expect(askForDigest({ ...context, actor: staffActor('hr') }, { programId })).rejects.toThrow(
      NotAllowed,
    );
  });
});

it('refuses settings that cannot be', async () => {
  const context = { ...testResources(db), actor: systemActor };
  const wrong = { ...settings(), timeZone: 'Asia/Atlantis' };
  await expect(saveDigestSettings(context, wrong)).rejects.toThrow(Invalid);
});

function settings() {
  return {
    programId,
    readers: READERS,
    weekday: 1,
    hour: 8,
    timeZone: 'Asia/Ho_Chi_Minh',
    pauseWhenNothingIsNew: true,
  };
}

/** A Monday morning on which the digest planned the day before is due. */
async function planned() {
  const resources = testResources(db, { clock: () => new Date('2026-11-22T05:00:00Z') });
  const context = { ...resources, actor: systemActor };
  await saveDigestSettings(context, settings());
  return { context: { ...context, clock: () => new Date(MONDAY) }, recorded: resources.recorded };
}
