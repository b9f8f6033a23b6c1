import type { Localized } from '#shared/domain/localized.ts';
import { itemsOf } from '#shared/domain/survey/items.ts';
import type { Question, QuestionOf } from '#shared/domain/survey/question.ts';
import { scaleOf } from '#shared/domain/survey/scale.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import { InputField, SelectField } from '#shared/web/components/fields.tsx';
import type { Reader } from '../environment.ts';
import { BothLanguages } from './both-languages.tsx';
import { shownWording } from './condition-words.ts';
import { MeaningFields } from './meaning-fields.tsx';

interface Props<Kind extends Question = Question> {
  readonly reader: Reader;
  readonly view: SurveyView;
  readonly question: Kind;
}

/** Lines that a new list begins with, and empty ones that every list ends with. */
const FIRST_LINES = 4;
const SPARE_LINES = 2;
const ESTIMATED_SCALE = 10;

/** What only some kinds of question have: scales and their ends, options, rows, ranges. */
export function QuestionKindFields({ reader, view, question }: Props) {
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
      return <Rows reader={reader} view={view} question={question} />;
    case 'single-choice':
    case 'multiple-choice':
      return <Lines reader={reader} name="choice" title={words.options} lines={question.choices} />;
    case 'ranking':
      return (
        <>
          <Lines reader={reader} name="choice" title={words.options} lines={question.choices} />
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

interface Line {
  readonly key: string;
  readonly wording: Localized;
}

interface LinesProps {
  readonly reader: Reader;
  readonly name: 'choice';
  readonly title: string;
  readonly lines: readonly Line[];
}

function Lines({ reader, name, title, lines }: LinesProps) {
  const words = reader.phrases.surveys.questions;
  return (
    <fieldset class="field">
      <legend>{title}</legend>
      <p class="hint">{words.optionsHint}</p>
      <div class="lines">
        {withSpares(lines).map((line, index) => (
          <div class="line">
            <input type="hidden" name={`${name}-key-${index}`} value={line?.key ?? ''} />
            <BothLanguages
              reader={reader}
              name={`${name}-${index}`}
              label={words.option(String(index + 1))}
              value={line?.wording}
            />
          </div>
        ))}
      </div>
    </fieldset>
  );
}

function Rows({ reader, view, question }: Props<QuestionOf<'matrix'>>) {
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
      <fieldset class="field">
        <legend>{words.rows}</legend>
        <p class="hint">{words.optionsHint}</p>
        <div class="lines">
          {withSpares(question.rows).map((row, index) => (
            <div class="line">
              <input type="hidden" name={`row-key-${index}`} value={row?.key ?? ''} />
              <BothLanguages
                reader={reader}
                name={`row-${index}`}
                label={words.row(String(index + 1))}
                value={row?.wording}
              />
              <details>
                <summary>{words.meaning}</summary>
                <MeaningFields
                  reader={reader}
                  view={view}
                  value={row ?? {}}
                  prefix={`row-${index}-`}
                  isRated
                />
              </details>
            </div>
          ))}
        </div>
      </fieldset>
    </>
  );
}

function withSpares<Each>(lines: readonly Each[]): (Each | undefined)[] {
  const spare = Math.max(SPARE_LINES, FIRST_LINES - lines.length);
  return [...lines, ...Array.from({ length: spare }, () => undefined)];
}

/** A name a line, in each language. */
function joined(names: readonly Localized[] | undefined): Localized {
  const list = names ?? [];
  return { en: list.map(({ en }) => en).join('\n'), vi: list.map(({ vi }) => vi).join('\n') };
}
