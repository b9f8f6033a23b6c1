import { LANGUAGES, type Localized } from '#shared/domain/localized.ts';
import { InputField, TextAreaField } from '#shared/web/components/fields.tsx';
import type { Reader } from '../environment.ts';

interface Props {
  readonly reader: Reader;
  /** Fields are called `<name>-en` and `<name>-vi`. */
  readonly name: string;
  readonly label: string;
  readonly value: Localized | undefined;
  /** One line where absent. */
  readonly rows?: number;
}

/** The same words in both languages, next to each other, or below each other where there is no room. */
export function BothLanguages({ reader, name, label, value, rows }: Props) {
  const words = reader.phrases.surveys.questions;
  return (
    <div class="both">
      {LANGUAGES.map((language) => {
        const field = {
          name: `${name}-${language}`,
          label: words.field(label, words.inLanguage[language]),
          value: value?.[language] ?? '',
        };
        return rows === undefined ? (
          <InputField {...field} lang={language} />
        ) : (
          <TextAreaField {...field} rows={rows} language={language} />
        );
      })}
    </div>
  );
}
