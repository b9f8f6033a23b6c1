import { isAboutAnswer } from '#shared/domain/survey/clauses.ts';
import { type Item, itemNamed } from '#shared/domain/survey/items.ts';
import { possibleAnswers, valuesThatSatisfy } from '#shared/domain/survey/possible-answers.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { ConditionPlace } from '#shared/domain/survey/survey-edit.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import { InputField, SelectField, TextAreaField } from '#shared/web/components/fields.tsx';
import { type ConditionPart, conditionOf, type TypedCondition } from '../condition-form.ts';
import type { StaffReader } from '../environment.ts';
import { surveyPath } from '../survey-paths.ts';
import { RevisionField } from '../version-field.tsx';
import { conditionWords, shownWording, valueWords } from './condition-words.ts';
import { ConsolePage } from './console-page.tsx';
import { SurveyOvertakenNotice } from './survey-overtaken-notice.tsx';
import { surveyTrail } from './survey-trail.ts';
import { TickField } from './tick-field.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly view: SurveyView;
  readonly question: Question;
  readonly place: ConditionPlace;
  readonly typed: TypedCondition;
  /** Those that stand before the question and could be looked at. */
  readonly earlier: readonly Item[];
  /** Somebody else has saved meanwhile; as it is saved now. */
  readonly isOvertaken?: boolean;
}

/** When a question, or one of its wordings, is shown: a part for each thing that is asked for. */
export function SurveyConditionPage(props: Props) {
  const { reader, view, question, place, typed, earlier, isOvertaken } = props;
  const { page, ...words } = reader.phrases.surveys.questions.conditions;
  const path = `${surveyPath(view.program, view.side)}/questions/${question.key}`;
  const survey = view.inWork.content;
  const condition = conditionOf(typed);
  const saved = savedAt(question, place);
  return (
    <ConsolePage
      reader={reader}
      title={place === 'shown' ? page.shown : page.wording}
      lead={shownWording(reader, question.wording)}
      trail={[
        ...surveyTrail(reader, view),
        { href: path, label: reader.phrases.surveys.questions.number(numberOf(view, question)) },
      ]}
    >
      {isOvertaken && (
        <SurveyOvertakenNotice reader={reader} inWork={view.inWork} isKept>
          <h2>{reader.phrases.surveys.overtaken.now}</h2>
          <p>{saved ? words.shown(conditionWords(reader, survey, saved)) : words.always}</p>
        </SurveyOvertakenNotice>
      )}
      <form class="stack" method="post" action={`${path}/conditions/${place}`}>
        <RevisionField revision={view.inWork.revision} />
        <p>
          <strong>{page.now}: </strong>
          {condition ? words.shown(conditionWords(reader, survey, condition)) : words.always}
        </p>
        {typed.parts.length > 1 && (
          <SelectField
            name="join"
            label={page.join}
            value={typed.join}
            options={[
              { value: 'all', label: page.all },
              { value: 'any', label: page.any },
            ]}
          />
        )}
        {typed.parts.map((part, index) => (
          <Part {...props} part={part} index={index} />
        ))}
        {typed.parts.length === 0 && (
          <p class="muted">{place === 'shown' ? page.empty : page.emptyWording}</p>
        )}
        <section class="card stack tight">
          <h2>{page.addPart}</h2>
          {earlier.length > 0 ? (
            <SelectField
              name="add-question"
              label={page.addQuestion}
              value=""
              options={[
                { value: '', label: reader.phrases.surveys.questions.none },
                ...earlier.map(({ key, wording }) => ({ value: key, label: shownWording(reader, wording) })),
              ]}
            />
          ) : (
            <p class="muted">{page.noneEarlier}</p>
          )}
          <InputField name="add-attribute" label={page.addAttribute} />
          <button type="submit" name="go" value="add">
            {page.addAction}
          </button>
        </section>
        <button type="submit" class="primary" name="go" value="save">
          {reader.phrases.surveys.save}
        </button>
      </form>
    </ConsolePage>
  );
}

/** The condition that is saved there. */
export function savedAt(question: Question, place: ConditionPlace) {
  return place === 'shown' ? question.showIf : question.variants?.[place]?.when;
}

function numberOf({ inWork }: SurveyView, { key }: Question): string {
  return String(inWork.content.questions.findIndex((question) => question.key === key) + 1);
}

function Part({ reader, view, part, index }: Props & { part: ConditionPart; index: number }) {
  const { conditions } = reader.phrases.surveys.questions;
  const { page } = conditions;
  const name = `part-${index}`;
  if (part.attribute !== undefined) {
    const names: Readonly<Record<string, string>> = conditions.attributes;
    return (
      <fieldset class="field card">
        <legend>{page.aboutAttribute(names[part.attribute] ?? part.attribute)}</legend>
        <input type="hidden" name={`${name}-attribute`} value={part.attribute} />
        <TextAreaField
          name={`${name}-values`}
          label={page.attributeValues}
          hint={page.attributeHint}
          rows={3}
          value={part.clause && 'values' in part.clause ? part.clause.values.join('\n') : ''}
        />
        <TickField name={`${name}-remove`} label={page.takeAway} checked={false} />
      </fieldset>
    );
  }
  const item = itemNamed(view.inWork.content, part.question ?? '');
  return (
    <fieldset class="field card">
      <legend>
        {item ? page.about(shownWording(reader, item.wording)) : conditions.gone(part.question ?? '')}
      </legend>
      <p class="hint">{page.emptyHint}</p>
      <input type="hidden" name={`${name}-question`} value={part.question} />
      <Values reader={reader} item={item} part={part} name={name} />
    </fieldset>
  );
}

interface ValuesProps {
  readonly reader: StaffReader;
  readonly item: Item | undefined;
  readonly part: ConditionPart;
  readonly name: string;
}

function Values({ reader, item, part, name }: ValuesProps) {
  const { page } = reader.phrases.surveys.questions.conditions;
  const { clause } = part;
  const operator = clause && 'operator' in clause ? clause.operator : undefined;
  const any = <TickField name={`${name}-any`} label={page.anyAnswer} checked={operator === 'answered'} />;
  if (item?.kind === 'number') {
    return (
      <>
        <div class="numbers">
          <SelectField
            name={`${name}-operator`}
            label={shownWording(reader, item.wording)}
            value={operator ?? 'at-least'}
            options={[
              { value: 'at-least', label: page.atLeast },
              { value: 'at-most', label: page.atMost },
            ]}
          />
          <InputField
            name={`${name}-value`}
            type="number"
            step="any"
            label={page.number}
            value={clause && 'value' in clause ? String(clause.value) : ''}
          />
        </div>
        {any}
      </>
    );
  }
  const chosen = chosenValues(item, part);
  return (
    <>
      <div class="ticks">
        {((item && possibleAnswers(item)) ?? []).map((value) => (
          <div class="option">
            <input
              type="checkbox"
              id={`${name}-${value}`}
              name={`${name}-values`}
              value={String(value)}
              checked={chosen.includes(value)}
            />
            <label for={`${name}-${value}`}>{valueWords(reader, item, value)}</label>
          </div>
        ))}
      </div>
      {any}
    </>
  );
}

function chosenValues(item: Item | undefined, { clause }: ConditionPart): readonly (string | number)[] {
  if (!item || !clause || !isAboutAnswer(clause) || clause.operator === 'answered') return [];
  return valuesThatSatisfy(clause, item) ?? [];
}
