import type { Language, Localized } from '../../domain/localized.ts';
import type { AnswerError } from '../../domain/response/parse-answers.ts';
import type { PostedFields } from '../../domain/response/posted-fields.ts';
import type { Question } from '../../domain/survey/question.ts';

/** What each kind of field is drawn from. */
export interface QuestionProps<Kind extends Question = Question> {
  readonly question: Kind;
  readonly language: Language;
  /** What is filled in already, as it was typed. */
  readonly given: PostedFields;
  readonly errors: readonly AnswerError[];
}

/** What is to be mended about a question, or about one row of a matrix. */
export function errorOf(
  errors: readonly AnswerError[],
  { key }: { readonly key: string },
): Localized | undefined {
  return errors.find(({ question }) => question === key)?.message;
}
