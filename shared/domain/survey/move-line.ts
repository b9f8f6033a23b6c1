import type { Destination } from './arrange-questions.ts';

interface Move {
  readonly line: string;
  readonly to: Destination;
}

/** A list with one line moved; as it was where it can go no further or the other one is not there. */
export function moveLine<Line>(
  lines: readonly Line[],
  nameOf: (line: Line) => string,
  { line, to }: Move,
): Line[] {
  const names = lines.map(nameOf);
  const from = names.indexOf(line);
  const place = placeFor(names, from, to);
  const moved = lines[from];
  if (moved === undefined || place === undefined) return [...lines];
  const others = lines.filter((each) => each !== moved);
  return [...others.slice(0, place), moved, ...others.slice(place)];
}

/** Its index among the others. */
function placeFor(names: readonly string[], from: number, to: Destination): number | undefined {
  if (to === 'up') return from > 0 ? from - 1 : undefined;
  if (to === 'down') return from < names.length - 1 ? from + 1 : undefined;
  const beside = names.indexOf('before' in to ? to.before : to.after);
  if (beside < 0 || beside === from) return undefined;
  return beside - (from < beside ? 1 : 0) + ('after' in to ? 1 : 0);
}
