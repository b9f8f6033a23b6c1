// What the digest takes over from the results, in no language yet.
import type { BenchmarkComparison } from '../benchmark/compare-with-benchmark.ts';
import type { PairCell, PairRow } from '../pairing/pair-rows.ts';
import type { PairedQuestions } from '../pairing/paired-questions.ts';
import type { PlacedGap } from '../pairing/widest-gap.ts';
import {
  type CompanyMeasure,
  isOfQuestion,
  type Measure,
  type Program,
  questionMeasures,
  type WatchedMeasure,
} from '../program/program.ts';
import type { CompanyPoint } from '../results/company-figures.ts';
import type { MeasureResult } from '../results/measure-result.ts';
import type { Side } from '../side.ts';
import type { Survey } from '../survey/survey.ts';
import type { DigestCell, DigestFigure, DigestGap, DigestMeasure, DigestUnits } from './digest-content.ts';

/** Both sides of a program as the pair report tells them. */
export interface PairedSides {
  readonly program: Program;
  readonly customer: { readonly survey: Survey };
  readonly employee: { readonly survey: Survey };
  readonly questions: readonly PairedQuestions[];
  readonly company: PairRow;
  readonly units: readonly PairRow[];
  readonly widestGap?: PlacedGap;
}

/** More figures from elsewhere than a mail has room for. */
const MOST_REFERENCES = 2;

/** What one side says of its questions, and when. */
export interface MeasuredSide {
  readonly results: readonly MeasureResult[];
  readonly benchmarks: readonly BenchmarkComparison[];
  readonly source: NonNullable<DigestMeasure['source']>;
  /** There are answers, but so few that they are kept back to protect people. */
  readonly withheld: boolean;
}

/** A measure that comes from no single question: wave by wave, or counted once at a time. */
export interface CompanyResult {
  readonly points: readonly CompanyPoint[];
  readonly counted?: { readonly figure: DigestFigure; readonly at: string };
}

export interface Measured {
  readonly customer?: MeasuredSide | undefined;
  readonly employee?: MeasuredSide | undefined;
  /** By the id of the measure. */
  readonly company: ReadonlyMap<string, CompanyResult>;
}

/** The chosen measures in their order, with what the newest waves say of them. */
export function digestMeasures(chosen: readonly WatchedMeasure[], measured: Measured): DigestMeasure[] {
  return chosen.map((measure) => {
    const { measureId, side, label, target, targetBy, owner } = measure;
    const about = { measureId, side, label, target, targetBy, owner };
    return isOfQuestion(measure)
      ? { ...about, ...questionPart(measure, measured[side]) }
      : { ...about, ...companyPart(measure, measured.company.get(measureId), measured[side]) };
  });
}

type MeasurePart = Pick<
  DigestMeasure,
  'kind' | 'figure' | 'withheld' | 'change' | 'references' | 'source' | 'trend'
>;

function questionPart(measure: Measure, side: MeasuredSide | undefined): MeasurePart {
  const result = side?.results.find((each) => each.measure.measureId === measure.measureId);
  const { change, figure, trend = [] } = result ?? {};
  const references = figure && side ? referencesOf(measure, side.benchmarks) : [];
  return {
    figure,
    withheld: side?.withheld ?? false,
    change: change && { difference: change.difference, detectable: change.detectable, since: change.since },
    ...(references.length > 0 && { references }),
    ...(side && { source: side.source }),
    ...(figure &&
      trend.length > 1 && { trend: trend.map(({ closesAt, figure: at }) => pointOf(closesAt, at)) }),
  };
}

function companyPart(
  { kind }: CompanyMeasure,
  result: CompanyResult | undefined,
  side: MeasuredSide | undefined,
): MeasurePart {
  const { points = [], counted } = result ?? {};
  if (counted) {
    return { kind, figure: counted.figure, withheld: false, source: { at: counted.at, live: false } };
  }
  const last = points.at(-1);
  // A figure of an earlier wave would be taken for one of the newest.
  const isOfNewest = last !== undefined && last.wave.waveId === side?.source.waveId;
  if (!isOfNewest) return { kind, withheld: false, ...(side && { source: side.source }) };
  return {
    kind,
    figure: last.figure,
    withheld: false,
    change: last.change,
    source: side.source,
    ...(points.length > 1 && { trend: points.map(({ wave, figure }) => pointOf(wave.closesAt, figure)) }),
  };
}

function pointOf(
  at: string,
  { value, low, high }: Pick<DigestFigure, 'value' | 'low' | 'high'>,
): NonNullable<DigestMeasure['trend']>[number] {
  return { at, value, ...(low !== undefined && { low }), ...(high !== undefined && { high }) };
}

function referencesOf(
  { question, metric }: Measure,
  benchmarks: readonly BenchmarkComparison[],
): NonNullable<DigestMeasure['references']> {
  return benchmarks
    .filter(({ benchmark }) => benchmark.question === question && benchmark.metric === metric)
    .slice(0, MOST_REFERENCES)
    .map(({ benchmark: { value, source, asOf }, change: tested }) => ({
      value,
      source,
      asOf,
      ...(tested && { difference: tested.difference, detectable: tested.detectable }),
    }));
}

/** The headline of both sides, one row a unit. */
export function digestUnits({ program, customer, employee, units }: PairedSides): DigestUnits {
  return {
    customerLabel: headlineLabel(program, 'customer', customer.survey),
    employeeLabel: headlineLabel(program, 'employee', employee.survey),
    rows: units.map((row) => ({
      unitId: row.unitId,
      name: row.name,
      customer: digestCell(row.customer),
      employee: digestCell(row.employee),
    })),
  };
}

/** Where inside and outside disagree most; `undefined` where they agree as far as can be told. */
export function digestGap({ widestGap, questions, company }: PairedSides): DigestGap | undefined {
  if (!widestGap) return undefined;
  const { gap, unitId, name } = widestGap;
  const asked = questions.find(({ kind, key }) => kind === gap.kind && key === gap.key);
  if (!asked) return undefined;
  return {
    kind: gap.kind,
    ...(unitId !== company.unitId && { unitName: name }),
    statement: asked.employee.wording,
    customer: gap.customer.mean,
    employee: gap.employee.mean,
    low: gap.low,
    high: gap.high,
    flagged: gap.flagged,
  };
}

function headlineLabel(program: Program, side: Side, survey: Survey): DigestUnits['customerLabel'] {
  const measure = questionMeasures(program, side).find(({ question }) => question === survey.headline);
  const question = survey.questions.find(({ key }) => key === survey.headline);
  return measure?.label ?? question?.wording ?? survey.title;
}

function digestCell(cell: PairCell): DigestCell {
  return cell.state === 'shown'
    ? { figure: cell.figure, withheld: false }
    : { withheld: cell.state === 'withheld' };
}
