// Many people, one wave after the other through every kind of trouble: a line for each seed, and whether all held.
import { parseArgs } from 'node:util';
import { type FaultRun, runFaults } from './fault-run.ts';

const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '20000' },
    from: { type: 'string', default: '1' },
    seeds: { type: 'string', default: '20' },
    /** Customers whose mail is in doubt are mailed again: the table must say NO. */
    planted: { type: 'boolean', default: false },
  },
});
const people = Number(values.people);
const first = Number(values.from);

console.log(
  lineOf([
    ['seed', 4],
    ['side', 8],
    ['people', 7],
    ['mails', 7],
    ['doubled', 8],
    ['missed', 7],
    ['given up in doubt', 18],
    ['kills', 6],
    ['throttles', 10],
    ['5xx', 5],
    ['dropped', 8],
    ['slow', 5],
    ['jobs lost', 10],
    ['repeated', 9],
    ['poisoned', 9],
    ['seconds', 8],
    ['holds', 6],
  ]),
);
let broken = 0;
for (let seed = first; seed < first + Number(values.seeds); seed++) {
  try {
    const run = await runFaults({
      seed,
      people,
      side: seed % 2 === 1 ? 'customer' : 'employee',
      clockSpeed: 40,
      leaseInSeconds: 20,
      mostKills: 6,
      shareOfKills: 0.12,
      pauseInMilliseconds: 1_500,
      longestInSeconds: 300 + people / 10,
      planted: values.planted,
    });
    print(run);
    if (run.broken.length > 0) broken += 1;
  } catch (error) {
    broken += 1;
    console.log(`${seed} broke off: ${(error as Error).message}`);
  }
}
process.exitCode = broken > 0 ? 1 : 0;

function print({ mischief, ...run }: FaultRun): void {
  console.log(
    lineOf([
      [run.seed, 4],
      [run.side, 8],
      [run.people, 7],
      [run.mails, 7],
      [run.doubled, 8],
      [run.missed, 7],
      [run.abandoned, 18],
      [mischief.kills, 6],
      [mischief.throttles, 10],
      [mischief.serverErrors, 5],
      [mischief.drops, 8],
      [mischief.delays, 5],
      [mischief.lost, 10],
      [mischief.repeated, 9],
      [mischief.poisoned, 9],
      [run.seconds, 8],
      [run.broken.length === 0 ? 'yes' : `NO: ${[...new Set(run.broken)].join('; ')}`, 6],
    ]),
  );
}

function lineOf(cells: readonly (readonly [string | number, number])[]): string {
  return cells.map(([value, width]) => String(value).padStart(width)).join(' ');
}
