import { expect, it } from 'vitest';
import { sendingProblem } from '#shared/domain/wave/sending-health.ts';

const figures = (out: number, hardBounces: number, complaints = 0) => ({ out, hardBounces, complaints });

it.each([
  ['one bounce of three', figures(3, 1)],
  ['two bounces of two', figures(2, 2)],
  ['three bounces of forty: 7.5 %, which may be chance', figures(40, 3)],
  ['exactly five in a hundred', figures(1_000, 50)],
  ['two complaints of twenty', figures(20, 0, 2)],
  ['a complaint in a thousand', figures(10_000, 0, 10)],
])('lets a wave go on after %s', (_, now) => {
  expect(sendingProblem(now)).toBeUndefined();
});

it('stops a small wave only where chance does not explain its bounces', () => {
  expect(sendingProblem(figures(20, 3))).toEqual({ kind: 'hard-bounces', count: 3, out: 20 });
});

it('stops a large wave as soon as it passes what SES allows', () => {
  expect(sendingProblem(figures(1_000, 51))).toEqual({ kind: 'hard-bounces', count: 51, out: 1_000 });
  expect(sendingProblem(figures(10_000, 0, 11))).toEqual({ kind: 'complaints', count: 11, out: 10_000 });
  expect(sendingProblem(figures(1_000, 0, 4))).toEqual({ kind: 'complaints', count: 4, out: 1_000 });
});

it('counts only what came after somebody had looked', () => {
  expect(sendingProblem(figures(1_100, 62), figures(1_000, 60))).toBeUndefined();
  expect(sendingProblem(figures(1_100, 72), figures(1_000, 60))).toMatchObject({ count: 12, out: 100 });
});

it('bears bounces that come later than the mails that came after them', () => {
  expect(sendingProblem(figures(1_002, 65), figures(1_000, 60))).toMatchObject({ count: 5, out: 5 });
});
