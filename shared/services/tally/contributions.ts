import type { Response } from '../../domain/response/response.ts';
import { countAnswers } from '../../domain/tally/count-answers.ts';
import type { Counter } from '../../domain/tally/counters.ts';
import { countersOf } from '../../domain/tally/counters.ts';
import type { Invitation } from '../../domain/wave/invitation.ts';
import { COMPANY_CUT, cutsOf } from './cuts-of.ts';
import type { WavePlan } from './wave-plan.ts';

/** Counters that go to one row of the tallies. */
export interface Contribution {
  readonly waveId: string;
  readonly cut: string;
  readonly part: string;
  readonly counters: readonly Counter[];
}

/** What one response adds, row by row. Pairs of questions count for the company only. */
export function contributionsOf(
  { wave, survey, units, partOf }: WavePlan,
  response: Response,
  invitation: Invitation | undefined,
): Contribution[] {
  const { pairs, ...counted } = countAnswers(survey, response.answers);
  const counters = byPart(countersOf(counted), partOf);
  const pairCounters = byPart(countersOf({ responses: 0, histograms: {}, ...(pairs && { pairs }) }), partOf);
  return cutsOf(response, invitation, units).flatMap((cut) =>
    [...counters, ...(cut === COMPANY_CUT ? pairCounters : [])].map(([part, ofPart]) => ({
      waveId: wave.waveId,
      cut,
      part,
      counters: ofPart,
    })),
  );
}

function byPart(counters: readonly Counter[], partOf: WavePlan['partOf']): [string, Counter[]][] {
  const counting = counters.filter(([, count]) => count !== 0);
  return [...Map.groupBy(counting, ([name]) => partOf(name))];
}
