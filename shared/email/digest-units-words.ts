import type { DigestCell, DigestFigure, DigestUnits } from '../domain/digest/digest-content.ts';
import { formatNumber } from '../locale/format.ts';
import { formatFigure, rangeOfMetric } from '../locale/format-figure.ts';
import { type BarSegment, barSegments } from './bar-segments.ts';
import type { DigestVoice } from './digest-voice.ts';

/** Units beyond this many are counted, not drawn: the mail is read on a phone. */
const UNITS_SHOWN = 10;

/** Tracks of scores begin and end at a multiple of this many points. */
const TRACK_STEP = 25;

export interface CellWords {
  readonly text: string;
  /** Absent where there is nothing to draw. */
  readonly segments?: readonly BarSegment[];
}

export interface UnitsWords {
  readonly title: string;
  readonly legend: string;
  readonly customers: string;
  readonly employees: string;
  readonly rows: readonly {
    readonly name: string;
    readonly customer: CellWords;
    readonly employee: CellWords;
  }[];
  readonly more?: string;
}

/** Words both sides by unit; `undefined` when there is no unit to show. */
export function unitsWords(units: DigestUnits, voice: DigestVoice): UnitsWords | undefined {
  if (units.rows.length === 0) return undefined;
  const { language, phrases } = voice;
  const shown = units.rows.slice(0, UNITS_SHOWN);
  const hidden = units.rows.length - shown.length;
  const range = trackOf(shown.flatMap(({ customer, employee }) => [customer, employee]));
  return {
    title: phrases.units,
    legend: phrases.legend(units.customerLabel[language], units.employeeLabel[language]),
    customers: phrases.customers,
    employees: phrases.employees,
    rows: shown.map(({ name, customer, employee }) => ({
      name,
      customer: cellWords(customer, range, voice),
      employee: cellWords(employee, range, voice),
    })),
    ...(hidden > 0 && { more: phrases.moreUnits(formatNumber(language, hidden), hidden === 1) }),
  };
}

function cellWords(
  { figure, withheld }: DigestCell,
  track: TrackOf,
  { language, phrases }: DigestVoice,
): CellWords {
  if (!figure) return { text: withheld ? phrases.withheld : phrases.noAnswers };
  return {
    text: formatFigure(language, figure.metric, figure.value),
    segments: barSegments(figure, track(figure.metric)),
  };
}

type TrackOf = (metric: DigestFigure['metric']) => readonly [number, number];

/**
 * The track of each metric, the same for both sides, so that their bars can be compared. Scores around zero reach no
 * further than some bar does.
 */
function trackOf(cells: readonly DigestCell[]): TrackOf {
  const figures = cells.map(({ figure }) => figure).filter((figure): figure is DigestFigure => !!figure);
  return (metric) => {
    const [low, high] = rangeOfMetric(metric);
    if (low >= 0) return [low, high];
    const same = figures.filter((figure) => figure.metric === metric);
    const lowest = Math.min(0, ...same.map((figure) => figure.low ?? figure.value));
    const highest = Math.max(1, ...same.map((figure) => figure.high ?? figure.value));
    return [
      Math.max(low, Math.floor(lowest / TRACK_STEP) * TRACK_STEP),
      Math.min(high, Math.ceil(highest / TRACK_STEP) * TRACK_STEP),
    ];
  };
}
