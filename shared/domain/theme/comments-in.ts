import type { Response } from '../response/response.ts';
import type { Survey } from '../survey/survey.ts';
import type { Comment } from './count-themes.ts';

/** Everything that one person wrote, in the order of the survey. */
export function commentsIn(
  survey: Pick<Survey, 'questions'>,
  { answers, language }: Pick<Response, 'answers' | 'language'>,
): Comment[] {
  return survey.questions.flatMap(({ kind, key }) => {
    const text = kind === 'text' ? answers[key] : undefined;
    return typeof text === 'string' && text.trim() !== '' ? [{ text, language }] : [];
  });
}
