import { logFailure } from './log-failure.ts';
import type { Kept } from './sitting.ts';
import type { SurveyWebContext } from './survey-web-context.ts';

/** A failure is an outcome too: the page then comes back with everything that was typed. */
export async function keptOrNot(
  context: Pick<SurveyWebContext, 'log'>,
  keep: () => Promise<Kept>,
): Promise<Kept> {
  try {
    return await keep();
  } catch (error) {
    logFailure(context, 'answers-not-saved', error);
    return 'not-saved';
  }
}
