import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { forEachInParallel } from '#shared/services/parallel/for-each-in-parallel.ts';

it('does all of the work, never more at a time than allowed, and takes items only when it can do them', async () => {
  const running = { now: 0, most: 0 };
  const taken: number[] = [];
  const done: number[] = [];
  async function* items() {
    for (let item = 0; item < 20; item++) {
      taken.push(item);
      yield item;
    }
  }
  await forEachInParallel(items(), 3, async (item) => {
    running.most = Math.max(running.most, ++running.now);
    expect(taken.length - done.length).toBeLessThanOrEqual(3 + 1);
    await turn();
    done.push(item);
    running.now--;
  });
  expect(running.most).toBe(3);
  expect(done.sort((a, b) => a - b)).toEqual(taken);
});

it('begins nothing new after a failure, waits for what was begun, and tells the first failure', async () => {
  const ended: number[] = [];
  const work = forEachInParallel([0, 1, 2, 3, 4, 5, 6, 7], 2, async (item) => {
    await turn();
    if (item === 1) throw new Error('the second one fails');
    await turn();
    ended.push(item);
  });
  await expect(work).rejects.toThrow('the second one fails');
  expect(ended).toEqual([0]);
});
