import { describe, expect, it } from 'vitest';
import { logLine } from '#shared/adapters/process/log-line.ts';

const now = new Date('2026-11-23T09:00:00Z');
const line = (event: string, fields?: Record<string, unknown>) => JSON.parse(logLine(now, event, fields));

describe('a line of the log', () => {
  it('is one line of JSON with time, level and event', () => {
    expect(logLine(now, 'wave-launched', { note: 'first\nsecond' })).not.toContain('\n');
    expect(line('wave-launched', { waveId: 'wave000001', invited: 212 })).toEqual({
      timestamp: '2026-11-23T09:00:00.000Z',
      level: 'INFO',
      event: 'wave-launched',
      waveId: 'wave000001',
      invited: 212,
    });
  });

  it('is an error as soon as a field holds one', () => {
    const logged = line('release-failed', { error: new RangeError('the wave has no key') });
    expect(logged).toMatchObject({
      level: 'ERROR',
      error: { name: 'RangeError', message: 'the wave has no key' },
    });
  });

  it.each([
    [
      'an address',
      'could not mail minh.tran+vip@mail.example.com.vn today',
      'could not mail [address] today',
    ],
    ['an address in brackets', 'To: Trần Minh <minh@example.com>', 'To: Trần Minh <[address]>'],
    [
      'the token of a link',
      'GET /a/wave000001.abcdefghjkmnpqrstvwxyz01.AAAAAAAAAAAAAAAAAAAA-_?lang=vi',
      'GET /a/[token]?lang=vi',
    ],
  ])('keeps %s to itself, however deep it sits', (_what, text, masked) => {
    expect(line('seen', { detail: { list: [text] } }).detail.list).toEqual([masked]);
    expect(line('seen', { error: new Error(text) }).error.message).toBe(masked);
  });
});
