import type { DigestCell, DigestFigure, DigestUnits } from '../domain/digest/digest-content.ts';
import { formatNumber } from '../locale/format.ts';
import { formatFigure, rangeOfMetric } from '../locale/format-figure.ts';
import { type BarSegment, barSegments } from './bar-segments.ts';
import type { DigestVoice } from './digest-voice.ts';

/** Units beyond this many are counted, not drawn: the mail is read on a phone. */
const UNITS_SHOWN = 10;

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
  const range = {
    customer: rangeFor(shown.map(({ customer }) => customer)),
    employee: rangeFor(shown.map(({ employee }) => employee)),
  };
  return {
    title: phrases.units,
    legend: phrases.legend(units.customerLabel[language], units.employeeLabel[language]),
    customers: phrases.customers,
    employees: phrases.employees,
    rows: shown.map(({ name, customer, employee }) => ({
      name,
      customer: cellWords(customer, range.customer, voice),
      employee: cellWords(employee, range.employee, voice),
    })),
    ...(hidden > 0 && { more: phrases.moreUnits(formatNumber(language, hidden), hidden === 1) }),
  };
}

function cellWords(
  { figure, withheld }: DigestCell,
  range: readonly [number, number] | undefined,
  { language, phrases }: DigestVoice,
): CellWords {
  if (!figure || !range) return { text: withheld ? phrases.withheld : phrases.noAnswers };
  return {
    text: formatFigure(language, figure.metric, figure.value),
    segments: barSegments(figure, range),
  };
}

/** The track of all bars of one side. It reaches below zero only where some bar does. */
function rangeFor(cells: readonly DigestCell[]): readonly [number, number] | undefined {
  const figures = cells.map(({ figure }) => figure).filter((figure): figure is DigestFigure => !!figure);
  const [first] = figures;
  if (!first) return undefined;
  const [low, high] = rangeOfMetric(first.metric);
  const lowest = Math.min(...figures.map((figure) => figure.low ?? figure.value));
  return [low < 0 && lowest >= 0 ? 0 : low, high];
}
