import { type Destination, moveQuestion, withoutQuestion } from './arrange-questions.ts';
import type { Condition } from './condition.ts';
import { itemsOf } from './items.ts';
import type { Question, WordingVariant } from './question.ts';
import { withRenamed } from './rename-question.ts';
import type { SurveyDraft } from './survey.ts';

/** What stands around the questions. */
export type SurveyFrame = Pick<
  SurveyDraft,
  'title' | 'intro' | 'thanks' | 'thanksVariants' | 'next' | 'moments' | 'headline'
>;

/** One of the wordings of a question, from 0, or whether the question is shown at all. */
export type ConditionPlace = 'shown' | number;

/** One change of a survey. */
export type SurveyEdit =
  /** At the end where no question to follow is named. */
  | { readonly kind: 'add-question'; readonly question: Question; readonly after?: string | undefined }
  /** The question may have a key of its own now: what looked at the old one looks at the new one. */
  | { readonly kind: 'change-question'; readonly key: string; readonly question: Question }
  | { readonly kind: 'move-question'; readonly key: string; readonly to: Destination }
  | { readonly kind: 'remove-question'; readonly key: string }
  /** Without a condition it is shown to everybody; without one a wording is taken away. */
  | {
      readonly kind: 'change-condition';
      readonly key: string;
      readonly place: ConditionPlace;
      readonly condition: Condition | undefined;
    }
  /** The same for one of the words of thanks. */
  | {
      readonly kind: 'change-thanks-condition';
      readonly place: number;
      readonly condition: Condition | undefined;
    }
  | { readonly kind: 'change-frame'; readonly frame: SurveyFrame }
  /** Everything as an earlier version had it. */
  | { readonly kind: 'take-back'; readonly content: SurveyDraft };

/** The survey after a change; nothing where the question that it is about is gone. */
export function applyEdit(survey: SurveyDraft, edit: SurveyEdit): SurveyDraft | undefined {
  if ('key' in edit && !survey.questions.some(({ key }) => key === edit.key)) return undefined;
  const { questions } = survey;
  switch (edit.kind) {
    case 'add-question': {
      const added = [...questions, edit.question];
      const { after } = edit;
      return { ...survey, questions: after ? [...moveQuestion(added, edit.question.key, { after })] : added };
    }
    case 'change-question': {
      const replaced = questions.map((each) => (each.key === edit.key ? edit.question : each));
      return withRenamed({ ...survey, questions: replaced }, edit.key, edit.question.key);
    }
    case 'move-question':
      return { ...survey, questions: [...moveQuestion(questions, edit.key, edit.to)] };
    case 'remove-question':
      return { ...survey, questions: [...withoutQuestion(questions, edit.key)] };
    case 'change-condition':
      return {
        ...survey,
        questions: questions.map((each) =>
          each.key === edit.key ? withCondition(each, edit.place, edit.condition) : each,
        ),
      };
    case 'change-thanks-condition': {
      const { thanksVariants, ...rest } = survey;
      const changed = withVariantCondition(thanksVariants, edit.place, edit.condition);
      return { ...rest, ...(changed && { thanksVariants: changed }) };
    }
    case 'change-frame':
      return { ...survey, ...edit.frame };
    case 'take-back':
      return edit.content;
  }
}

/** Every key that questions, rows and matrices of a survey have. */
export function keysIn(survey: Pick<SurveyDraft, 'questions'>): string[] {
  return [...survey.questions, ...itemsOf(survey)].map(({ key }) => key);
}

function withCondition(
  question: Question,
  place: ConditionPlace,
  condition: Condition | undefined,
): Question {
  if (place === 'shown') {
    const { showIf: _, ...always } = question;
    return condition ? { ...always, showIf: condition } : always;
  }
  const { variants, ...rest } = question;
  const changed = withVariantCondition(variants, place, condition);
  return { ...rest, ...(changed && { variants: changed }) };
}

/** The wordings with one more, where it has no words yet, or with one less; nothing where none is left. */
function withVariantCondition(
  variants: readonly WordingVariant[] = [],
  place: number,
  condition: Condition | undefined,
): WordingVariant[] | undefined {
  const kept = variants.flatMap((variant, index) => {
    if (index !== place) return [variant];
    return condition ? [{ ...variant, when: condition }] : [];
  });
  const isNew = condition !== undefined && place === variants.length;
  const all = isNew ? [...kept, { when: condition, wording: { en: '', vi: '' } }] : kept;
  return all.length > 0 ? all : undefined;
}
