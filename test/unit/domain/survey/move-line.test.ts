import { expect, it } from 'vitest';
import { moveLine } from '#shared/domain/survey/move-line.ts';

const moved = (line: string, to: Parameters<typeof moveLine>[2]['to']) =>
  moveLine(['a', 'b', 'c', 'd'], (name) => name, { line, to }).join('');

it('moves a line one step, and not beyond the ends', () => {
  expect([moved('b', 'up'), moved('b', 'down')]).toEqual(['bacd', 'acbd']);
  expect([moved('a', 'up'), moved('d', 'down')]).toEqual(['abcd', 'abcd']);
});

it('moves a line beside another one, in both directions', () => {
  expect([moved('a', { before: 'd' }), moved('a', { after: 'd' })]).toEqual(['bcad', 'bcda']);
  expect([moved('d', { before: 'a' }), moved('d', { after: 'a' })]).toEqual(['dabc', 'adbc']);
});

it('leaves everything where it is for a line or a place that is not there', () => {
  expect([moved('x', 'down'), moved('a', { before: 'x' }), moved('a', { after: 'a' })]).toEqual([
    'abcd',
    'abcd',
    'abcd',
  ]);
});
