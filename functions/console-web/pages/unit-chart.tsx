import type { Child } from 'hono/jsx';
import type { Figure } from '#shared/domain/metric/figure.ts';
import type { League } from '#shared/domain/results/league.ts';
import type { UnitResult } from '#shared/domain/results/unit-result.ts';
import type { DifferencesFromRest } from '#shared/domain/results/versus-rest.ts';
import type { Side } from '#shared/domain/side.ts';
import { formatNumber } from '#shared/locale/format.ts';
import { formatFigure, isLevel, rangeOfMetric } from '#shared/locale/format-figure.ts';
import { IntervalPlot, type IntervalRow } from '#shared/web/charts/interval-plot.tsx';
import { rangeAround } from '#shared/web/charts/scale.ts';
import type { Reader } from '../environment.ts';
import { differenceWords } from './difference-words.ts';
import { intervalText, metricName, sizeOfChange, valueText } from './figure-words.ts';
import { unitsFinding } from './results-findings.ts';
import { unitName, whyNothing } from './unit-names.ts';
import { unitPath } from './unit-path.ts';

interface Props {
  readonly reader: Reader;
  readonly side: Side;
  /** All of them together, and how they are called. */
  readonly whole: { readonly name: string; readonly figure: Figure };
  readonly units: readonly UnitResult[];
  readonly league?: League | undefined;
  readonly differences: DifferencesFromRest;
}

/** The headline figure of every unit on one scale, that of all together on top. */
export function UnitChart({ reader, side, whole, units, league, differences }: Props) {
  const words = reader.phrases.results;
  const { metric } = whole.figure;
  const everybody = { ...rowOf(reader, whole.name, whole.figure), total: true };
  const rows = [everybody, ...units.map((unit) => unitRow(reader, unit))];
  const ends = rows.flatMap(({ value, low, high }) => [value, low, high].filter((end) => end !== undefined));
  return (
    <IntervalPlot
      id="by-unit"
      side={side}
      title={unitsFinding(reader, units, differences, league)}
      subtitle={words.units.subtitle(metricName(reader, metric, side))}
      range={rangeAround(ends, rangeOfMetric(metric))}
      rows={rows}
      formatTick={(value) => formatFigure(reader.language, metric, value)}
      table={{
        summary: words.table,
        columns: [
          { label: words.units.unit },
          { label: words.answers, align: 'right' },
          { label: metricName(reader, metric, side), align: 'right' },
          { label: words.interval, align: 'right' },
          { label: reader.phrases.value.difference.fromRest },
          { label: words.units.change },
        ],
        rows: [
          {
            header: whole.name,
            cells: [...figureCells(reader, whole.figure), '', ''],
            total: true,
          },
          ...units.map((unit) => ({
            header: linkTo(reader, unit),
            cells: unitCells(reader, unit, differences),
          })),
        ],
      }}
    />
  );
}

/** Only a whole unit has a page. */
function linkTo(reader: Reader, unit: UnitResult): Child {
  const name = unitName(reader, unit);
  return unit.pooled || unit.directOnly ? name : <a href={unitPath(unit.unitId)}>{name}</a>;
}

function unitRow(reader: Reader, unit: UnitResult): IntervalRow {
  const figure = unit.state === 'shown' ? unit.result.headline?.figure : undefined;
  if (!figure) return { label: unitName(reader, unit), text: whyNothing(reader, unit) };
  return rowOf(reader, unitName(reader, unit), figure);
}

function rowOf(reader: Reader, label: string, figure: Figure): IntervalRow {
  const { value, low, high } = figure;
  return {
    label,
    text: valueText(reader, figure),
    value,
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
  };
}

function unitCells(reader: Reader, unit: UnitResult, differences: DifferencesFromRest) {
  const figure = unit.state === 'shown' ? unit.result.headline?.figure : undefined;
  if (!figure) return [<span class="withheld">{whyNothing(reader, unit)}</span>, '', '', '', ''];
  const difference = differenceWords(reader, differences.get(unit.unitId));
  return [...figureCells(reader, figure), difference, changeOfUnit(reader, unit)];
}

/** Since the wave before. */
function changeOfUnit(reader: Reader, { change }: UnitResult): string {
  const words = reader.phrases.results.units;
  if (!change) return '';
  if (isLevel(change.metric, change.difference)) return words.noChange;
  const by = sizeOfChange(reader, change);
  const isUp = change.difference > 0;
  if (!change.detectable) return isUp ? words.perhapsUp(by) : words.perhapsDown(by);
  return `${isUp ? '▲' : '▼'} ${by}`;
}

function figureCells(reader: Reader, figure: Figure): string[] {
  return [formatNumber(reader.language, figure.n), valueText(reader, figure), intervalText(reader, figure)];
}
