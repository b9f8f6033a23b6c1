import type { QuestionChange } from '#shared/domain/survey/question-changes.ts';
import { isRunning } from '#shared/domain/wave/is-running.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import type { Reader } from '../environment.ts';
import { shownWording } from './condition-words.ts';
import { waveName } from './wave-words.ts';

/** What the changes mean for waves that run, for trends, and for what leadership watches. */
export function SurveyConsequences({ reader, view }: { reader: Reader; view: SurveyView }) {
  const words = reader.phrases.surveys.consequences;
  const { compared, waves, endedMeasures } = view;
  const running = waves.filter(isRunning);
  return (
    <section class="card">
      <h2>{words.title}</h2>
      {!compared && <p>{words.waves.none}</p>}
      {running.map((wave) => (
        <p>{words.waves.later(waveName(reader, wave), formatNumber(reader.language, wave.surveyVersion))}</p>
      ))}
      {compared && (
        <>
          <h3>{words.compared(waveName(reader, compared.wave))}</h3>
          <ChangeList reader={reader} changes={compared.changes} same={words.nothing} />
        </>
      )}
      {endedMeasures.map(({ label }) => (
        <p>
          <strong>{words.measure(label[reader.language])}</strong>
        </p>
      ))}
    </section>
  );
}

/** What is asked differently, a sentence each. */
export function ChangeList({
  reader,
  changes,
  same,
}: {
  reader: Reader;
  changes: readonly QuestionChange[];
  same: string;
}) {
  if (changes.length === 0) return <p>{same}</p>;
  return (
    <ul class="points">
      {changes.map((change) => (
        <li>{changeWords(reader, change)}</li>
      ))}
    </ul>
  );
}

function changeWords(reader: Reader, { kind, wording, before }: QuestionChange): string {
  const { changes } = reader.phrases.surveys.consequences;
  const question = shownWording(reader, wording);
  return kind === 'reworded'
    ? changes[kind](question, shownWording(reader, before))
    : changes[kind](question);
}
