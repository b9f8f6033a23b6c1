import type { MomentRow } from '#shared/domain/results/moment-map.ts';
import type { WaveThemes } from '#shared/domain/theme/wave-themes.ts';
import type { Context } from '#shared/services/context.ts';
import { type CustomerResults, getCustomerResults } from '#shared/services/results/get-customer-results.ts';
import { getOtherMoments } from '#shared/services/results/get-other-moments.ts';
import {
  getReleasedResults,
  type ReleasedResultsOutcome,
} from '#shared/services/results/get-released-results.ts';
import { getReleasedThemes, type ReleasedThemes } from '#shared/services/theme/get-released-themes.ts';
import { getWaveThemes } from '#shared/services/theme/get-wave-themes.ts';

export interface ShownCustomerResults {
  readonly results: CustomerResults;
  /** What employees say of the same moments of truth. */
  readonly otherMoments: readonly MomentRow[];
  readonly themes: WaveThemes | undefined;
}

export interface ShownReleasedResults {
  readonly results: ReleasedResultsOutcome;
  /** What customers say of the same moments of truth. */
  readonly otherMoments: readonly MomentRow[];
  readonly themes: readonly ReleasedThemes[];
}

/** All that a page of results shows of a customer wave. */
export async function customerResultsOf(context: Context, waveId: string): Promise<ShownCustomerResults> {
  const [results, otherMoments, themes] = await Promise.all([
    getCustomerResults(context, { waveId }),
    getOtherMoments(context, { waveId }),
    getWaveThemes(context, { waveId }),
  ]);
  return { results, otherMoments, themes };
}

/** All that a page of results shows of an employee wave, from its release and nothing else. */
export async function releasedResultsOf(context: Context, waveId: string): Promise<ShownReleasedResults> {
  const [results, otherMoments] = await Promise.all([
    getReleasedResults(context, { waveId }),
    getOtherMoments(context, { waveId }),
  ]);
  const themes =
    results.outcome === 'released'
      ? await getReleasedThemes(context, { ...results.program, comments: results.comments })
      : [];
  return { results, otherMoments, themes };
}
