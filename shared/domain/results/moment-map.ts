// The moments of truth of one side, each from its angles: where answers are favourable, and where they are not.
import { classOf } from '../confidentiality/answer-safety.ts';
import {
  drawnIn,
  finitePopulationFactor,
  intersection,
  nonResponseBounds,
} from '../metric/finite-population.ts';
import { containing, type Interval } from '../metric/interval.ts';
import { wilsonInterval } from '../metric/share.ts';
import { type Item, itemsOf } from '../survey/items.ts';
import { Angle } from '../survey/question.ts';
import { isRated } from '../survey/scale.ts';
import type { Moment, Survey } from '../survey/survey.ts';
import type { Histogram } from '../tally/counted-answers.ts';

/** `silent`: asked, but nothing to show: nobody answered, or the answers are withheld. */
export type CellState = { readonly state: 'not-asked' } | { readonly state: 'silent' } | ShownCell;

/** `low` and `high` are the ends of the 95 % interval; absent where one person allows none. */
export interface ShownCell extends Partial<Interval> {
  readonly state: 'shown';
  /** Share of answers that are favourable, 0..1, over all questions of the cell together. */
  readonly share: number;
  /** The fewest answers to any of its questions. */
  readonly n: number;
}

export interface MomentRow {
  readonly moment: Moment;
  readonly cells: Readonly<Record<Angle, CellState>>;
}

/** A cell that can be shown, with what the other side says of the same moment from the same angle. */
export interface RankedCell {
  readonly moment: Moment;
  readonly angle: Angle;
  readonly own: ShownCell;
  readonly other: CellState;
}

const FAVOURABLE: readonly string[] = ['favourable', 'promoter'];
const NOT_ASKED: CellState = { state: 'not-asked' };

/**
 * One row for each moment that is asked about from an angle, in the order of the survey. `invited`: everybody who was
 * asked, where all of them are known (employees); their interval is corrected for it, as that of any other figure.
 */
export function momentMapOf(
  survey: Survey,
  histograms: Readonly<Record<string, Histogram>>,
  invited?: number,
): MomentRow[] {
  return survey.moments.flatMap((moment) => {
    const asked = itemsOf(survey).filter(
      (item) => item.moment === moment.key && item.angle !== undefined && isRated(item),
    );
    if (asked.length === 0) return [];
    const cellAt = (angle: Angle) =>
      cellOf(
        asked.filter((item) => item.angle === angle),
        histograms,
        invited,
      );
    const cells = {
      product: cellAt('product'),
      process: cellAt('process'),
      relationship: cellAt('relationship'),
    };
    return [{ moment, cells }];
  });
}

/** Rows whose worst cell is worst first; those with nothing to show last. */
export function worstRowsFirst(rows: readonly MomentRow[]): MomentRow[] {
  const worst = ({ cells }: MomentRow) =>
    Math.min(...Object.values(cells).map((cell) => (cell.state === 'shown' ? cell.share : 2)));
  return rows.toSorted((a, b) => worst(a) - worst(b));
}

/** Every cell of one side that can be shown, worst first, beside its neighbour from the other side. */
export function rankedCells(own: readonly MomentRow[], other: readonly MomentRow[]): RankedCell[] {
  const cells = own.flatMap(({ moment, cells }) =>
    Angle.options.flatMap((angle): RankedCell[] => {
      const cell = cells[angle];
      if (cell.state !== 'shown') return [];
      return [{ moment, angle, own: cell, other: neighbourOf(other, moment, angle) }];
    }),
  );
  return cells.sort((a, b) => a.own.share - b.own.share);
}

/** What a side says of a moment from an angle. Moments are the same where their keys are. */
export function neighbourOf(rows: readonly MomentRow[], { key }: Moment, angle: Angle): CellState {
  return rows.find(({ moment }) => moment.key === key)?.cells[angle] ?? NOT_ASKED;
}

function cellOf(
  asked: readonly Item[],
  histograms: Readonly<Record<string, Histogram>>,
  invited: number | undefined,
): CellState {
  if (asked.length === 0) return NOT_ASKED;
  const counts = asked.map((item) => countsOf(item, histograms[item.key])).filter(({ n }) => n > 0);
  if (counts.length === 0) return { state: 'silent' };
  const answers = counts.reduce((sum, { n }) => sum + n, 0);
  const share = counts.reduce((sum, { favourable }) => sum + favourable, 0) / answers;
  const n = Math.min(...counts.map((count) => count.n));
  return { state: 'shown', share, n, ...intervalOf(share, n, invited) };
}

function countsOf(item: Item, histogram: Histogram = {}): { n: number; favourable: number } {
  let [n, favourable] = [0, 0];
  for (const [value, count] of Object.entries(histogram)) {
    n += count;
    if (FAVOURABLE.includes(classOf(item, value))) favourable += count;
  }
  return { n, favourable };
}

function intervalOf(share: number, n: number, invited: number | undefined): Interval | undefined {
  const wilson = wilsonInterval({ count: share * n, n });
  if (invited === undefined) return containing(wilson, share);
  const factor = finitePopulationFactor(n, invited);
  if (factor === undefined) return undefined;
  const bounds = nonResponseBounds(share * n, n, invited, { min: 0, max: 1 });
  return containing(intersection(drawnIn(wilson, share, factor), bounds), share);
}
