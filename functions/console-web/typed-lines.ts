// The lines of a list as a form has them: options, rows, moments. Each keeps its key wherever it is moved to.
import type { Localized } from '#shared/domain/localized.ts';
import type { Destination } from '#shared/domain/survey/arrange-questions.ts';
import { freeKey } from '#shared/domain/survey/free-key.ts';
import { moveLine } from '#shared/domain/survey/move-line.ts';
import type { Choice } from '#shared/domain/survey/question.ts';
import { destinationNamed } from './destination.ts';
import type { Form } from './form.ts';
import { hasWords, localized } from './typed-words.ts';

type Typed = Pick<Form, 'text'>;

/** No list of a survey is longer. */
const MOST_LINES = 40;

export interface TypedLine {
  /** What it is called in the form: `choice-2`. */
  readonly line: string;
  /** Empty for a new one. */
  readonly key: string;
  readonly wording: Localized;
}

/** The lines of a list that are not empty, one of them moved where that was pressed. */
export function linesIn(form: Typed, list: string): TypedLine[] {
  const lines = Array.from({ length: MOST_LINES }, (_, index) => ({
    line: `${list}-${index}`,
    key: form.text(`${list}-key-${index}`),
    wording: localized(form, `${list}-${index}`),
  })).filter(({ wording }) => hasWords(wording));
  const move = moveIn(form);
  return move ? moveLine(lines, ({ line }) => line, move) : lines;
}

/** The same with keys: new lines get one made from their wording, or from `otherwise`. */
export function keyedLines(form: Typed, list: string, otherwise: string): Choice[] {
  const lines = linesIn(form, list);
  const taken = new Set(lines.map(({ key }) => key).filter(Boolean));
  return lines.map(({ key, wording }) => {
    const own = key || freeKey(wording, taken, otherwise);
    taken.add(own);
    return { key: own, wording };
  });
}

/** A line that was just moved, as the next page calls it, and by which arrow. */
export interface MovedLine {
  readonly line: string;
  readonly by: 'up' | 'down' | undefined;
}

/** For the address of the page after a form with a line moved; empty where none was. */
export function movedInQuery(form: Typed): string {
  const move = moveIn(form);
  const list = move?.line.replace(/-\d+$/, '');
  const index = list ? linesIn(form, list).findIndex(({ line }) => line === move?.line) : -1;
  if (!move || index < 0) return '';
  return `&moved=${list}-${index}${typeof move.to === 'string' ? `&by=${move.to}` : ''}`;
}

export function movedLine(query: Typed): MovedLine | undefined {
  const line = query.text('moved');
  const by = (['up', 'down'] as const).find((each) => each === query.text('by'));
  return line ? { line, by } : undefined;
}

/** `choice-2:up`, `choice-2:before:choice-0`: which line was moved, and where to. */
function moveIn(form: Typed): { readonly line: string; readonly to: Destination } | undefined {
  const [, line, to] = /^([a-z]+-\d+):(.+)$/.exec(form.text('to')) ?? [];
  return line && to ? { line, to: destinationNamed(to) } : undefined;
}
