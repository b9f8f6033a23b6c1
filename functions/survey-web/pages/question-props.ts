import type { Language, Localized } from '#shared/domain/localized.ts';
import type { Question } from '#shared/domain/survey/question.ts';

/** What each kind of field is drawn from. */
export interface QuestionProps<Kind extends Question = Question> {
  readonly question: Kind;
  readonly language: Language;
  /** What is filled in already, as it was typed. */
  readonly given: readonly string[];
  readonly error?: Localized | undefined;
}
