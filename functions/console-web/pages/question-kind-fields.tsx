import type { Localized } from '#shared/domain/localized.ts';
import { itemsOf } from '#shared/domain/survey/items.ts';
import type { Question, QuestionOf } from '#shared/domain/survey/question.ts';
import { scaleOf } from '#shared/domain/survey/scale.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import { InputField, SelectField } from '#shared/web/components/fields.tsx';
import type { Reader } from '../environment.ts';
import type { MovedLine } from '../typed-lines.ts';
import { BothLanguages } from './both-languages.tsx';
import { shownWording } from './condition-words.ts';
import { MeaningFields } from './meaning-fields.tsx';
import { MovableLines } from './movable-lines.tsx';

interface Props<Kind extends Question = Question> {
  readonly reader: Reader;
  readonly view: SurveyView;
  readonly question: Kind;
  /** The option or row that was just moved. */
  readonly moved?: MovedLine | undefined;
}

const ESTIMATED_SCALE = 10;

/** What only some kinds of question have: scales and their ends, options, rows, ranges. */
export function QuestionKindFields({ reader, view, question, moved }: Props) {
  const words = reader.phrases.surveys.questions;
  switch (question.kind) {
    case 'nps':
    case 'effort':
    case 'agreement':
      return <Ends reader={reader} labels={question.labels} />;
    case 'rating':
      return (
        <>
          <SelectField
            name="look"
            label={words.look}
            value={question.look ?? 'numbers'}
            options={(['numbers', 'stars', 'faces'] as const).map((look) => ({
              value: look,
              label: words.looks[look],
            }))}
          />
          <Ends reader={reader} labels={question.labels} />
        </>
      );
    case 'estimate':
      return <Estimate reader={reader} view={view} question={question} />;
    case 'scale':
      return (
        <>
          <div class="numbers">
            <NumberField name="min" label={words.min} value={question.min} min={0} max={1} />
            <NumberField name="max" label={words.max} value={question.max} min={2} max={10} />
          </div>
          <Ends reader={reader} labels={question.labels} />
          <BothLanguages
            reader={reader}
            name="names"
            label={words.names}
            rows={3}
            value={joined(question.names)}
          />
        </>
      );
    case 'matrix':
      return <Rows reader={reader} view={view} question={question} moved={moved} />;
    case 'single-choice':
    case 'multiple-choice':
      return <Options reader={reader} view={view} question={question} moved={moved} />;
    case 'ranking':
      return (
        <>
          <Options reader={reader} view={view} question={question} moved={moved} />
          <NumberField
            name="places"
            label={words.places}
            hint={words.placesHint}
            value={question.places}
            min={1}
            max={10}
          />
        </>
      );
    case 'number':
      return (
        <>
          <div class="numbers">
            <NumberField name="min" label={words.min} value={question.min} step="any" />
            <NumberField name="max" label={words.max} value={question.max} step="any" />
            <NumberField name="decimals" label={words.decimals} value={question.decimals} min={0} max={3} />
          </div>
          <BothLanguages reader={reader} name="unit" label={words.unit} value={question.unit} />
        </>
      );
    case 'date':
      return (
        <div class="both">
          <InputField name="earliest" type="date" label={words.earliest} value={question.earliest} />
          <InputField name="latest" type="date" label={words.latest} value={question.latest} />
        </div>
      );
    case 'text':
      return (
        <NumberField name="maxLength" label={words.maxLength} value={question.maxLength} min={1} max={2000} />
      );
    default:
      return null;
  }
}

interface NumberProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: number | undefined;
  readonly min?: number;
  readonly max?: number;
  readonly step?: string;
}

function NumberField({ value, ...field }: NumberProps) {
  const shown = value === undefined || Number.isNaN(value) ? '' : String(value);
  return <InputField {...field} type="number" value={shown} />;
}

function Ends({
  reader,
  labels,
}: {
  reader: Reader;
  labels: { low: Localized; high: Localized } | undefined;
}) {
  const words = reader.phrases.surveys.questions;
  return (
    <>
      <BothLanguages reader={reader} name="low" label={words.low} value={labels?.low} />
      <BothLanguages reader={reader} name="high" label={words.high} value={labels?.high} />
    </>
  );
}

function Estimate({ reader, view, question }: Props<QuestionOf<'estimate'>>) {
  const asked = view.otherSide ? itemsOf(view.otherSide) : [];
  const options = asked
    .filter((item) => scaleOf(item)?.max === ESTIMATED_SCALE)
    .map(({ key, wording }) => ({ value: key, label: shownWording(reader, wording) }));
  return (
    <>
      <SelectField
        name="estimates"
        label={reader.phrases.surveys.questions.estimates}
        value={question.estimates}
        options={options}
      />
      <Ends reader={reader} labels={question.labels} />
    </>
  );
}

function Options({ reader, question, moved }: Props<Extract<Question, { choices: unknown }>>) {
  const words = reader.phrases.surveys.questions;
  return (
    <MovableLines
      reader={reader}
      list="choice"
      title={words.options}
      hint={words.optionsHint}
      lines={question.choices}
      label={words.option}
      moved={moved}
    />
  );
}

function Rows({ reader, view, question, moved }: Props<QuestionOf<'matrix'>>) {
  const words = reader.phrases.surveys.questions;
  return (
    <>
      <SelectField
        name="scale"
        label={words.scale}
        value={question.scale}
        options={(['agreement', 'rating', 'effort'] as const).map((scale) => ({
          value: scale,
          label: words.kinds[scale].name,
        }))}
      />
      <Ends reader={reader} labels={question.labels} />
      <MovableLines
        reader={reader}
        list="row"
        title={words.rows}
        hint={words.optionsHint}
        lines={question.rows}
        label={words.row}
        moved={moved}
        more={(row, prefix) => (
          <details>
            <summary>{words.meaning}</summary>
            <MeaningFields reader={reader} view={view} value={row ?? {}} prefix={prefix} isRated />
          </details>
        )}
      />
    </>
  );
}

/** A name a line, in each language. */
function joined(names: readonly Localized[] | undefined): Localized {
  const list = names ?? [];
  return { en: list.map(({ en }) => en).join('\n'), vi: list.map(({ vi }) => vi).join('\n') };
}
