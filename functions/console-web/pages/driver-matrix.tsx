import { type DriverMatrix, driverMatrixOf, type MatrixPoint } from '#shared/domain/drivers/driver-matrix.ts';
import type { Side } from '#shared/domain/side.ts';
import { ratedScaleOf } from '#shared/domain/survey/scale.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { formatFixed, formatNumber, formatPercent } from '#shared/locale/format.ts';
import { PriorityMatrix } from '#shared/web/charts/priority-matrix.tsx';
import { rangeAround } from '#shared/web/charts/scale.ts';
import type { Reader } from '../environment.ts';
import { type DriverFinding, questionName } from './driver-findings.ts';

interface Props {
  readonly reader: Reader;
  readonly side: Side;
  readonly survey: Survey;
  readonly finding: DriverFinding;
  /** Everybody who was asked, where all of them are known (employees). */
  readonly invited?: number | undefined;
}

/** Importance against rating: what to mend first. Nothing where the intervals are not known. */
export function DriverMatrixChart({ reader, side, survey, finding, invited }: Props) {
  if (finding.outcome === 'none') return null;
  const matrix = driverMatrixOf(finding.drivers, invited);
  if (!matrix) return null;
  const { language, phrases } = reader;
  const { matrix: words, ...drivers } = phrases.drivers;
  const named = matrix.points.map((point, index) => {
    const driver = finding.drivers[index];
    const name = driver ? questionName(reader, survey, driver.question) : point.question;
    return { ...point, number: formatNumber(language, index + 1), name, driver };
  });
  const ends = (of: 'importance' | 'performance') =>
    matrix.points.flatMap((point) => [point[of].low, point[of].high]);
  return (
    <PriorityMatrix
      id="priorities"
      side={side}
      title={titleOf(reader, matrix, named)}
      subtitle={words.subtitle}
      across={{
        range: rangeAround([...ends('performance'), matrix.performanceThreshold], [0, 1]),
        threshold: matrix.performanceThreshold,
        name: words.performance,
      }}
      up={{
        range: rangeAround([...ends('importance'), matrix.importanceThreshold], [0, 1]),
        threshold: matrix.importanceThreshold,
        name: drivers.importance,
      }}
      corners={{
        topLeft: words.quadrants['fix-first'],
        topRight: words.quadrants['keep-up'],
        bottomLeft: words.quadrants['not-pressing'],
        bottomRight: words.quadrants['more-than-needed'],
      }}
      points={named.map(({ number, name, quadrant, importance, performance }) => ({
        number,
        legend: words.point(number, name.replace(/[.?]$/, ''), words.quadrants[quadrant]),
        across: performance,
        up: importance,
        first: quadrant === 'fix-first',
      }))}
      table={{
        summary: phrases.results.table,
        columns: [
          { label: drivers.question },
          { label: drivers.importance, align: 'right' },
          { label: words.performance, align: 'right' },
          { label: words.position },
        ],
        rows: named.map(({ name, quadrant, importance, performance, driver }) => ({
          header: name,
          cells: [
            formatPercent(language, importance.value),
            driver ? meanText(reader, performance.value, ratedScaleOf(driver.question)) : '',
            driver?.against ? `${words.quadrants[quadrant]} (${drivers.against})` : words.quadrants[quadrant],
          ],
        })),
      }}
    />
  );
}

/** What to mend first, where the matrix knows: its question, and the sentence that says so. */
export function firstToFix(
  reader: Reader,
  survey: Survey,
  finding: DriverFinding | undefined,
  invited?: number,
): { readonly question: string; readonly finding: string } | undefined {
  if (!finding || finding.outcome === 'none') return undefined;
  const matrix = driverMatrixOf(finding.drivers, invited);
  const place = matrix?.points.findIndex(({ quadrant }) => quadrant === 'fix-first') ?? -1;
  const driver = finding.drivers[place];
  if (!driver) return undefined;
  const name = questionName(reader, survey, driver.question);
  return { question: driver.question.key, finding: reader.phrases.drivers.matrix.fixFirst(name) };
}

/** `3.9 out of 5`. */
function meanText(
  { language, phrases }: Reader,
  performance: number,
  scale: { min: number; max: number },
): string {
  const mean = scale.min + performance * (scale.max - scale.min);
  return `${formatFixed(language, mean, 1)} ${phrases.results.questions.outOf(formatNumber(language, scale.max))}`;
}

function titleOf(
  { phrases }: Reader,
  { points }: DriverMatrix,
  named: readonly (MatrixPoint & { readonly name: string })[],
): string {
  const words = phrases.drivers.matrix;
  const firstIn = (quadrant: MatrixPoint['quadrant']) =>
    named[points.findIndex((point) => point.quadrant === quadrant)]?.name;
  const [toFix, toKeep] = [firstIn('fix-first'), firstIn('keep-up')];
  if (toFix !== undefined) return words.fixFirst(toFix);
  return toKeep === undefined ? words.unclear : words.keepUp(toKeep);
}
