import { expect, it } from 'vitest';
import * as format from '#shared/locale/format.ts';

const tuesdayAtNine = '2026-11-24T02:00:00.000Z';

it('writes numbers with the separators of the language', () => {
  expect(format.formatNumber('en', 1234567.89, 1)).toBe('1,234,567.9');
  expect(format.formatNumber('vi', 1234567.89, 1)).toBe('1.234.567,9');
  expect(format.formatFixed('en', 4, 1)).toBe('4.0');
  expect(format.formatFixed('vi', 4.05, 2)).toBe('4,05');
});

it('writes a share as a percentage', () => {
  expect(format.formatPercent('en', 0.374)).toBe('37%');
  expect(format.formatPercent('vi', 0.1234, 1)).toBe('12,3%');
});

it('signs scores with the real minus, and never signs a zero', () => {
  expect(format.formatSigned('en', 12)).toBe('+12');
  expect(format.formatSigned('en', -3.4, 1)).toBe('−3.4');
  expect(format.formatSigned('vi', -0.2)).toBe('0');
  expect(format.formatNumber('en', -0)).toBe('0');
  expect(format.formatFixed('en', -0.04, 1)).toBe('0.0');
});

it('joins the two ends of an interval with a word', () => {
  expect(format.formatInterval('en', 31.2, 43.4, { signed: true })).toBe('+31 to +43');
  expect(format.formatInterval('vi', -4, 3, { signed: true })).toBe('từ −4 đến +3');
  expect(format.formatInterval('en', 0.31, 0.43, { percent: true })).toBe('31% to 43%');
  expect(format.formatInterval('vi', 3.91, 4.25, { digits: 1 })).toBe('từ 3,9 đến 4,3');
});

it('writes dates in the time zone of the reader, Vietnam unless another is named', () => {
  expect(format.formatDate('en', '2026-11-23T18:00:00.000Z')).toBe('24 November 2026');
  expect(format.formatDate('en', '2026-11-23T18:00:00.000Z', 'Europe/London')).toBe('23 November 2026');
  expect(format.formatDate('vi', tuesdayAtNine)).toBe('24/11/2026');
  expect(format.formatShortDate('en', tuesdayAtNine)).toBe('24 Nov');
  expect(format.formatShortDate('vi', tuesdayAtNine)).toBe('24/11');
});

it('says when something happens as a person would', () => {
  expect(format.formatDayTime('en', tuesdayAtNine)).toBe('Tuesday 24 November at 9:00');
  expect(format.formatDayTime('vi', tuesdayAtNine)).toBe('9:00 thứ Ba, 24/11');
  expect(format.formatDateTime('en', new Date(tuesdayAtNine))).toBe('24 November 2026, 9:00');
  expect(format.formatDateTime('vi', tuesdayAtNine)).toBe('9:00 ngày 24/11/2026');
  expect(format.formatTime('en', '2026-11-23T17:05:00.000Z')).toBe('0:05');
});

it('names weekdays from Monday to Sunday', () => {
  expect(format.formatWeekday('en', 1)).toBe('Monday');
  expect(format.formatWeekday('vi', 1)).toBe('thứ Hai');
  expect(format.formatWeekday('en', 7)).toBe('Sunday');
});

it('tells lengths of time and distances from now in their largest unit', () => {
  expect(format.formatDuration('en', 26 * 3600_000)).toBe('1 day');
  expect(format.formatDuration('vi', 40 * 60_000)).toBe('40 phút');
  expect(format.formatDuration('en', 0)).toBe('0 seconds');
  expect(format.formatRelative('en', '2026-11-24T05:00:00.000Z', tuesdayAtNine)).toBe('in 3 hours');
  expect(format.formatRelative('vi', '2026-11-22T02:00:00.000Z', tuesdayAtNine)).toBe('2 ngày trước');
});

it('joins a list with the word for and', () => {
  expect(format.formatList('en', ['A', 'B', 'C'])).toBe('A, B and C');
  expect(format.formatList('vi', ['A', 'B'])).toBe('A và B');
});

it('says all and nobody only where it is so', () => {
  expect(format.formatRate('en', 2804, 2809)).toBe('99.8%');
  expect(format.formatRate('vi', 1, 1000)).toBe('0,1%');
  expect(format.formatRate('en', 12, 12)).toBe('100%');
  expect(format.formatRate('en', 0, 12)).toBe('0%');
  expect(format.formatRate('en', 5, 12)).toBe('42%');
});
