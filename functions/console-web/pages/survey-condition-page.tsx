import { isAboutAnswer } from '#shared/domain/survey/clauses.ts';
import type { Condition } from '#shared/domain/survey/condition.ts';
import { type Item, itemNamed } from '#shared/domain/survey/items.ts';
import { possibleAnswers, valuesThatSatisfy } from '#shared/domain/survey/possible-answers.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import { InputField, SelectField, TextAreaField } from '#shared/web/components/fields.tsx';
import { type ConditionPart, conditionOf, type TypedCondition } from '../condition-form.ts';
import type { EditedCondition } from '../edited-condition.ts';
import type { StaffReader } from '../environment.ts';
import { surveyPath } from '../survey-paths.ts';
import { RevisionField } from '../version-field.tsx';
import { conditionWords, shownWording, valueWords } from './condition-words.ts';
import { ConsolePage } from './console-page.tsx';
import { SaveByEnter } from './save-by-enter.tsx';
import { SurveyOvertakenNotice } from './survey-overtaken-notice.tsx';
import { surveyTrail } from './survey-trail.ts';
import { TickField } from './tick-field.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly view: SurveyView;
  readonly edited: EditedCondition;
  readonly typed: TypedCondition;
  /** Somebody else has saved meanwhile. */
  readonly isOvertaken?: boolean;
}

/** Who sees a question, or reads one of its wordings or words of thanks: a part for each thing that is asked for. */
export function SurveyConditionPage(props: Props) {
  const { reader, view, edited, typed, isOvertaken } = props;
  const { page } = reader.phrases.surveys.questions.conditions;
  const { decidesOn, askable } = edited;
  const path = surveyPath(view.program, view.side);
  return (
    <ConsolePage
      reader={reader}
      title={page.title[decidesOn]}
      lead={edited.words && shownWording(reader, edited.words)}
      trail={[
        ...surveyTrail(reader, view),
        { href: `${path}/${edited.page}`, label: nameOfPage(reader, view, edited) },
      ]}
    >
      {isOvertaken && (
        <SurveyOvertakenNotice reader={reader} inWork={view.inWork} isKept>
          <h2>{reader.phrases.surveys.overtaken.now}</h2>
          <p>{sentence(props, edited.saved)}</p>
        </SurveyOvertakenNotice>
      )}
      <form class="stack" method="post">
        <SaveByEnter label={reader.phrases.surveys.save} />
        <RevisionField revision={view.inWork.revision} />
        <p>
          <strong>{page.now}: </strong>
          {sentence(props, conditionOf(typed))}
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
        <section class="card stack tight">
          <h2>{page.addPart}</h2>
          {askable.length > 0 ? (
            <SelectField
              name="add-question"
              label={decidesOn === 'thanks' ? page.addAnyQuestion : page.addQuestion}
              value=""
              options={[
                { value: '', label: reader.phrases.surveys.questions.none },
                ...askable.map(({ key, wording }) => ({ value: key, label: shownWording(reader, wording) })),
              ]}
            />
          ) : (
            <p class="muted">{decidesOn === 'thanks' ? page.thankedAlike : page.noneEarlier}</p>
          )}
          <InputField
            name="add-attribute"
            label={askable.length > 0 ? page.addAttribute : page.addOnlyAttribute}
            value={typed.unknownAttribute}
            error={typed.unknownAttribute && page.noAttribute}
          />
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

/** The whole condition in words; without one, what that means. */
function sentence({ reader, view, edited }: Props, condition: Condition | undefined): string {
  const { conditions } = reader.phrases.surveys.questions;
  if (!condition) return conditions.page.none[edited.decidesOn];
  const clauses = conditionWords(reader, view.inWork.content, condition);
  return edited.decidesOn === 'question' ? conditions.shown(clauses) : conditions.page.read(clauses);
}

function nameOfPage({ phrases }: StaffReader, { side }: SurveyView, { number }: EditedCondition): string {
  const { questions, frameForm } = phrases.surveys;
  return number === undefined ? frameForm.title[side] : questions.number(String(number));
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
