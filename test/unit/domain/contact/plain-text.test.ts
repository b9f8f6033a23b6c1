import { expect, it } from 'vitest';
import { comparable, tidy } from '#shared/domain/contact/plain-text.ts';

it('composes accents and removes what no name contains', () => {
  expect(tidy(' Nguye\u0302\u0303n\u00a0 Thi\u0323\u200b \r\n Lan\u0000 ')).toBe('Nguyễn Thị Lan');
  expect(tidy('evil\u202Etxt.exe')).toBe('evil txt.exe');
});

it('compares headers and names without accents, case and punctuation', () => {
  expect(comparable('Đơn vị')).toBe('don vi');
  expect(comparable('DON_VI')).toBe('don vi');
  expect(comparable(' Họ và tên: ')).toBe('ho va ten');
});
