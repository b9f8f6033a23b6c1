import { type TargetVerdict, targetVerdict } from '../program/target-verdict.ts';
import type { DigestMeasure } from './digest-content.ts';

/** Whether a measure has reached its target; `undefined` without a figure or a target. `today` is a date. */
export function verdictOn(
  { figure, target, targetBy }: DigestMeasure,
  today: string,
): TargetVerdict | undefined {
  if (!figure || target === undefined) return undefined;
  const exact = figure.metric === 'share' || figure.metric === 'growth';
  return targetVerdict({ ...figure, exact }, target, { by: targetBy, today });
}
