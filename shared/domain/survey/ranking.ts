import type { QuestionOf } from './question.ts';

type Ranking = QuestionOf<'ranking'>;

/** How many places are to be given. */
export function placesOf({ places, choices }: Ranking): number {
  return places ?? choices.length;
}

/** Under this name a choice posts its place. No question can be called so. */
export function rankKey({ key }: Pick<Ranking, 'key'>, choice: string): string {
  return `${key}.${choice}`;
}
