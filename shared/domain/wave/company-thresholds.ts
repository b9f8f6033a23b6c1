import * as z from 'zod';
import { Thresholds } from './wave.ts';

/** Above this next to no group of a company would ever be shown. */
export const HIGHEST_THRESHOLD = 100;

/** The least that an employee wave of this company is launched with: at or above the floors, comments not below scores. */
export const CompanyThresholds = z
  .object({
    scores: Thresholds.shape.scores.max(HIGHEST_THRESHOLD),
    comments: Thresholds.shape.comments.max(HIGHEST_THRESHOLD),
  })
  .refine(({ scores, comments }) => comments >= scores);
export type CompanyThresholds = z.infer<typeof CompanyThresholds>;

/** Also what is no number at all. */
export function isBelow(thresholds: Thresholds, fewest: Thresholds): boolean {
  return !(thresholds.scores >= fewest.scores && thresholds.comments >= fewest.comments);
}
