/** Letters that fit beside a value on a phone; the table behind the chart has the whole name. */
const LETTERS_BESIDE_A_VALUE = 28;

/** Letters that fit into a line of their own on a phone. */
const LETTERS_OF_A_LINE = 40;

export function shortLabel(label: string, letters = LETTERS_BESIDE_A_VALUE): string {
  return label.length > letters ? `${label.slice(0, letters - 1).trimEnd()}…` : label;
}

/** A longer label on a few lines, broken between words. */
export function linesOf(label: string, letters = LETTERS_OF_A_LINE, mostLines = 2): string[] {
  if (label.length <= letters) return [label];
  const end = label.lastIndexOf(' ', letters);
  if (end <= 0 || mostLines === 1) return [shortLabel(label, letters)];
  return [label.slice(0, end), ...linesOf(label.slice(end + 1), letters, mostLines - 1)];
}
