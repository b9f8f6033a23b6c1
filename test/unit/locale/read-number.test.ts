import { describe, expect, it } from 'vitest';
import {
  formatFixed,
  formatInterval,
  formatNumber,
  formatPercent,
  formatSigned,
} from '#shared/locale/format.ts';
import { readInterval, readNumber } from '#shared/locale/read-number.ts';

describe('a number that is read back', () => {
  it.each(['en', 'vi'] as const)('is what was written, in %s', (language) => {
    expect(readNumber(language, formatNumber(language, 1_234_567))?.number).toBe(1_234_567);
    expect(readNumber(language, formatFixed(language, -1234.5, 1))).toEqual({ number: -1234.5, digits: 1 });
    expect(readNumber(language, formatSigned(language, 37))).toEqual({ number: 37, digits: 0, signed: true });
    expect(readNumber(language, formatPercent(language, 0.998, 1))).toEqual({
      number: 0.998,
      digits: 1,
      percent: true,
    });
    const interval = readInterval(language, formatInterval(language, -3, 1200, { signed: true }));
    expect(interval?.map(({ number }) => number)).toEqual([-3, 1200]);
  });

  it('is none where the text says more', () => {
    for (const text of ['', '–', '12 of 14', '3½', '1.2.3', '0912 345 678', 'KH-1', '24/11', '12,34']) {
      expect(readNumber('en', text)).toBeUndefined();
    }
    expect(readInterval('en', 'from here to there')).toBeUndefined();
  });
});
