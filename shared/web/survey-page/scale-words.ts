import type { Language, Localized } from '../../domain/localized.ts';
import { type RatedQuestion, ratedScaleOf, valuesOf } from '../../domain/survey/scale.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';

interface Ends {
  readonly low: string;
  readonly high: string;
}

/** What the ends of a scale are called. */
export function endsOf(question: RatedQuestion, language: Language): Ends {
  const own = ({ low, high }: { low: Localized; high: Localized }) => ({
    low: low[language],
    high: high[language],
  });
  if (question.kind === 'scale') return own(question.labels);
  if (question.labels) return own(question.labels);
  const standard = surveyPhrases(language).scales[question.kind];
  return 'low' in standard ? standard : { low: standard[0] ?? '', high: standard.at(-1) ?? '' };
}

/** `0, Not at all likely`, `1 of 10`, … or, where the scale has them, the name of each value. */
export function namesOf(question: RatedQuestion, language: Language): string[] {
  const phrases = surveyPhrases(language);
  const scale = ratedScaleOf(question);
  const standard = question.kind === 'scale' ? undefined : phrases.scales[question.kind];
  const ends = endsOf(question, language);
  return valuesOf(scale).map((value, index) => {
    if (value === scale.min) return phrases.named(value, ends.low);
    if (value === scale.max) return phrases.named(value, ends.high);
    const name = !question.labels && standard && !('low' in standard) ? standard[index] : undefined;
    return name ? phrases.named(value, name) : phrases.outOf(value, scale.max);
  });
}
