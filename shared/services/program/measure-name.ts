import type { Localized } from '../../domain/localized.ts';
import { defaultMeasures } from '../../domain/program/default-measures.ts';
import { choiceOf, type MeasureChoice } from '../../domain/program/measure-choices.ts';
import type { Side } from '../../domain/side.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import type { ConsolePhrases } from '../../locale/console/phrases.ts';
import { sayInConsole } from '../../locale/console/say-in-console.ts';
import { defaultMeasureLabel } from './measure-label.ts';

/** What a health figure is called until somebody names it: a usual name, or the question itself. */
export function measureName(
  { choice, source, wording }: MeasureChoice,
  surveys: Readonly<Partial<Record<Side, Survey>>>,
): Localized {
  if ('kind' in source) return sayInConsole((phrases) => kindName(phrases, source));
  const usual = defaultMeasures(surveys).find((proposed) => choiceOf(proposed) === choice);
  return usual ? defaultMeasureLabel(usual) : (wording ?? { en: source.question, vi: source.question });
}

function kindName(
  { measures }: ConsolePhrases,
  { kind, side }: Extract<MeasureChoice['source'], { kind: string }>,
): string {
  return kind === 'participation' ? measures.kinds.participation[side] : measures.kinds[kind];
}
