import { expect, it } from 'vitest';
import { decideRequeue } from '#shared/domain/wave/requeue.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 2, minute)).toISOString();

it('takes jobs to be waiting their turn for two minutes after the last sign of life', () => {
  expect(decideRequeue({ lastSign: at(0) }, at(1))).toEqual({ requeue: false });
  expect(decideRequeue({ lastSign: at(0) }, at(2))).toEqual({
    requeue: true,
    requeuedAt: at(2),
    fruitlessRequeues: 1,
  });
});

it('doubles the pause with each vain attempt, up to an hour, and remembers while it waits', () => {
  const signs = { lastSign: at(0), requeuedAt: at(10), fruitlessRequeues: 2 };
  expect(decideRequeue(signs, at(17))).toEqual({ requeue: false, requeuedAt: at(10), fruitlessRequeues: 2 });
  expect(decideRequeue(signs, at(18))).toMatchObject({ requeue: true, fruitlessRequeues: 3 });
  const often = { lastSign: at(0), requeuedAt: at(10), fruitlessRequeues: 40 };
  expect(decideRequeue(often, at(69)).requeue).toBe(false);
  expect(decideRequeue(often, at(70)).requeue).toBe(true);
});

it('begins anew as soon as anything has moved', () => {
  const moved = { lastSign: at(12), requeuedAt: at(10), fruitlessRequeues: 5 };
  expect(decideRequeue(moved, at(13))).toEqual({ requeue: false });
  expect(decideRequeue(moved, at(14))).toMatchObject({ requeue: true, fruitlessRequeues: 1 });
});
