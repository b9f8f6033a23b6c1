import { expect, it } from 'vitest';
import { networkOf } from '#shared/domain/open-link/network-of.ts';
import { hourOf } from '#shared/domain/open-link/repeats.ts';

it.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:12:34:aa:bb:cc:dd', '2001:db8:12:34'],
  ['2001:0DB8:0012:0034::1', '2001:db8:12:34'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['', ''],
])('counts %s as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});

it('counts by clock hours, and says how long one still lasts', () => {
  const start = hourOf(new Date('2026-11-23T09:00:00.000Z'));
  expect(start).toEqual({ number: start.number, endsAt: new Date('2026-11-23T10:00:00Z'), minutesLeft: 60 });
  const end = hourOf(new Date('2026-11-23T09:59:59.999Z'));
  expect(end).toEqual({ ...start, minutesLeft: 1 });
  expect(hourOf(new Date('2026-11-23T10:00:00Z')).number).toBe(start.number + 1);
});
