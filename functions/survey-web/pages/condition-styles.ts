import { valuesThatSatisfy } from '#shared/domain/survey/possible-answers.ts';
import type { Clause, Condition, Question } from '#shared/domain/survey/question.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { fieldId, groupId, variantId, wordingId } from './element-ids.ts';
import type { Section } from './sections.ts';

type Selectors = ReadonlyMap<string, string>;

/**
 * Style rules that show a question, its heading and its wording when the answers given so far ask for it.
 * Browsers without `:has` show every question; the server drops the answers that do not belong.
 */
export function conditionStyles(survey: Survey, sections: readonly Section[]): string {
  const shown = shownSelectors(survey);
  const rules = [
    ...survey.questions.flatMap((question) =>
      visibility(`#${groupId(question)}`, [shown.get(question.key) ?? '']),
    ),
    ...sections.flatMap((section, index) =>
      section.heading
        ? visibility(`#part-${index}`, [...new Set(section.questions.map(({ key }) => shown.get(key) ?? ''))])
        : [],
    ),
    ...survey.questions.flatMap((question) => wordingRules(question, survey, shown)),
  ];
  return rules.length > 0 ? `@supports selector(:has(*)){${rules.join('')}}` : '';
}

/** For each conditional question, what the form must have for it to be shown; always-shown ones have none. */
function shownSelectors(survey: Survey): Selectors {
  const selectors = new Map<string, string>();
  for (const question of survey.questions) {
    if (question.showIf) selectors.set(question.key, selectorOf(question.showIf, survey, selectors));
  }
  return selectors;
}

function visibility(element: string, anyOf: readonly string[]): string[] {
  if (anyOf.length === 0 || anyOf.includes('')) return [];
  return [
    `${element}{display:none}`,
    `${anyOf.map((selector) => `form${selector} ${element}`)}{display:block}`,
  ];
}

/** The first variant whose condition holds is shown in place of the wording. */
function wordingRules(question: Question, survey: Survey, shown: Selectors): string[] {
  const before: string[] = [];
  return (question.variants ?? []).flatMap((variant, index) => {
    const selector = selectorOf(variant.when, survey, shown);
    const form = `form${selector}${before.map((earlier) => `:not(${earlier})`).join('')}`;
    before.push(selector);
    return [
      `${form} #${variantId(question, index)}{display:inline}`,
      `${form} #${wordingId(question)}{display:none}`,
    ];
  });
}

function selectorOf(condition: Condition, survey: Survey, shown: Selectors): string {
  if ('all' in condition)
    return condition.all.map((clause) => clauseSelector(clause, survey, shown)).join('');
  return `:is(${condition.any.map((clause) => clauseSelector(clause, survey, shown))})`;
}

/** The answer is chosen, and the question that it belongs to is itself shown. */
function clauseSelector(clause: Clause, survey: Survey, shown: Selectors): string {
  const asked = survey.questions.find(({ key }) => key === clause.question);
  if (!asked) return NEVER;
  const values = valuesThatSatisfy(clause, asked);
  const fields = values
    ? values.map((value) => `#${fieldId(asked, value)}:checked`)
    : [`#${fieldId(asked)}:not(:placeholder-shown)`];
  return `${fields.length > 0 ? `:has(${fields})` : NEVER}${shown.get(asked.key) ?? ''}`;
}

const NEVER = ':not(form)';
