import type { Language } from '../../domain/localized.ts';
import type { PostedFields } from '../../domain/response/posted-fields.ts';
import { type RatedQuestion, ratedScaleOf, valuesOf } from '../../domain/survey/scale.ts';
import { fieldId } from './element-ids.ts';
import { lookOf, ScaleSymbol } from './scale-symbols.tsx';
import { namesOf } from './scale-words.ts';

interface ScaleRowProps {
  readonly question: RatedQuestion;
  readonly language: Language;
  readonly given: PostedFields;
}

/** The values of a scale side by side, each a target of its own with a name for screen readers. */
export function ScaleRow({ question, language, given }: ScaleRowProps) {
  const values = valuesOf(ratedScaleOf(question));
  const names = namesOf(question, language);
  const look = lookOf(question);
  const columns = values.length === 11 ? 'ten' : `of-${values.length}`;
  return (
    <div class={look ? `scale ${columns} ${look}` : `scale ${columns}`}>
      {values.map((value, index) => (
        <label>
          <input
            type="radio"
            name={question.key}
            id={fieldId(question, value)}
            value={String(value)}
            checked={given.getAll(question.key).includes(String(value))}
            aria-label={names[index]}
          />
          <span aria-hidden="true">
            {look && <ScaleSymbol look={look} value={value} />}
            {value}
          </span>
        </label>
      ))}
    </div>
  );
}
