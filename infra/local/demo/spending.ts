import { seededNumbers } from './seeded-random.ts';

/** What one passenger spends at the airport in a year, in dollars, as columns of an import. */
export interface Spending {
  readonly revenue: string;
  readonly 'revenue last year': string;
  readonly 'came by': string;
}

const SHARE_LOST = 0.06;
const SHARE_NEW = 0.14;
const SHARE_RECOMMENDED = 0.45;
const SHARE_OF_UNKNOWN_ORIGIN = 0.1;

/**
 * The airport asked nobody what they spend, so this is made up, the same in every run: many spend little and a few
 * very much, frequent flyers most.
 */
export function madeUpSpending(): (isFrequentFlyer: boolean) => Spending {
  const random = seededNumbers(20180506);
  const lognormal = (median: number, spread: number) => median * Math.exp(spread * bell(random));
  return (isFrequentFlyer) => {
    const usual = isFrequentFlyer ? lognormal(900, 1) : lognormal(140, 1.1);
    const fate = random();
    const growth = lognormal(1.04, 0.35);
    if (fate < SHARE_LOST) return inDollars(0, usual);
    if (fate > 1 - SHARE_NEW) return { ...inDollars(usual, 0), 'came by': origin(random()) };
    return inDollars(usual * growth, usual);
  };
}

function origin(chance: number): string {
  if (chance < SHARE_OF_UNKNOWN_ORIGIN) return '';
  return chance < SHARE_OF_UNKNOWN_ORIGIN + SHARE_RECOMMENDED ? 'recommendation' : 'bought';
}

function inDollars(now: number, before: number): Spending {
  return { revenue: now.toFixed(0), 'revenue last year': before.toFixed(0), 'came by': '' };
}

/** Roughly normal around 0 with a standard deviation of 1. */
function bell(random: () => number): number {
  return (random() + random() + random() + random() - 2) * Math.sqrt(3);
}
