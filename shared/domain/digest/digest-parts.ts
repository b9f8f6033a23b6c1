// What the digest takes over from the results, in no language yet.
import type { BenchmarkComparison } from '../benchmark/compare-with-benchmark.ts';
import type { PairCell, PairRow } from '../pairing/pair-rows.ts';
import type { PairedQuestions } from '../pairing/paired-questions.ts';
import type { PlacedGap } from '../pairing/widest-gap.ts';
import type { Measure, Program } from '../program/program.ts';
import type { MeasureResult } from '../results/measure-result.ts';
import type { Side } from '../side.ts';
import type { Survey } from '../survey/survey.ts';
import type { DigestCell, DigestGap, DigestMeasure, DigestUnits } from './digest-content.ts';

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

/** The chosen measures in their order, with what the newest waves say of them. */
export function digestMeasures(
  chosen: readonly Measure[],
  results: readonly MeasureResult[],
  employees: { readonly withheld: boolean },
  benchmarks: readonly BenchmarkComparison[] = [],
): DigestMeasure[] {
  return chosen.map(({ measureId, side, label, target, question, metric }) => {
    const result = results.find(({ measure }) => measure.measureId === measureId);
    const { change } = result ?? {};
    const references = benchmarks
      .filter(({ benchmark }) => benchmark.side === side && benchmark.question === question)
      .filter(({ benchmark }) => benchmark.metric === metric)
      .slice(0, MOST_REFERENCES)
      .map(({ benchmark: { value, source, asOf }, change: tested }) => ({
        value,
        source,
        asOf,
        ...(tested && { difference: tested.difference, detectable: tested.detectable }),
      }));
    return {
      ...(result?.figure && references.length > 0 && { references }),
      measureId,
      side,
      label,
      figure: result?.figure,
      withheld: side === 'employee' && employees.withheld,
      target,
      change: change && { difference: change.difference, detectable: change.detectable, since: change.since },
    };
  });
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
  const measure = program.measures.find(
    (chosen) => chosen.side === side && chosen.question === survey.headline,
  );
  const question = survey.questions.find(({ key }) => key === survey.headline);
  return measure?.label ?? question?.wording ?? survey.title;
}

function digestCell(cell: PairCell): DigestCell {
  return cell.state === 'shown'
    ? { figure: cell.figure, withheld: false }
    : { withheld: cell.state === 'withheld' };
}
