import type { Language } from '../localized.ts';
import type { Thresholds } from '../wave/wave.ts';
import { maskerOf } from './mask-comment.ts';

/** A language written by fewer people than this is withheld. */
const FEWEST_WRITERS_OF_A_LANGUAGE = 5;
const FEWEST_FOR_COMMENTS = 10;

export interface WrittenComment {
  readonly language: Language;
  readonly text: string;
}

/**
 * The comments on one question that may be published, masked, without their language and in the order given:
 * the caller shuffles them. None below `thresholds.comments` answers to the wave; none in a language that
 * fewer than five wrote. `names` are those of everybody on the roster.
 */
export function publishableComments(
  comments: readonly WrittenComment[],
  context: {
    readonly responses: number;
    readonly thresholds: Pick<Thresholds, 'comments'>;
    readonly names: readonly string[];
  },
): string[] {
  if (context.responses < Math.max(FEWEST_FOR_COMMENTS, context.thresholds.comments)) return [];
  const written = comments.filter(({ text }) => text.trim() !== '');
  const writers = Map.groupBy(written, ({ language }) => language);
  const mask = maskerOf(context.names);
  return written
    .filter(({ language }) => (writers.get(language)?.length ?? 0) >= FEWEST_WRITERS_OF_A_LANGUAGE)
    .map(({ language, text }) => mask(text, language));
}
