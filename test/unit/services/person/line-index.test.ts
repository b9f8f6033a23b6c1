import { expect, it } from 'vitest';
import { createLineIndex } from '#shared/services/person/line-index.ts';

it('remembers of ten thousand texts the line on which each stood first, and takes none for another', () => {
  const index = createLineIndex();
  const texts = Array.from({ length: 10_000 }, (_, n) => `KH-${n.toString(36)}`);
  expect(texts.every((text, n) => index.note(text, n + 2) === undefined)).toBe(true);
  expect(texts.every((text, n) => index.note(text, 99_999) === n + 2)).toBe(true);
  expect(texts.some((text) => index.lineOf(`${text}.`) !== undefined)).toBe(false);
  expect(index.lineOf('KH-0')).toBe(2);
});
