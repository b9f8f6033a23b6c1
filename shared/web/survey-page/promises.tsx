import type { Language } from '../../domain/localized.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';

/** What employees are promised and what nobody can promise, with the numbers of this very wave. */
export function Promises({ wave, language }: { wave: Pick<Wave, 'thresholds'>; language: Language }) {
  const { promises } = surveyPhrases(language);
  const { scores, comments } = wave.thresholds;
  return (
    <section class="promises" aria-labelledby="promises">
      <h2 id="promises">{promises.heading}</h2>
      <h3>{promises.promised}</h3>
      <ul>
        <li>{promises.sealed}</li>
        <li>{promises.nobodySees}</li>
        <li>{promises.thresholds(scores, comments)}</li>
      </ul>
      <h3>{promises.notPromised}</h3>
      <ul>
        <li>{promises.collusion(scores - 1, scores)}</li>
        <li>{promises.style}</li>
        <li>{promises.administrator}</li>
      </ul>
      <p>{promises.final}</p>
    </section>
  );
}
