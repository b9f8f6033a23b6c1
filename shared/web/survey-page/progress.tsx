import type { Language } from '../../domain/localized.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';

interface ProgressProps {
  /** Numbers of the pages that have something to ask, as far as can be told now. */
  readonly pages: readonly number[];
  readonly page: number;
  readonly language: Language;
}

/** How far somebody is, where there is more than one page. */
export function Progress({ pages, page, language }: ProgressProps) {
  if (pages.length < 2) return null;
  const done = pages.filter((number) => number <= page).length;
  const words = surveyPhrases(language).progress(done, pages.length);
  return (
    <p class="progress">
      <span>{words}</span>
      <progress value={done} max={pages.length} aria-hidden="true" />
    </p>
  );
}
