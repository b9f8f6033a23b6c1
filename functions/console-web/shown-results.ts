import type { MomentRow } from '#shared/domain/results/moment-map.ts';
import { type AskedCuts, cutOf } from '#shared/domain/results/result-cut.ts';
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

/** All that a page of results shows of a customer wave, or of one part of it. */
export async function customerResultsOf(
  context: Context,
  waveId: string,
  asked: AskedCuts = {},
): Promise<ShownCustomerResults> {
  const [results, otherMoments, themes] = await Promise.all([
    getCustomerResults(context, { waveId, asked }),
    getOtherMoments(context, { waveId }),
    getWaveThemes(context, { waveId }),
  ]);
  if (cutOf(results.choice)) return { results, otherMoments: [], themes: undefined };
  return { results, otherMoments, themes };
}

/** All that a page of results shows of an employee wave, or of one group, from its release and nothing else. */
export async function releasedResultsOf(
  context: Context,
  waveId: string,
  asked: AskedCuts = {},
): Promise<ShownReleasedResults> {
  const [results, otherMoments] = await Promise.all([
    getReleasedResults(context, { waveId, asked }),
    getOtherMoments(context, { waveId }),
  ]);
  if (results.outcome !== 'released') return { results, otherMoments, themes: [] };
  if (cutOf(results.choice)) return { results, otherMoments: [], themes: [] };
  const { program, comments } = results;
  return { results, otherMoments, themes: await getReleasedThemes(context, { ...program, comments }) };
}
