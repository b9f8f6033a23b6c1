import type { PlacedCounts } from '../../adapters/dynamodb/tally-layout.ts';
import type { Response } from '../../domain/response/response.ts';
import { awaitsDecision, countsInFigures } from '../../domain/response/suspicion-rules.ts';
import { countAnswers, NOTHING_COUNTED } from '../../domain/tally/count-answers.ts';
import {
  COMPANY_CUT,
  cutNamed,
  cutsOf,
  foldCutOf,
  LEFT_OUT_CUT,
  type Origin,
  SUSPECTED_CUT,
} from './cuts-of.ts';
import type { WavePlan } from './wave-plan.ts';

/** Counts that go to one row of the tallies. */
export interface Contribution {
  /** Names the row among those of all waves. */
  readonly rowName: string;
  readonly waveId: string;
  readonly cut: string;
  readonly placed: PlacedCounts;
}

/**
 * What one response adds, row by row. Weights count for the company and the tier only, the sums of the driver
 * analysis for the company in the fold of the response; answers that are not to be in the figures add to a cut of
 * their own, and nothing but their number.
 */
export function contributionsOf(
  { wave, survey, units, layout }: WavePlan,
  response: Response,
  origin: Origin | undefined,
): Contribution[] {
  const { waveId } = wave;
  const inCut = (cut: string) => (placed: PlacedCounts) => {
    return { rowName: `${waveId}|${cut}|${placed.part.part}`, waveId, cut, placed };
  };
  if (!countsInFigures(response)) {
    const cut = awaitsDecision(response) ? SUSPECTED_CUT : LEFT_OUT_CUT;
    return layout.place({ ...NOTHING_COUNTED, responses: 1 }).answers.map(inCut(cut));
  }
  const { answers, weights } = layout.place(countAnswers(survey, response.answers, origin?.revenue));
  const weighed = [COMPANY_CUT, ...(origin?.tier ? [cutNamed('tier', origin.tier)] : [])];
  return [
    ...cutsOf(response, origin, units).flatMap((cut) => answers.map(inCut(cut))),
    ...weighed.flatMap((cut) => weights.map(inCut(cut))),
    ...layout.placeSums(response.answers).map(inCut(foldCutOf(response.invitationId))),
  ];
}
