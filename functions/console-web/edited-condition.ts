import type { Localized } from '#shared/domain/localized.ts';
import { mayThankByAnswer } from '#shared/domain/survey/checks/marks.ts';
import type { Condition } from '#shared/domain/survey/condition.ts';
import { type Item, itemsIn, itemsOf } from '#shared/domain/survey/items.ts';
import { MOST_VARIANTS } from '#shared/domain/survey/question.ts';
import type { SurveyEdit } from '#shared/domain/survey/survey-edit.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';

/** What a condition decides on: whether a question is shown, which wording of it, or which words of thanks. */
export interface EditedCondition {
  readonly decidesOn: 'question' | 'wording' | 'thanks';
  /** The words that it is about; none for a wording that is still to be written. */
  readonly words: Localized | undefined;
  /** As it is saved; absent for a new one. */
  readonly saved: Condition | undefined;
  /** What it may look at. */
  readonly askable: readonly Item[];
  /** Below the survey: the page that it belongs to. */
  readonly page: string;
  /** The number of that question, from 1. */
  readonly number?: number;
  /** Where its wording stands on that page; absent where that needs no words of its own. */
  readonly field?: string;
  readonly edit: (condition: Condition | undefined) => SurveyEdit;
}

/** A condition of a question; `place` is `shown`, or the number of one of its wordings. Nothing where there is none. */
export function conditionOfQuestion(
  { inWork }: SurveyView,
  key: string,
  place: string,
): EditedCondition | undefined {
  const { questions } = inWork.content;
  const index = questions.findIndex((question) => question.key === key);
  const question = questions[index];
  if (!question) return undefined;
  const common = {
    askable: questions.slice(0, index).flatMap(itemsIn),
    page: `questions/${key}`,
    number: index + 1,
  };
  if (place === 'shown') {
    return {
      ...common,
      decidesOn: 'question',
      words: question.wording,
      saved: question.showIf,
      edit: (condition) => ({ kind: 'change-condition', key, place, condition }),
    };
  }
  const variants = question.variants ?? [];
  const number = numberIn(place, variants.length);
  if (number === undefined) return undefined;
  return {
    ...common,
    decidesOn: 'wording',
    words: variants[number]?.wording ?? question.wording,
    saved: variants[number]?.when,
    field: `variant-${number}-en`,
    edit: (condition) => ({ kind: 'change-condition', key, place: number, condition }),
  };
}

/** A condition of the words of thanks; nothing where there are none of that number. */
export function conditionOfThanks({ side, inWork }: SurveyView, place: string): EditedCondition | undefined {
  const variants = inWork.content.thanksVariants ?? [];
  const number = numberIn(place, variants.length);
  if (number === undefined) return undefined;
  return {
    decidesOn: 'thanks',
    words: variants[number]?.wording,
    saved: variants[number]?.when,
    askable: mayThankByAnswer(side) ? itemsOf(inWork.content) : [],
    page: 'frame',
    field: `variant-${number}-en`,
    edit: (condition) => ({ kind: 'change-thanks-condition', place: number, condition }),
  };
}

/** Of one that is there, or of the next one. */
function numberIn(place: string, length: number): number | undefined {
  const number = Number(place);
  return /^\d$/.test(place) && number <= length && number < MOST_VARIANTS ? number : undefined;
}
