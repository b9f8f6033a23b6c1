import { itemsOf } from '#shared/domain/survey/items.ts';
import { Angle, Goal, type Question } from '#shared/domain/survey/question.ts';
import { isRated } from '#shared/domain/survey/scale.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import { type Option, SelectField } from '#shared/web/components/fields.tsx';
import type { Reader } from '../environment.ts';
import { NEW_TREATMENT } from '../question-form.ts';
import { shownWording } from './condition-words.ts';
import { TickField } from './tick-field.tsx';

/** What a question or a row of a matrix is about. */
export type Meaning = Pick<Question, 'moment' | 'angle' | 'goal' | 'driver' | 'treatment'>;

interface Props {
  readonly reader: Reader;
  readonly view: SurveyView;
  readonly value: Meaning;
  /** Names of the fields begin with it. */
  readonly prefix: string;
  /** Only rated questions drive the headline or are put to both sides. */
  readonly isRated: boolean;
}

/** Moment of truth, angle, goal, and the role in the analysis. */
export function MeaningFields({ reader, view, value, prefix, isRated }: Props) {
  const { phrases } = reader;
  const words = phrases.surveys.questions;
  const none: Option = { value: '', label: words.none };
  return (
    <>
      <div class="both">
        <SelectField
          name={`${prefix}moment`}
          label={words.moment}
          value={value.moment ?? ''}
          options={[none, ...momentsOf(reader, view, value)]}
        />
        <SelectField
          name={`${prefix}angle`}
          label={words.angle}
          value={value.angle ?? ''}
          options={[
            none,
            ...Angle.options.map((each) => ({ value: each, label: phrases.moments.angles[each] })),
          ]}
        />
        <SelectField
          name={`${prefix}goal`}
          label={words.goal}
          value={value.goal ?? ''}
          options={[none, ...Goal.options.map((each) => ({ value: each, label: words.goals[each] }))]}
        />
        {isRated && (
          <SelectField
            name={`${prefix}treatment`}
            label={words.treatment}
            value={value.treatment ?? ''}
            options={[none, ...treatmentsOf(reader, view, value)]}
          />
        )}
      </div>
      {isRated && <TickField name={`${prefix}driver`} label={words.driver} checked={value.driver} />}
    </>
  );
}

/** A moment that is gone stays to be seen until another one is chosen. */
function momentsOf(reader: Reader, { inWork }: SurveyView, { moment }: Meaning): Option[] {
  const { moments } = inWork.content;
  const known = moments.map(({ key, name }) => ({ value: key, label: shownWording(reader, name) }));
  const isGone = moment !== undefined && !moments.some(({ key }) => key === moment);
  return isGone ? [...known, { value: moment, label: moment }] : known;
}

/** Statements of the other side, and those of this one, under the words that they are asked in. */
function treatmentsOf(reader: Reader, { inWork, otherSide }: SurveyView, { treatment }: Meaning): Option[] {
  const items = [...(otherSide ? itemsOf(otherSide) : []), ...itemsOf(inWork.content)].filter(isRated);
  const known = new Map<string, string>();
  for (const item of items) {
    if (item.treatment !== undefined && !known.has(item.treatment)) {
      known.set(item.treatment, shownWording(reader, item.wording));
    }
  }
  const options = [...known].map(([value, label]) => ({ value, label }));
  const isOther = treatment !== undefined && !known.has(treatment) && treatment !== NEW_TREATMENT;
  return [
    ...options,
    ...(isOther ? [{ value: treatment, label: treatment }] : []),
    { value: NEW_TREATMENT, label: reader.phrases.surveys.questions.newTreatment },
  ];
}
