import type { Localized } from '../../domain/localized.ts';
import type { ProposedMeasure } from '../../domain/program/default-measures.ts';
import { say } from '../../locale/audience/say.ts';

/** What a health figure that nobody has named yet is called. */
export function defaultMeasureLabel({ side, metric }: ProposedMeasure): Localized {
  const name = `${side}_${metric === 'top-two-box' ? 'top_two_box' : metric}` as const;
  return say(({ measures }) => measures[name]);
}
