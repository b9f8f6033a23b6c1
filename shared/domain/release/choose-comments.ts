import { publishableComments, type WrittenComment } from '../confidentiality/publishable-comments.ts';
import type { Question } from '../survey/question.ts';
import type { Survey } from '../survey/survey.ts';
import type { Thresholds } from '../wave/wave.ts';
import { writtenLanguage } from './written-language.ts';

/** A language written by fewer people than this is withheld. */
export const FEWEST_WRITERS = 5;

/**
 * The comments of a wave that may be published, by question, masked and in the order given. A question needs
 * `thresholds.comments` of them, also after those in rare languages are taken out. A question that was shown
 * only to people with certain answers would attach that answer to the comment: it publishes none.
 */
export function chooseComments(
  survey: Survey,
  commentsByQuestion: ReadonlyMap<string, readonly WrittenComment[]>,
  context: { readonly thresholds: Pick<Thresholds, 'comments'>; readonly names: readonly string[] },
): Record<string, string[]> {
  const chosen: Record<string, string[]> = {};
  for (const question of survey.questions.filter(mayPublish)) {
    const comments = withoutRareLanguages(commentsByQuestion.get(question.key) ?? []);
    const published = publishableComments(comments, { ...context, responses: comments.length });
    if (published.length >= context.thresholds.comments) chosen[question.key] = published;
  }
  return chosen;
}

function mayPublish({ kind, showIf }: Question): boolean {
  if (kind !== 'text') return false;
  if (!showIf) return true;
  const clauses = 'all' in showIf ? showIf.all : showIf.any;
  return clauses.every(({ operator }) => operator === 'answered');
}

function withoutRareLanguages(comments: readonly WrittenComment[]): WrittenComment[] {
  const languageOf = ({ text, language }: WrittenComment) => writtenLanguage(text, language);
  const writers = Map.groupBy(comments, languageOf);
  return comments.filter((comment) => (writers.get(languageOf(comment))?.length ?? 0) >= FEWEST_WRITERS);
}
