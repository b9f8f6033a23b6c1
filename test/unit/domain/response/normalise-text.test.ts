import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lengthInCharacters, normaliseText } from '#shared/domain/response/normalise-text.ts';

it('composes Vietnamese accents, so that equal words are equal', () => {
  expect(normaliseText('Tie\u0302\u0301ng Vie\u0323\u0302t')).toBe('Tiếng Việt');
});

it('takes out what could mislead a reader or break a screen', () => {
  expect(normaliseText('gửi \u202Efdp.exe\u202C\u0000\u0007\u200B\uFEFF')).toBe('gửi fdp.exe');
  expect(normaliseText('half \uD83D of it')).toBe('half  of it');
  expect(normaliseText('\u2066a\u2069')).toBe('a');
});

it('keeps lines, joined emoji and letters beyond the basic plane', () => {
  expect(normaliseText('one\r\ntwo\rthree\u2028four')).toBe('one\ntwo\nthree\nfour');
  expect(normaliseText('a\n\n\n\n\nb\tc')).toBe('a\n\nb c');
  expect(normaliseText('👩‍👧 𠮷')).toBe('👩‍👧 𠮷');
});

it('changes nothing the second time, and leaves nothing that a stored text may not hold', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = normaliseText(text);
      expect(normaliseText(once)).toBe(once);
      expect(once.isWellFormed()).toBe(true);
      expect(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u.test(once)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

it('counts a letter as one, however many bytes it takes', () => {
  expect([lengthInCharacters(''), lengthInCharacters('ế👍𠮷')]).toEqual([0, 3]);
});
