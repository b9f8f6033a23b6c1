import type { Language } from '../../domain/localized.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';

/** Takes a choice back without script; shown once something is chosen. */
export function NoAnswer({ name, language }: { name: string; language: Language }) {
  return (
    <label class="none">
      <input type="radio" name={name} value="" />
      <span>{surveyPhrases(language).noAnswer}</span>
    </label>
  );
}
