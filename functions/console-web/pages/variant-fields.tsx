import type { WordingVariant } from '#shared/domain/survey/question.ts';
import type { Reader } from '../environment.ts';
import { conditionField } from '../typed-variants.ts';
import { BothLanguages } from './both-languages.tsx';
import { shownWording } from './condition-words.ts';

interface Props {
  readonly reader: Reader;
  readonly variants: readonly WordingVariant[] | undefined;
  readonly label: (when: WordingVariant['when']) => string;
  readonly rows: number;
}

/** Other wordings for some, each under its condition in a sentence. */
export function VariantFields({ reader, variants = [], label, rows }: Props) {
  return (
    <>
      {variants.map(({ when, wording }, index) => (
        <fieldset class="field">
          <legend>{label(when)}</legend>
          <input type="hidden" name={`variant-${index}-when`} value={conditionField(when)} />
          <BothLanguages
            reader={reader}
            name={`variant-${index}`}
            label={reader.phrases.surveys.questions.wording}
            rows={rows}
            value={wording}
          />
        </fieldset>
      ))}
    </>
  );
}

/** What was typed for a condition that somebody else has taken away meanwhile. */
export function StrayWords({
  reader,
  words,
}: {
  reader: Reader;
  words: readonly WordingVariant['wording'][];
}) {
  if (words.length === 0) return null;
  return (
    <>
      <p>{reader.phrases.surveys.overtaken.stray}</p>
      <ul>
        {words.map((wording) => (
          <li>{shownWording(reader, wording)}</li>
        ))}
      </ul>
    </>
  );
}
