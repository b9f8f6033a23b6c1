import { describe, expect, it } from 'vitest';
import { parseDay } from '#shared/domain/calendar/typed-day.ts';
import {
  attributeNameFrom,
  mappingProblems,
  readTarget,
  targetsOf,
  titleKeys,
} from '#shared/domain/contact/column-mapping.ts';
import { isPlausibleLastDay } from '#shared/domain/contact/last-day.ts';
import { readPerson } from '#shared/domain/contact/read-person.ts';
import { isRoleAddress } from '#shared/domain/contact/role-address.ts';
import { parseTimeZone } from '#shared/domain/contact/time-zone.ts';

describe('a last day', () => {
  it.each([
    ['2026-11-30', '2026-11-30'],
    ['2026-11-30T00:00:00', '2026-11-30'],
    ['30/11/2026', '2026-11-30'],
    ['3.4.2026', '2026-04-03'],
    ['11/30/2026', '2026-11-30'],
    ['30/02/2026', undefined],
    ['soon', undefined],
    ['30/11/26', undefined],
  ])('%s is %s', (text, day) => expect(parseDay(text)).toBe(day));

  it('lies neither before anybody worked nor further ahead than anybody plans', () => {
    expect(isPlausibleLastDay('2028-11-23', '2026-11-23')).toBe(true);
    expect(isPlausibleLastDay('2028-11-24', '2026-11-23')).toBe(false);
    expect(isPlausibleLastDay('1926-11-23', '2026-11-23')).toBe(false);
  });
});

it.each([
  ['Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh'],
  ['europe/london', 'Europe/London'],
  ['Việt Nam', 'Asia/Ho_Chi_Minh'],
  ['(GMT+07:00) Bangkok, Hanoi, Jakarta', 'Asia/Ho_Chi_Minh'],
  ['UTC', 'UTC'],
  ['GMT+8', undefined],
  ['Mars/Olympus', undefined],
  ['CET', undefined],
])('the time zone %s is %s', (text, zone) => expect(parseTimeZone(text)).toBe(zone));

it.each([
  ['info@example.com', true],
  ['lien.he@example.com', true],
  ['sales-hanoi@example.com', true],
  ['cskh@example.com', true],
  ['salesman.tran@example.com', false],
  ['an.info@example.com', false],
])('%s belongs to an office: %s', (address, isRole) => expect(isRoleAddress(address)).toBe(isRole));

it('tells every problem of a row with rings, days and attributes', () => {
  const context = { unitOf: () => 'hanoi', today: '2026-11-23' };
  const row = { id: '1', name: 'An', unit: 'hanoi' };
  const customer = readPerson('customer', { ...row, ring: 'friend', timeZone: '+7' }, context, {
    note: 'x'.repeat(201),
  });
  expect(customer).toMatchObject({
    good: false,
    problems: [
      { code: 'ring-unknown' },
      { code: 'time-zone-unknown' },
      { code: 'attribute-too-long', column: 'attribute:note' },
    ],
  });
  expect(readPerson('employee', { ...row, lastDay: '31/12/2062' }, context)).toMatchObject({
    problems: [{ code: 'last-day-implausible' }],
  });
  expect(
    readPerson('customer', { ...row, ring: 'Đại lý' }, context, { city: ' Huế ', size: '' }),
  ).toMatchObject({
    fields: { ring: 'partner', attributes: { city: 'Huế', size: undefined } },
  });
});

describe('columns', () => {
  it('are known by their titles, by what was chosen, and equal ones by their number', () => {
    const titles = ['Mã KH', 'Phone', 'phone ', '', 'Ring'];
    expect(titleKeys(titles)).toEqual(['mã kh', 'phone', 'phone (2)', '', 'ring']);
    const chosen = { 'phone (2)': 'attribute:mobile', ring: 'ignored' } as const;
    expect(targetsOf('customer', titles, chosen)).toEqual([
      ...['field:id', 'ignored', 'attribute:mobile', 'ignored', 'ignored'],
    ]);
  });

  it('cannot be read while one is missing or two stand for the same', () => {
    const titles = ['id', 'name', 'email', 'E-mail'];
    expect(mappingProblems('customer', titles, targetsOf('customer', titles, undefined))).toEqual([
      { code: 'columns-missing', columns: ['unit'] },
      { code: 'column-twice', target: 'field:email', titles: ['email', 'E-mail'] },
    ]);
  });

  it('get names that can be kept, and no fields of the other side', () => {
    expect(['Mã số thuế', '2nd phone', '電話'].map(attributeNameFrom)).toEqual([
      'ma_so_thue',
      'no_2nd_phone',
      '',
    ]);
    expect(readTarget('employee', 'field:tier', '')).toBeUndefined();
    expect(readTarget('customer', 'field:tier', '')).toBe('field:tier');
    expect(readTarget('customer', 'attribute', 'Ngành nghề')).toBe('attribute:nganh_nghe');
  });
});
