import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { putPeople } from '#shared/adapters/dynamodb/person-store.ts';
import { listProgress } from '#shared/adapters/dynamodb/progress-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { localDay } from '#shared/domain/calendar/local-day.ts';
import type { Side } from '#shared/domain/side.ts';
import { DEFAULT_SENDING_PLAN } from '#shared/domain/wave/sending-plan.ts';
import { isSendingTime } from '#shared/domain/wave/sending-window.ts';
import { createProgram } from '#shared/services/program/create-program.ts';
import { remindWave } from '#shared/services/wave/remind-wave.ts';
import { type NewWave, scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { aCustomer, anEmployee } from '#test/support/builders.ts';
import { aClockwork, type Clockwork, type Posted } from '#test/support/clockwork.ts';
import { startTestDatabase } from '#test/support/database.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const ZONES = ['Europe/Berlin', 'America/New_York', 'Asia/Ho_Chi_Minh', 'Pacific/Auckland'];
const WINDOW = { ...DEFAULT_SENDING_PLAN, holidays: new Set<string>() };

/** A wave to so many people of a unit of its own, in turn in each of the time zones. */
async function aWaveAround(
  clockwork: Clockwork,
  unitId: string,
  people: number,
  wave: Omit<NewWave, 'programId' | 'side' | 'unitIds'> & { side?: Side },
) {
  await putUnit(db, { unitId, name: unitId });
  const person = wave.side === 'employee' ? anEmployee : aCustomer;
  await putPeople(
    db,
    Array.from({ length: people }, (_, n) =>
      person({
        personId: `${unitId}-${n}`,
        externalId: `${unitId}-${n}`,
        email: `${n}@${unitId}.example.com`,
        unitId,
        ...(n % 5 < 4 && { timeZone: ZONES[n % 5] }),
      }),
    ),
  );
  const name = { en: 'Airport', vi: 'Sân bay' };
  const { program } = await createProgram(clockwork.staff, { name, templateId: 'paired' });
  return await scheduleWave(clockwork.staff, {
    programId: program.programId,
    side: 'customer',
    unitIds: [unitId],
    sending: DEFAULT_SENDING_PLAN,
    ...wave,
  });
}

/** The last of every five has no time zone, and lives by the clock of the company. */
const zoneOf = ({ to }: Posted) => ZONES[Number.parseInt(to, 10) % 5] ?? 'Asia/Ho_Chi_Minh';
const localTime = (mail: Posted) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: zoneOf(mail), hour: '2-digit', minute: '2-digit' }).format(
    new Date(mail.at),
  );
const mailsOf = (clockwork: Clockwork, waveId: string) =>
  clockwork.posted.filter((mail) => mail.waveId === waveId);

it('mails everybody at nine on their own wall, on working days, while clocks change in Berlin and New York', async () => {
  // Friday evening in Vietnam; clocks go back in Berlin on 25 October, in New York on 1 November.
  const clockwork = aClockwork(db, '2026-10-23T15:30:00.000Z');
  const { wave } = await aWaveAround(clockwork, 'clocks', 10, { closesAt: '2026-11-03T10:00:00.000Z' });
  await clockwork.runUntil('2026-11-03T09:00:00.000Z');
  const mails = mailsOf(clockwork, wave.waveId);
  expect(mails).toHaveLength(30);
  for (const mail of mails) {
    expect(isSendingTime(mail.at, WINDOW, zoneOf(mail))).toBe(true);
    // In New York it was half past eleven when the wave opened.
    expect(localTime(mail)).toBe(mail.at.startsWith('2026-10-23T15') ? '11:30' : '09:00');
  }
  const days = new Map<string, string[]>();
  for (const mail of mails)
    days.set(mail.to, [...(days.get(mail.to) ?? []), localDay(mail.at, zoneOf(mail))]);
  expect(days.get('0@clocks.example.com')).toEqual(['2026-10-26', '2026-10-29', '2026-11-02']);
  expect(days.get('1@clocks.example.com')).toEqual(['2026-10-23', '2026-10-26', '2026-10-28']);
  expect(days.get('4@clocks.example.com')).toEqual(['2026-10-26', '2026-10-29', '2026-11-02']);
});

it('says who waits for their hour, and comes back for them once', async () => {
  const clockwork = aClockwork(db, '2026-11-24T12:00:00.000Z');
  const { wave } = await aWaveAround(clockwork, 'evening', 10, {
    closesAt: '2026-12-08T10:00:00.000Z',
    remindAfterDays: [],
  });
  await clockwork.runUntil('2026-11-24T12:30:00.000Z');
  expect(mailsOf(clockwork, wave.waveId).map(zoneOf)).toEqual(['Europe/Berlin', 'Europe/Berlin']);
  const [row] = await listProgress(db, wave.waveId, 'invitation');
  expect(row).toMatchObject({
    counts: { sent: 2, pending: 8 },
    waiting: { people: 8, nextAt: '2026-11-24T14:00:00.000Z' },
  });
  await clockwork.runUntil('2026-11-25T03:00:00.000Z');
  expect(mailsOf(clockwork, wave.waveId)).toHaveLength(10);
});

it('lets nothing leave at night, though jobs were lost and the mail service was down until the evening', async () => {
  const clockwork = aClockwork(db, '2026-11-24T09:30:00.000Z');
  // Five in the afternoon in Vietnam is ten.
  clockwork.mail.mishapFor = () => (clockwork.now() < '2026-11-24T09:50:00.000Z' ? 'paused' : undefined);
  clockwork.losesJobs = (job) => 'mailing' in job && clockwork.now() < '2026-11-24T10:30:00.000Z';
  const { wave } = await aWaveAround(clockwork, 'outage', 10, {
    closesAt: '2026-12-08T10:00:00.000Z',
    remindAfterDays: [],
  });
  await clockwork.runUntil('2026-11-26T10:00:00.000Z');
  const mails = mailsOf(clockwork, wave.waveId);
  expect(mails).toHaveLength(10);
  for (const mail of mails) expect(isSendingTime(mail.at, WINDOW, zoneOf(mail))).toBe(true);
});

it('spreads a wave over days, and reminds each of them three days after their own invitation', async () => {
  const clockwork = aClockwork(db, '2026-11-23T02:00:00.000Z');
  const { wave } = await aWaveAround(clockwork, 'spread', 15, {
    side: 'employee',
    closesAt: '2026-12-04T10:00:00.000Z',
    remindAfterDays: [3],
    sending: { ...DEFAULT_SENDING_PLAN, days: 3 },
  });
  await clockwork.runUntil('2026-12-03T10:00:00.000Z');
  const mails = mailsOf(clockwork, wave.waveId);
  const dayOf = (mail: Posted) => localDay(mail.at, zoneOf(mail));
  const invited = new Map(
    mails.filter(({ mailing }) => mailing === 'invitation').map((m) => [m.to, dayOf(m)]),
  );
  expect(invited.size).toBe(15);
  expect(new Set(invited.values()).size).toBeGreaterThanOrEqual(3);
  const reminded = mails.filter(({ mailing }) => mailing === 'reminder-1');
  expect(reminded).toHaveLength(15);
  for (const mail of reminded) {
    const days = (Date.parse(dayOf(mail)) - Date.parse(invited.get(mail.to) ?? '')) / 86_400_000;
    // Three days later, or on the Monday after.
    expect([3, 4, 5]).toContain(days);
  }
});

it('sends a reminder that is asked for at once, but by day', async () => {
  const clockwork = aClockwork(db, '2026-11-24T02:00:00.000Z');
  const { wave } = await aWaveAround(clockwork, 'asked', 5, {
    closesAt: '2026-12-08T10:00:00.000Z',
    remindAfterDays: [5],
  });
  await clockwork.runUntil('2026-11-25T12:00:00.000Z');
  await remindWave(clockwork.staff, { waveId: wave.waveId, mailing: 'reminder-1' });
  await clockwork.runUntil('2026-11-26T12:00:00.000Z');
  const reminders = mailsOf(clockwork, wave.waveId).filter(({ mailing }) => mailing === 'reminder-1');
  expect(reminders).toHaveLength(5);
  for (const mail of reminders) expect(isSendingTime(mail.at, WINDOW, zoneOf(mail))).toBe(true);
});

it('says of whom the hour did not come before the close', async () => {
  const clockwork = aClockwork(db, '2026-11-24T02:00:00.000Z');
  const { wave } = await aWaveAround(clockwork, 'short', 10, {
    closesAt: '2026-11-24T11:00:00.000Z',
    remindAfterDays: [],
  });
  await clockwork.runUntil('2026-11-24T10:00:00.000Z');
  const [row] = await listProgress(db, wave.waveId, 'invitation');
  expect(row).toMatchObject({
    counts: { sent: 8, withheld: 2, pending: 0 },
    withheldBecause: { 'no-time-left': 2 },
  });
});
