import { isAboutAnswer } from '../../domain/survey/clauses.ts';
import type { Clause, Condition } from '../../domain/survey/condition.ts';
import { type Item, itemsIn } from '../../domain/survey/items.ts';
import { valuesThatSatisfy } from '../../domain/survey/possible-answers.ts';
import type { Question } from '../../domain/survey/question.ts';
import { fieldId, groupId, variantId, wordingId } from './element-ids.ts';
import type { Section } from './sections.ts';

type Selectors = ReadonlyMap<string, string>;

/** The questions of one page. */
interface PageQuestions {
  readonly questions: readonly Question[];
}

/**
 * Style rules that show a question, its heading and its wording when the answers given so far ask for it.
 * Browsers without `:has` show every question; the server drops the answers that do not belong.
 */
export function conditionStyles(page: PageQuestions, sections: readonly Section[]): string {
  const shown = shownSelectors(page);
  const rules = [
    ...page.questions.flatMap((question) =>
      visibility(`#${groupId(question)}`, [shown.get(question.key) ?? '']),
    ),
    ...sections.flatMap((section, index) =>
      section.heading
        ? visibility(`#part-${index}`, [...new Set(section.questions.map(({ key }) => shown.get(key) ?? ''))])
        : [],
    ),
    ...page.questions.flatMap((question) => wordingRules(question, page, shown)),
  ];
  return rules.length > 0 ? `@supports selector(:has(*)){${rules.join('')}}` : '';
}

/** For each conditional question, what the form must have for it to be shown; always-shown ones have none. */
function shownSelectors(page: PageQuestions): Selectors {
  const selectors = new Map<string, string>();
  for (const question of page.questions) {
    if (!question.showIf) continue;
    const selector = selectorOf(question.showIf, page, selectors);
    for (const { key } of [question, ...itemsIn(question)]) selectors.set(key, selector);
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
function wordingRules(question: Question, page: PageQuestions, shown: Selectors): string[] {
  const before: string[] = [];
  return (question.variants ?? []).flatMap((variant, index) => {
    const selector = selectorOf(variant.when, page, shown);
    const form = `form${selector}${before.map((earlier) => `:not(${earlier})`).join('')}`;
    before.push(selector);
    return [
      `${form} #${variantId(question, index)}{display:inline}`,
      `${form} #${wordingId(question)}{display:none}`,
    ];
  });
}

function selectorOf(condition: Condition, page: PageQuestions, shown: Selectors): string {
  if ('all' in condition) return condition.all.map((clause) => clauseSelector(clause, page, shown)).join('');
  return `:is(${condition.any.map((clause) => clauseSelector(clause, page, shown))})`;
}

/** The answer is chosen, and the question that it belongs to is itself shown. */
function clauseSelector(clause: Clause, page: PageQuestions, shown: Selectors): string {
  if (!isAboutAnswer(clause)) return NEVER;
  const asked = page.questions.flatMap(itemsIn).find(({ key }) => key === clause.question);
  if (!asked) return NEVER;
  const values = valuesThatSatisfy(clause, asked);
  const fields = values ? values.map((value) => `#${fieldId(asked, value)}:checked`) : [givenSelector(asked)];
  return `${fields.length > 0 ? `:has(${fields})` : NEVER}${shown.get(asked.key) ?? ''}`;
}

/** Something was written, or ranked. */
function givenSelector(asked: Item): string {
  return asked.kind === 'ranking'
    ? `#${groupId(asked)} option:checked:not([value=""])`
    : `#${fieldId(asked)}:not(:placeholder-shown)`;
}

const NEVER = ':not(form)';
