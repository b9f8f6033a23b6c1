import { itemsOf } from '#shared/domain/survey/items.ts';
import type { Question, QuestionKind } from '#shared/domain/survey/question.ts';
import type { SurveyEdit } from '#shared/domain/survey/survey-edit.ts';
import { CONSOLE_PHRASES } from '#shared/locale/console/phrases.ts';
import type { Context } from '#shared/services/context.ts';
import { NotFound } from '#shared/services/errors.ts';
import { questionKeysFor } from '#shared/services/survey/free-question-key.ts';
import type { SurveyView } from '#shared/services/survey/get-survey-in-work.ts';
import { questionIn } from './edited-survey.ts';
import type { Form } from './form.ts';
import { emptyQuestion, NEW_QUESTION, readQuestionForm } from './question-form.ts';

type Typed = Pick<Form, 'text'>;

/** The question that a form begins with: as saved, or a new one of the kind that was asked for. */
export function questionBefore(view: SurveyView, key: string, form: Typed): Question {
  if (key !== NEW_QUESTION) return questionIn(view, key);
  const kind = form.text('kind');
  if (!isKind(kind)) throw new NotFound(`kind ${kind}`);
  return emptyQuestion(kind);
}

function isKind(text: string): text is QuestionKind {
  return Object.hasOwn(CONSOLE_PHRASES.en.surveys.questions.kinds, text);
}

/** A new question that says what the other side's says: the same words to begin with, the same place and statement. */
export function twinFor(view: SurveyView, empty: Question, key: string): Question {
  const other = view.otherSide && itemsOf(view.otherSide).find((item) => item.key === key);
  if (!other) return empty;
  const { showIf: _, variants: __, driver: ___, startsPage: ____, ...same } = other;
  return { ...empty, ...same, key: NEW_QUESTION, required: false } as Question;
}

export interface TypedQuestion {
  /** As it is shown: under the key that it still has. */
  readonly shown: Question;
  readonly edit: SurveyEdit;
}

/** What a form makes of a question. */
export async function typedQuestion(
  context: Pick<Context<'db'>, 'db'>,
  view: SurveyView,
  before: Question,
  form: Typed,
): Promise<TypedQuestion> {
  const keyFor = await questionKeysFor(context, view.inWork);
  // A twin goes by the same key where that is free, so that both sides are found together.
  const twin = form.text('twin');
  const wanted = before.key === NEW_QUESTION && twin ? { en: twin.replaceAll('_', ' ') } : undefined;
  const question = readQuestionForm(form, before, (wording) => keyFor(wanted ?? wording));
  return {
    shown: { ...question, key: before.key },
    edit:
      before.key === NEW_QUESTION
        ? { kind: 'add-question', question, after: form.text('after') || undefined }
        : { kind: 'change-question', key: before.key, question },
  };
}
