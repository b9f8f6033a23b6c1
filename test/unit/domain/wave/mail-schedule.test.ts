import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { type CompanyCalendar, DEFAULT_CALENDAR } from '#shared/domain/calendar/company-calendar.ts';
import { mailSchedule, spreadDay, type TimedWave } from '#shared/domain/wave/mail-schedule.ts';
import { type MailQuestion, planMail } from '#shared/domain/wave/plan-mail.ts';
import { DEFAULT_SENDING_PLAN } from '#shared/domain/wave/sending-plan.ts';
import { aWave } from '#test/support/builders.ts';

/** Opened on Tuesday 24 November 2026 at 10:00 in Vietnam, open for three weeks. */
const wave = (overrides: Partial<TimedWave> = {}): TimedWave =>
  aWave({
    opensAt: '2026-11-24T03:00:00.000Z',
    closesAt: '2026-12-15T10:00:00.000Z',
    sending: DEFAULT_SENDING_PLAN,
    ...overrides,
  });
const schedule = (overrides: Partial<TimedWave> = {}, calendar: CompanyCalendar = DEFAULT_CALENDAR) =>
  mailSchedule(wave(overrides), calendar);
const person = { invitationId: 'abcdefghjkmnpqrstvwxyz01' };
const plan = (question: Partial<MailQuestion>, overrides: Partial<TimedWave> = {}) =>
  planMail(schedule(overrides), {
    mailing: 'invitation',
    invitation: person,
    records: {},
    answered: false,
    now: '2026-11-24T03:00:00.000Z',
    ...question,
  });

it('invites everybody from the same hour of their own day, by the clock of the company where none is known', () => {
  const due = (timeZone?: string) =>
    schedule().invitationDue({ ...person, ...(timeZone !== undefined && { timeZone }) });
  expect(due()).toBe('2026-11-24T03:00:00.000Z');
  expect(due('America/New_York')).toBe('2026-11-24T14:00:00.000Z');
  // It is four in the afternoon there.
  expect(due('Pacific/Auckland')).toBe('2026-11-24T03:00:00.000Z');
  expect(due('Pacific/Kiritimati')).toBe('2026-11-24T19:00:00.000Z');
  expect(due('Mars/Olympus')).toBe(due());
});

it('waits for the hour that was chosen, and sends what was held up later on the same day', () => {
  const sending = { ...DEFAULT_SENDING_PLAN, atHour: 9 };
  expect(schedule({ sending }).invitationDue(person)).toBe('2026-11-25T02:00:00.000Z');
  expect(plan({ now: '2026-11-25T08:00:00.000Z' }, { sending })).toEqual({ plan: 'due' });
});

it('spreads people over sending days, the same ones each time and about as many on each', () => {
  const sending = { ...DEFAULT_SENDING_PLAN, days: 5 };
  const spread = schedule({ sending });
  const days = new Map<string, number>();
  for (let n = 0; n < 5000; n++) {
    const invitationId = createHash('sha256').update(String(n)).digest('hex').slice(0, 24);
    const day = spread.invitationDue({ invitationId }).slice(0, 10);
    days.set(day, (days.get(day) ?? 0) + 1);
    expect(spreadDay(invitationId, 5)).toBe(spreadDay(invitationId, 5));
  }
  expect([...days.keys()].sort()).toEqual([
    '2026-11-24',
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-30',
  ]);
  for (const people of days.values()) expect(Math.abs(people - 1000)).toBeLessThan(120);
});

it('reminds so many days after the own invitation, on working days', () => {
  const before = { invitation: '2026-11-25T02:00:01.000Z' };
  const due = schedule().reminderDue;
  // Three days after Wednesday is Saturday.
  expect(due('reminder-1', person, before)).toBe('2026-11-30T02:00:00.000Z');
  // Five days after is that very Monday: not on the day of another reminder.
  expect(due('reminder-2', person, before)).toBe('2026-12-01T02:00:00.000Z');
  const late = { invitation: '2026-11-25T02:00:01.000Z', 'reminder-1': '2026-12-01T08:00:00.000Z' };
  expect(due('reminder-2', person, late)).toBe('2026-12-02T02:00:00.000Z');
});

it('keeps to the days and the hour of the opening where mails leave at once, later for whom the invitation was late', () => {
  const atOnce = schedule({ sending: undefined });
  expect(atOnce.reminderDue('reminder-1', person, { invitation: '2026-11-24T03:00:20.000Z' })).toBe(
    '2026-11-27T03:00:00.000Z',
  );
  expect(atOnce.reminderDue('reminder-1', person, { invitation: '2026-11-26T01:00:00.000Z' })).toBe(
    '2026-11-29T03:00:00.000Z',
  );
});

it('counts days by the calendar over the end of January', () => {
  const january = schedule({ opensAt: '2028-01-31T02:00:00.000Z', closesAt: '2028-02-29T10:00:00.000Z' });
  const before = { invitation: '2028-01-31T02:00:00.000Z' };
  expect(january.reminderDue('reminder-1', person, before)).toBe('2028-02-03T02:00:00.000Z');
});

it('lets nothing leave that does not fit before the close', () => {
  const closesAt = '2026-11-24T09:00:00.000Z';
  expect(plan({ invitation: { ...person, timeZone: 'America/New_York' } }, { closesAt })).toEqual({
    plan: 'withhold',
    reason: 'no-time-left',
  });
  expect(plan({}, { closesAt })).toEqual({ plan: 'due' });
});

it('reminds nobody in the last hours before the close, unless somebody asks for it', () => {
  const question = {
    mailing: 'reminder-1',
    records: { invitation: { state: 'sent', handedOverAt: '2026-11-24T03:00:00.000Z' } },
    now: '2026-11-27T03:00:00.000Z',
  } as const;
  const closesAt = '2026-11-27T05:59:00.000Z';
  expect(plan(question, { closesAt })).toEqual({ plan: 'withhold', reason: 'no-time-left' });
  const remindersAskedAt = { 'reminder-1': '2026-11-27T02:59:00.000Z' };
  expect(plan(question, { closesAt, remindersAskedAt })).toEqual({ plan: 'due' });
});

it('sends a reminder that is asked for on the day of the invitation, but not at night', () => {
  const records = { invitation: { state: 'sent', handedOverAt: '2026-11-24T03:00:00.000Z' } } as const;
  const remindersAskedAt = { 'reminder-1': '2026-11-24T08:00:00.000Z' };
  const asked = (now: string) => plan({ mailing: 'reminder-1', records, now }, { remindersAskedAt });
  expect(asked('2026-11-24T08:00:00.000Z')).toEqual({ plan: 'due' });
  expect(asked('2026-11-24T13:00:00.000Z')).toEqual({ plan: 'waits', until: '2026-11-25T02:00:00.000Z' });
});

it('has a reminder wait for what comes before it, and drops it once a later one is out', () => {
  const invitation = { state: 'sent', handedOverAt: '2026-11-24T03:00:00.000Z' } as const;
  const now = '2026-12-01T03:00:00.000Z';
  expect(plan({ mailing: 'reminder-1', records: {}, now })).toEqual({ plan: 'later' });
  expect(plan({ mailing: 'reminder-2', records: { invitation }, now })).toEqual({ plan: 'later' });
  const overtaken = { invitation, 'reminder-2': { state: 'sent' } } as const;
  expect(plan({ mailing: 'reminder-1', records: overtaken, now })).toEqual({
    plan: 'withhold',
    reason: 'overtaken',
  });
  expect(plan({ mailing: 'reminder-1', records: { invitation }, answered: true, now })).toEqual({
    plan: 'withhold',
    reason: 'answered',
  });
});

it('waits for the delay after an event, then for the next working hour', () => {
  const continuous = { continuous: true as const };
  const due = (sendAfter: string) => schedule(continuous).invitationDue({ ...person, sendAfter });
  expect(due('2026-11-25T06:30:00.000Z')).toBe('2026-11-25T06:30:00.000Z');
  expect(due('2026-11-27T12:00:00.000Z')).toBe('2026-11-30T02:00:00.000Z');
});
