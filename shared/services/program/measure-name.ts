import type { Localized } from '../../domain/localized.ts';
import { defaultMeasures } from '../../domain/program/default-measures.ts';
import { choiceOf, type MeasureChoice } from '../../domain/program/measure-choices.ts';
import type { Side } from '../../domain/side.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { CONSOLE_PHRASES, type ConsolePhrases } from '../../locale/console/phrases.ts';
import { defaultMeasureLabel } from './measure-label.ts';

/** What a health figure is called until somebody names it: a usual name, or the question itself. */
export function measureName(
  { choice, source, wording }: MeasureChoice,
  surveys: Readonly<Partial<Record<Side, Survey>>>,
): Localized {
  if ('kind' in source) return inBoth((phrases) => kindName(phrases, source));
  const usual = defaultMeasures(surveys).find((proposed) => choiceOf(proposed) === choice);
  return usual ? defaultMeasureLabel(usual) : (wording ?? { en: source.question, vi: source.question });
}

function kindName(
  { measures }: ConsolePhrases,
  { kind, side }: Extract<MeasureChoice['source'], { kind: string }>,
): string {
  return kind === 'participation' ? measures.kinds.participation[side] : measures.kinds[kind];
}

function inBoth(phrase: (phrases: ConsolePhrases) => string): Localized {
  return { en: phrase(CONSOLE_PHRASES.en), vi: phrase(CONSOLE_PHRASES.vi) };
}
