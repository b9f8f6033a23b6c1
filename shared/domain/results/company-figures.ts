// The health figures that come from no single question, wave by wave.
import type { FollowUpSpeed } from '../case/follow-up-speed.ts';
import { normalProbability } from '../metric/distributions.ts';
import { type Interval, Z } from '../metric/interval.ts';
import { shareDifference } from '../metric/share.ts';
import type { CompanyMeasure } from '../program/program.ts';
import type { GroupValue } from '../value/value-result.ts';
import type { Wave } from '../wave/wave.ts';

/** `share` in 0..1, `nps` in points. `n`: the people, cases or answers behind it. */
export interface CompanyFigure extends Partial<Interval> {
  readonly metric: 'share' | 'nps';
  readonly n: number;
  readonly value: number;
}

export interface CompanyPoint {
  readonly wave: Pick<Wave, 'waveId' | 'number' | 'opensAt' | 'closesAt'>;
  readonly figure: CompanyFigure;
  /** Against the point before. */
  readonly change?: { readonly difference: number; readonly detectable: boolean; readonly since: string };
}

/** What is known of one wave, as far as somebody asked for it. */
export interface WaveFacts {
  readonly wave: CompanyPoint['wave'];
  /** The invited of customers, and those of them who answered. */
  readonly response?: { readonly answered: number; readonly invited: number };
  /** Of employees: rounded to 5 %, of so many invited. */
  readonly participation?: { readonly percent: number; readonly invited: number };
  readonly followUp?: FollowUpSpeed | undefined;
  readonly value?: GroupValue | undefined;
}

type SeriesKind = Exclude<CompanyMeasure['kind'], 'earned-growth'>;

const HALF_A_STEP = 0.025;
const SIGNIFICANT = 0.05;

/** Oldest first; waves without the figure are left out. */
export function companySeries(kind: SeriesKind, waves: readonly WaveFacts[]): CompanyPoint[] {
  const points: CompanyPoint[] = [];
  for (const facts of waves) {
    const figure = figureIn(kind, facts);
    if (!figure) continue;
    const before = points.at(-1);
    const change = before && {
      difference: figure.value - before.figure.value,
      detectable: isDetectable(before.figure, figure),
      since: before.wave.closesAt,
    };
    points.push({ wave: facts.wave, figure, ...(change && { change }) });
  }
  return points;
}

function figureIn(kind: SeriesKind, facts: WaveFacts): CompanyFigure | undefined {
  switch (kind) {
    case 'participation':
      return participationIn(facts);
    case 'called-in-time': {
      const { inTime = 0, due = 0 } = facts.followUp ?? {};
      return due > 0 ? { metric: 'share', n: due, value: inTime / due } : undefined;
    }
    case 'weighted-nps': {
      if (!facts.value) return undefined;
      const { answers, weighted } = facts.value;
      return { metric: 'nps', n: answers, value: weighted.value, low: weighted.low, high: weighted.high };
    }
  }
}

/** Of customers exact; of employees as exact as it is told: half a step of 5 % to both sides. */
function participationIn({ response, participation }: WaveFacts): CompanyFigure | undefined {
  if (participation) {
    const value = participation.percent / 100;
    const [low, high] = [Math.max(0, value - HALF_A_STEP), Math.min(1, value + HALF_A_STEP)];
    return { metric: 'share', n: participation.invited, value, low, high };
  }
  if (!response || response.invited === 0) return undefined;
  const { answered, invited } = response;
  return { metric: 'share', n: invited, value: Math.min(1, answered / invited) };
}

/** Counts by the test of two shares; what has an interval by its ends, of rounding or by their errors. */
function isDetectable(earlier: CompanyFigure, later: CompanyFigure): boolean {
  const [before, after] = [intervalOf(earlier), intervalOf(later)];
  if (!before || !after) {
    const count = ({ value, n }: CompanyFigure) => ({ count: value * n, n });
    return shareDifference(count(later), count(earlier)).p < SIGNIFICANT;
  }
  if (later.metric === 'share') return before.high < after.low || after.high < before.low;
  const errorOf = ({ low, high }: Interval) => (high - low) / (2 * Z);
  const centre = ({ low, high }: Interval) => (low + high) / 2;
  const error = Math.hypot(errorOf(before), errorOf(after));
  return error > 0 && normalProbability((centre(after) - centre(before)) / error) < SIGNIFICANT;
}

function intervalOf({ low, high }: CompanyFigure): Interval | undefined {
  return low === undefined || high === undefined ? undefined : { low, high };
}
