import type { WordingVariant } from '#shared/domain/survey/question.ts';
import { MOST_VARIANTS } from '#shared/domain/survey/question.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import type { Reader } from '../environment.ts';
import { conditionWords, shownWording } from './condition-words.ts';

interface Props {
  readonly reader: Reader;
  readonly survey: SurveyDraft;
  readonly variants: readonly WordingVariant[] | undefined;
  /** Where the condition of each is edited. */
  readonly path: string;
  readonly add: string;
}

/** Other wordings for some, each with who reads it, and the way to one more. */
export function VariantConditions({ reader, survey, variants = [], path, add }: Props) {
  const words = reader.phrases.surveys.questions.conditions;
  return (
    <>
      {variants.map(({ when, wording }, index) => (
        <p>
          “{shownWording(reader, wording)}” {words.worded(conditionWords(reader, survey, when))}{' '}
          <a href={`${path}/${index}`}>{words.changeWording}</a>
        </p>
      ))}
      {variants.length < MOST_VARIANTS && <a href={`${path}/${variants.length}`}>{add}</a>}
    </>
  );
}
