// Moving questions about. Pages stay whole: whoever crosses the beginning of a page joins its neighbours there.
import { pagesOf } from './pages.ts';
import type { Question } from './question.ts';

/** One step, or to a place beside another question. */
export type Destination = 'up' | 'down' | { readonly before: string } | { readonly after: string };

type Pages = Question[][];

/** The questions with one of them moved; as they were where it can go no further or the other one is not there. */
export function moveQuestion(
  questions: readonly Question[],
  key: string,
  to: Destination,
): readonly Question[] {
  const moved = questions.find((question) => question.key === key);
  if (!moved) return questions;
  const pages = pagesOf({ questions: [...questions] });
  const page = pages.findIndex((each) => each.includes(moved));
  const index = pages[page]?.indexOf(moved) ?? -1;
  const place = placeFor(pages, { page, index }, to);
  if (!place) return questions;
  const target = pages[place.page];
  pages[page] = (pages[page] ?? []).filter((question) => question !== moved);
  const stays = target === undefined ? [] : place.page === page ? (pages[page] ?? []) : target;
  pages[place.page] = [...stays.slice(0, place.index), moved, ...stays.slice(place.index)];
  return joined(pages);
}

/** The questions without one; where it began a page, the next one of that page begins it. */
export function withoutQuestion(questions: readonly Question[], key: string): readonly Question[] {
  return joined(
    pagesOf({ questions: [...questions] }).map((page) => page.filter((question) => question.key !== key)),
  );
}

interface Place {
  readonly page: number;
  /** Among those that stay on the page. */
  readonly index: number;
}

function placeFor(pages: Pages, from: Place, to: Destination): Place | undefined {
  if (to === 'up') {
    if (from.index > 0) return { page: from.page, index: from.index - 1 };
    const before = pages[from.page - 1];
    return before && { page: from.page - 1, index: before.length };
  }
  if (to === 'down') {
    if (from.index < (pages[from.page]?.length ?? 0) - 1) return { page: from.page, index: from.index + 1 };
    return pages[from.page + 1] && { page: from.page + 1, index: 0 };
  }
  const beside = 'before' in to ? to.before : to.after;
  const page = pages.findIndex((each) => each.some(({ key }) => key === beside));
  const index = pages[page]?.findIndex(({ key }) => key === beside) ?? -1;
  if (index < 0 || (page === from.page && index === from.index)) return undefined;
  // Its own place is taken out before it is put in again.
  const shift = page === from.page && from.index < index ? -1 : 0;
  return { page, index: index + shift + ('after' in to ? 1 : 0) };
}

/** One list again, in which exactly the first question of each page but the first begins one. */
function joined(pages: Pages): Question[] {
  return pages
    .filter((page) => page.length > 0)
    .flatMap((page, number) =>
      page.map(
        ({ startsPage: _, ...question }, index): Question => ({
          ...question,
          ...(number > 0 && index === 0 && { startsPage: true }),
        }),
      ),
    );
}
