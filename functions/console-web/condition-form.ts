import { AttributeName } from '#shared/domain/contact/attributes.ts';
import { clausesOf, isAboutAnswer } from '#shared/domain/survey/clauses.ts';
import type { AnswerClause, Clause, Condition } from '#shared/domain/survey/condition.ts';
import type { Item } from '#shared/domain/survey/items.ts';
import { possibleAnswers } from '#shared/domain/survey/possible-answers.ts';
import { isRated } from '#shared/domain/survey/scale.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';
import type { Form } from './form.ts';
import { textLines } from './question-form.ts';

type Typed = Pick<Form, 'text' | 'list'>;

const MOST_PARTS = 20;

/** One part of a condition as the form has it: a question or an attribute, with what is asked of it. */
export interface ConditionPart {
  readonly question?: string;
  readonly attribute?: string;
  /** As it holds now; absent where nothing is chosen yet. */
  readonly clause?: Clause | undefined;
}

export interface TypedCondition {
  readonly join: 'all' | 'any';
  readonly parts: readonly ConditionPart[];
  /** Typed as an attribute, which nothing can be called. */
  readonly unknownAttribute?: string;
}

export function typedFrom(condition: Condition | undefined): TypedCondition {
  if (!condition) return { join: 'all', parts: [] };
  return {
    join: 'all' in condition ? 'all' : 'any',
    parts: clausesOf(condition).map((clause) =>
      isAboutAnswer(clause) ? { question: clause.question, clause } : { attribute: clause.attribute, clause },
    ),
  };
}

/** Whether a part was chosen to be added: also where that was not pressed, so that it is not lost. */
export function addsPart(form: Typed): boolean {
  return form.text('go') === 'add' || form.text('add-question') !== '' || form.text('add-attribute') !== '';
}

/** What the form holds; a part that is added has nothing chosen in it yet. */
export function readConditionForm(form: Typed, items: readonly Item[]): TypedCondition {
  const parts = Array.from({ length: MOST_PARTS }, (_, index) => partIn(form, index, items)).filter(
    (part) => part !== undefined,
  );
  const question = form.text('add-question');
  const attributeTyped = form.text('add-attribute');
  const attribute = attributeNamed(attributeTyped);
  return {
    join: form.text('join') === 'any' ? 'any' : 'all',
    parts: [
      ...parts,
      ...(question ? [{ question }] : []),
      ...(attribute ? [{ attribute, clause: { attribute, operator: 'known' as const } }] : []),
    ],
    ...(attributeTyped && !attribute && { unknownAttribute: attributeTyped }),
  };
}

/** An attribute by its name in the import or, where we know it, by what it is called in any language. */
function attributeNamed(typed: string): string | undefined {
  const name = typed.normalize('NFC').toLowerCase();
  for (const { surveys } of Object.values(CONSOLE_PHRASES)) {
    const known = Object.entries(surveys.questions.conditions.attributes).find(([, word]) => word === name);
    if (known) return known[0];
  }
  return AttributeName.safeParse(name).data;
}

/** The condition that the parts make; none where nothing is asked. */
export function conditionOf({ join, parts }: TypedCondition): Condition | undefined {
  const clauses = parts.flatMap(({ clause }) => (clause ? [clause] : []));
  if (clauses.length === 0) return undefined;
  return join === 'all' ? { all: clauses } : { any: clauses };
}

function partIn(form: Typed, index: number, items: readonly Item[]): ConditionPart | undefined {
  const question = form.text(`part-${index}-question`);
  const attribute = form.text(`part-${index}-attribute`);
  if (attribute) return { attribute, clause: attributeClause(form, index, attribute) };
  if (!question) return undefined;
  return {
    question,
    clause: answerClause(
      form,
      index,
      question,
      items.find(({ key }) => key === question),
    ),
  };
}

function attributeClause(form: Typed, index: number, attribute: string): Clause | undefined {
  if (form.text(`part-${index}-remove`) === 'yes') return undefined;
  const values = textLines(form, `part-${index}-values`);
  return values.length > 0 ? { attribute, operator: 'one-of', values } : { attribute, operator: 'known' };
}

function answerClause(
  form: Typed,
  index: number,
  question: string,
  item: Item | undefined,
): AnswerClause | undefined {
  if (form.text(`part-${index}-any`) === 'yes') return { question, operator: 'answered' };
  if (item?.kind === 'number') {
    const value = form.text(`part-${index}-value`);
    if (value === '') return undefined;
    const operator = form.text(`part-${index}-operator`) === 'at-most' ? 'at-most' : 'at-least';
    return { question, operator, value: Number(value) };
  }
  const ticked = form.list(`part-${index}-values`);
  const possible = (item && possibleAnswers(item)) ?? [];
  const values = possible.filter((value) => ticked.includes(String(value)));
  if (values.length === 0) return undefined;
  return (
    (item && isRated(item) && asRange(question, values, possible)) || { question, operator: 'one-of', values }
  );
}

/** Values that reach to one end of a scale without a gap are a range. */
function asRange(
  question: string,
  values: readonly (string | number)[],
  possible: readonly (string | number)[],
): AnswerClause | undefined {
  if (values.length === 1 || values.length === possible.length) return undefined;
  const [first, last] = [values[0], values.at(-1)];
  if (values.every((value, index) => value === possible[index])) {
    return { question, operator: 'at-most', value: Number(last) };
  }
  const start = possible.length - values.length;
  if (values.every((value, index) => value === possible[start + index])) {
    return { question, operator: 'at-least', value: Number(first) };
  }
  return undefined;
}
