import type { PlacedCounts } from '../../adapters/dynamodb/tally-layout.ts';
import type { Response } from '../../domain/response/response.ts';
import { countAnswers } from '../../domain/tally/count-answers.ts';
import { COMPANY_CUT, cutsOf, type Origin } from './cuts-of.ts';
import type { WavePlan } from './wave-plan.ts';

/** Counts that go to one row of the tallies. */
export interface Contribution {
  /** Names the row among those of all waves. */
  readonly rowName: string;
  readonly waveId: string;
  readonly cut: string;
  readonly placed: PlacedCounts;
}

/** What one response adds, row by row. Pairs of questions count for the company only. */
export function contributionsOf(
  { wave, survey, units, layout }: WavePlan,
  response: Response,
  origin: Origin | undefined,
): Contribution[] {
  const { answers, pairs } = layout.place(countAnswers(survey, response.answers));
  const { waveId } = wave;
  const inCut = (cut: string) => (placed: PlacedCounts) => {
    return { rowName: `${waveId}|${cut}|${placed.part.part}`, waveId, cut, placed };
  };
  return [
    ...cutsOf(response, origin, units).flatMap((cut) => answers.map(inCut(cut))),
    ...pairs.map(inCut(COMPANY_CUT)),
  ];
}
