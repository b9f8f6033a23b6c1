import { expect, it } from 'vitest';
import { createPacer } from '#shared/services/delivery/pacer.ts';

/** A clock that jumps over every wait. */
function aClock() {
  const clock = { at: 0 };
  return {
    clock,
    now: () => clock.at,
    wait: async (milliseconds: number) => {
      clock.at += milliseconds;
    },
  };
}

it('hands out turns evenly', async () => {
  const { clock, ...time } = aClock();
  const pacer = createPacer({ perSecond: 10, ...time });
  const taken: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    await pacer.turn();
    taken.push(clock.at);
  }
  expect(taken).toEqual([0, 100, 200, 300, 400]);
});

it('saves up no turns that nobody took', async () => {
  const { clock, ...time } = aClock();
  const pacer = createPacer({ perSecond: 10, ...time });
  await pacer.turn();
  clock.at += 5_000;
  await pacer.turn();
  await pacer.turn();
  expect(clock.at).toBe(5_100);
});

it('rests a second after a throttle and goes on at half the pace', async () => {
  const { clock, ...time } = aClock();
  const pacer = createPacer({ perSecond: 10, ...time });
  await pacer.turn();
  expect(pacer.slowDown()).toBe(true);
  await pacer.turn();
  expect(clock.at).toBe(1_000);
  await pacer.turn();
  expect(clock.at).toBe(1_200);
});

it('slows down once for mails that were throttled together', async () => {
  const { clock, ...time } = aClock();
  const pacer = createPacer({ perSecond: 10, ...time });
  expect([pacer.slowDown(), pacer.slowDown(), pacer.slowDown()]).toEqual([true, false, false]);
  await pacer.turn();
  await pacer.turn();
  expect(clock.at).toBe(1_200);
});
