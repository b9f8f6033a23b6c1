// How much of what an outcome varies each predictor accounts for (Johnson 2000; golden/formulas.md, drivers).
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';

/** Correlations put together from different people may contradict each other below this. */
export const LEAST_EIGENVALUE = 0.01;

export interface RelativeWeights {
  /** Part of the variance that each predictor accounts for, in the order given; they add up to R². */
  readonly raw: readonly number[];
  /** The same as shares of R², adding up to 1. */
  readonly shares: readonly number[];
  readonly rSquared: number;
}

/** The smallest eigenvalue of a symmetric matrix: 0 or less means that it cannot be a correlation matrix. */
export function leastEigenvalue(matrix: readonly (readonly number[])[]): number {
  return Math.min(...decomposed(matrix).realEigenvalues);
}

/**
 * Johnson's relative weights from the correlations among the predictors and of each with the outcome.
 * `undefined` where the predictors are collinear, or where nothing is explained at all.
 */
export function relativeWeights(
  amongPredictors: readonly (readonly number[])[],
  withOutcome: readonly number[],
): RelativeWeights | undefined {
  const { realEigenvalues, eigenvectorMatrix } = decomposed(amongPredictors);
  if (realEigenvalues.some((value) => value < 1e-9)) return undefined;
  const scaled = (power: number) =>
    eigenvectorMatrix
      .mmul(Matrix.diag(realEigenvalues.map((value) => value ** power)))
      .mmul(eigenvectorMatrix.transpose());
  const loadings = scaled(1 / 2);
  const betas = scaled(-1 / 2).mmul(Matrix.columnVector([...withOutcome]));
  const raw = Matrix.pow(loadings, 2).mmul(Matrix.pow(betas, 2)).to1DArray();
  const rSquared = raw.reduce((sum, weight) => sum + weight, 0);
  if (!(rSquared > 0)) return undefined;
  return { raw, shares: raw.map((weight) => weight / rSquared), rSquared };
}

function decomposed(matrix: readonly (readonly number[])[]): EigenvalueDecomposition {
  return new EigenvalueDecomposition(new Matrix(matrix.map((row) => [...row])), { assumeSymmetric: true });
}
