// The few values of the normal and the t distribution that intervals and tests need.
import jstat from 'jstat';

/** The 97.5 % quantile of the t distribution. One Newton step takes the library's seven digits to nine. */
export function tQuantile(degreesOfFreedom: number): number {
  const { cdf, inv, pdf } = jstat.studentt;
  const near = inv(0.975, degreesOfFreedom);
  return near - (cdf(near, degreesOfFreedom) - 0.975) / pdf(near, degreesOfFreedom);
}

/** How often chance alone gives a t as far from zero as this one. */
export function tProbability(t: number, degreesOfFreedom: number): number {
  if (!Number.isFinite(t)) return 0;
  return Math.min(1, 2 * jstat.studentt.cdf(-Math.abs(t), degreesOfFreedom));
}

/** How often chance alone gives a standard normal value as far from zero as this one. */
export function normalProbability(z: number): number {
  return Math.min(1, 2 * jstat.normal.cdf(-Math.abs(z), 0, 1));
}

/** Natural logarithm of the gamma function. */
export function logGamma(x: number): number {
  return jstat.gammaln(x);
}
