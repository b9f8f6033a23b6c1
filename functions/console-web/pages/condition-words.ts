import { clausesOf, isAboutAnswer } from '#shared/domain/survey/clauses.ts';
import type { AnswerClause, AttributeClause, Condition } from '#shared/domain/survey/condition.ts';
import { type Item, itemNamed } from '#shared/domain/survey/items.ts';
import { OTHER, valuesThatSatisfy } from '#shared/domain/survey/possible-answers.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { Reader } from '../environment.ts';

type Asked = Pick<SurveyDraft, 'questions'>;

/** The parts of a condition as a sentence has them: `“How likely…” is 0 to 6 and the tier is gold`. */
export function conditionWords(reader: Reader, survey: Asked, condition: Condition): string {
  const { or, and } = reader.phrases.surveys.questions.conditions;
  return clausesOf(condition)
    .map((clause) =>
      isAboutAnswer(clause) ? answerWords(reader, survey, clause) : attributeWords(reader, clause),
    )
    .join('all' in condition ? and : or);
}

/** Words that people see: of one language where the other is missing. */
export function shownWording(
  { language, phrases }: Reader,
  wording: { readonly en: string; readonly vi: string } | undefined,
): string {
  return wording?.[language] || wording?.en || wording?.vi || phrases.surveys.noWording;
}

/** A value that can be chosen, as people read it. */
export function valueWords(reader: Reader, item: Item | undefined, value: string | number): string {
  const words = reader.phrases.surveys.questions.conditions;
  if (typeof value === 'number') return formatNumber(reader.language, value, 3);
  if (item && 'choices' in item) {
    const choice = item.choices.find(({ key }) => key === value);
    if (choice) return shownWording(reader, choice.wording);
    if (value === OTHER) return words.otherOption;
  }
  if (value === 'yes' || value === 'no') return words[value];
  return value;
}

function answerWords(reader: Reader, survey: Asked, clause: AnswerClause): string {
  const words = reader.phrases.surveys.questions.conditions;
  const item = itemNamed(survey, clause.question);
  const name = item ? shownWording(reader, item.wording) : words.gone(clause.question);
  if (clause.operator === 'answered') return words.answered(name);
  const isCounted = item?.kind === 'number' || !item;
  if (clause.operator !== 'one-of' && isCounted) {
    const value = formatNumber(reader.language, clause.value, 3);
    return clause.operator === 'at-least' ? words.atLeast(name, value) : words.atMost(name, value);
  }
  const values = (item && valuesThatSatisfy(clause, item)) ?? ('values' in clause ? clause.values : []);
  return words.is(name, valuesWords(reader, item, values));
}

function attributeWords({ phrases }: Reader, clause: AttributeClause): string {
  const words = phrases.surveys.questions.conditions;
  const names: Readonly<Record<string, string>> = words.attributes;
  const name = names[clause.attribute] ?? clause.attribute;
  return clause.operator === 'known'
    ? words.attributeKnown(name)
    : words.attributeIs(name, clause.values.join(words.or));
}

function valuesWords(reader: Reader, item: Item | undefined, values: readonly (string | number)[]): string {
  const words = reader.phrases.surveys.questions.conditions;
  const [first, last] = [values[0], values.at(-1)];
  const isRange =
    values.length > 2 &&
    values.every((value, index) => typeof value === 'number' && value === Number(first) + index);
  if (isRange && first !== undefined && last !== undefined) {
    return words.range(valueWords(reader, item, first), valueWords(reader, item, last));
  }
  return values.map((value) => valueWords(reader, item, value)).join(words.or);
}
