import type { Language } from '../localized.ts';
import { clausesOf, isAboutAnswer } from './clauses.ts';
import type { AttributeClause, Condition } from './condition.ts';
import { changeWordings, fillIn, placeholdersIn, wordingsIn } from './fill-in.ts';
import type { Question } from './question.ts';
import { type Decide, settledQuestion, settledVariants } from './settle.ts';
import type { Survey } from './survey.ts';

/** What is known of somebody who is asked. What is not known is missing. */
export interface AskedPerson {
  /** For conditions, by name; a unit is known by its own id and those above it. */
  readonly attributes: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** For texts: what stands in place of `{name}`. */
  readonly words: Readonly<Record<string, string | undefined>>;
}

/** Words that stand where something is not known, by language and name. */
export type UsualWords = Readonly<Record<Language, Readonly<Record<string, string | undefined>>>>;

type Asked = Pick<Survey, 'questions' | 'thanksVariants'>;

const known = new WeakMap<Asked, boolean>();

/** Whether the survey reads differently for different people. Most do not, and nobody has to be looked up. */
export function isPersonal(survey: Asked): boolean {
  const before = known.get(survey);
  if (before !== undefined) return before;
  const hasPlaceholder = wordingsIn(survey).some(({ en, vi }) => placeholdersIn(en + vi).length > 0);
  const asksAttribute = conditionsIn(survey).some((condition) =>
    clausesOf(condition).some((clause) => !isAboutAnswer(clause)),
  );
  known.set(survey, hasPlaceholder || asksAttribute);
  return hasPlaceholder || asksAttribute;
}

/**
 * The survey as one person meets it: placeholders filled in, and conditions on attributes settled, so that only
 * conditions on answers are left. A question that cannot be meant for this person is gone.
 */
export function personalSurvey<Kind extends Asked>(
  survey: Kind,
  person: AskedPerson,
  usual: UsualWords,
): Kind {
  if (!isPersonal(survey)) return survey;
  const decide: Decide = (clause) =>
    isAboutAnswer(clause) ? undefined : attributeHolds(clause, person.attributes);
  const questions = survey.questions.flatMap((question) => settledQuestion(question, decide));
  const settled = {
    ...survey,
    questions: withPageStarts(survey.questions, questions),
    ...(survey.thanksVariants && { thanksVariants: settledVariants(survey.thanksVariants, decide) }),
  };
  return changeWordings(settled, (text, language) => fillIn(text, person.words, usual[language]));
}

function conditionsIn({ questions, thanksVariants = [] }: Asked): (Condition | undefined)[] {
  return [
    ...questions.flatMap(({ showIf, variants = [] }) => [showIf, ...variants.map(({ when }) => when)]),
    ...thanksVariants.map(({ when }) => when),
  ];
}

function attributeHolds(clause: AttributeClause, attributes: AskedPerson['attributes']): boolean {
  const value = Object.hasOwn(attributes, clause.attribute) ? attributes[clause.attribute] : undefined;
  const values = [value ?? []].flat().filter((each) => each !== '');
  if (values.length === 0) return false;
  return clause.operator === 'known' || values.some((each) => clause.values.includes(each));
}

/** Where the question that starts a page is gone, the next one of that page starts it. */
function withPageStarts(all: readonly Question[], kept: readonly Question[]): Question[] {
  const keptByKey = new Map(kept.map((question) => [question.key, question]));
  let starts = false;
  return all.flatMap(({ key, startsPage }) => {
    starts ||= startsPage === true;
    const question = keptByKey.get(key);
    if (!question) return [];
    const placed = starts ? { ...question, startsPage: true } : question;
    starts = false;
    return [placed];
  });
}
