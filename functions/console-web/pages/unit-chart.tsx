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
import { unitPath } from './unit-path.ts';

interface Props {
  readonly reader: Reader;
  readonly side: Side;
  readonly company: Figure;
  readonly units: readonly UnitResult[];
  readonly league?: League | undefined;
  readonly differences: DifferencesFromRest;
}

/** The headline figure of every unit on one scale, the company's own on top. */
export function UnitChart({ reader, side, company, units, league, differences }: Props) {
  const words = reader.phrases.results;
  const { metric } = company;
  const shown = withoutLoneRoot(units);
  const everybody = { ...rowOf(reader, words.units.everybody, company), total: true };
  const rows = [everybody, ...shown.map((unit) => unitRow(reader, unit))];
  const ends = rows.flatMap(({ value, low, high }) => [value, low, high].filter((end) => end !== undefined));
  return (
    <IntervalPlot
      id="by-unit"
      side={side}
      title={unitsFinding(reader, shown, differences, league)}
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
            header: words.units.everybody,
            cells: [...figureCells(reader, company), '', ''],
            total: true,
          },
          ...shown.map((unit) => ({
            header: linkTo(reader, unit),
            cells: unitCells(reader, unit, differences),
          })),
        ],
      }}
    />
  );
}

/** A single unit at the top is the company itself, which has its own row. */
function withoutLoneRoot(units: readonly UnitResult[]): readonly UnitResult[] {
  const top = units.filter(({ depth }) => depth === 0);
  return top.length === 1 && units.length > 1 ? units.filter((unit) => unit !== top[0]) : units;
}

function nameOf({ phrases }: Reader, { name, depth, directOnly, pooled }: UnitResult): string {
  if (pooled) return depth === 0 ? phrases.results.units.pooledAtTop : phrases.results.units.pooled(name);
  return directOnly ? phrases.results.units.directly(name) : name;
}

/** Only a whole unit has a page. */
function linkTo(reader: Reader, unit: UnitResult): Child {
  const name = nameOf(reader, unit);
  return unit.pooled || unit.directOnly ? name : <a href={unitPath(unit.unitId)}>{name}</a>;
}

function unitRow(reader: Reader, unit: UnitResult): IntervalRow {
  const figure = unit.state === 'shown' ? unit.result.headline?.figure : undefined;
  if (!figure) return { label: nameOf(reader, unit), text: whyNothing(reader, unit) };
  return rowOf(reader, nameOf(reader, unit), figure);
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

function whyNothing({ phrases }: Reader, { state }: UnitResult): string {
  return state === 'withheld' ? phrases.results.withheld : phrases.home.figure.none;
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
