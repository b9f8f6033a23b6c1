import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseAmount } from '#shared/domain/contact/amount.ts';

it.each([
  ['0', 0],
  ['1234567', 1_234_567],
  ['1.234.567 ₫', 1_234_567],
  ['1,234,567.50', 1_234_567.5],
  ['1.234.567,50', 1_234_567.5],
  ['1.234', 1234],
  ['12,5', 12.5],
  ['12.50', 12.5],
  ['$ 99', 99],
  ["1'250'000", 1_250_000],
  ['250 000 VND', 250_000],
  ['2.500.000đ', 2_500_000],
])('reads %s', (text, amount) => {
  expect(parseAmount(text)).toBe(amount);
});

it.each(['-5', '', 'a lot', '1.2.3', '1,23,456', '1.234,567,890', '12.', '1e6', 'NaN', 'Infinity'])(
  'does not take %s for an amount',
  (text) => {
    expect(parseAmount(text)).toBeUndefined();
  },
);

it('reads every whole amount as either language writes it', () => {
  fc.assert(
    fc.property(fc.nat({ max: 10 ** 12 }), (amount) => {
      expect(parseAmount(amount.toLocaleString('en-GB'))).toBe(amount);
      expect(parseAmount(amount.toLocaleString('vi-VN'))).toBe(amount);
    }),
  );
});
