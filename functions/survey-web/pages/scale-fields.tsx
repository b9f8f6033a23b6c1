import type { Language } from '#shared/domain/localized.ts';
import { type RatedQuestion, type Scale, scaleOf, valuesOf } from '#shared/domain/survey/scale.ts';
import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import { fieldId } from './element-ids.ts';
import { NoAnswer } from './no-answer.tsx';
import type { QuestionProps } from './question-props.ts';

/** A scale as a row of numbers; its ends are named below, and each number has a name for screen readers. */
export function ScaleFields(props: QuestionProps<RatedQuestion>) {
  const { question, language, given } = props;
  const scale = scaleOf(question.kind) ?? { min: 0, max: 0 };
  const values = valuesOf(scale);
  const names = namesOf(question, scale, language);
  const long = values.length > 7;
  return (
    <>
      <div class={long ? 'scale ten' : `scale of-${values.length}`}>
        {values.map((value, index) => (
          <label>
            <input
              type="radio"
              name={question.key}
              id={fieldId(question, value)}
              value={String(value)}
              checked={given.includes(String(value))}
              aria-label={names[index]}
            />
            <span aria-hidden="true">{value}</span>
          </label>
        ))}
      </div>
      <div class="ends" aria-hidden="true">
        <span>{endsOf(question, language).low}</span>
        <span>{endsOf(question, language).high}</span>
      </div>
      <NoAnswer {...props} />
    </>
  );
}

function endsOf(question: RatedQuestion, language: Language): { low: string; high: string } {
  const { labels, kind } = question;
  if (labels) return { low: labels.low[language], high: labels.high[language] };
  const scale = surveyPhrases(language).scales[kind];
  return 'low' in scale ? scale : { low: scale[0] ?? '', high: scale.at(-1) ?? '' };
}

/** `0, Not at all likely`, `1 of 10`, … or, where the scale has them, the name of each value. */
function namesOf(question: RatedQuestion, scale: Scale, language: Language): string[] {
  const phrases = surveyPhrases(language);
  const standard = phrases.scales[question.kind];
  const ends = endsOf(question, language);
  return valuesOf(scale).map((value, index) => {
    if (value === scale.min) return phrases.named(value, ends.low);
    if (value === scale.max) return phrases.named(value, ends.high);
    const name = !question.labels && !('low' in standard) ? standard[index] : undefined;
    return name ? phrases.named(value, name) : phrases.outOf(value, scale.max);
  });
}
