/** Letters that fit beside a value on a phone; the table behind the chart has the whole name. */
const LETTERS_BESIDE_A_VALUE = 28;

/** Letters that fit into a line of their own on a phone. */
const LETTERS_OF_A_LINE = 40;

export function shortLabel(label: string, letters = LETTERS_BESIDE_A_VALUE): string {
  return label.length > letters ? `${label.slice(0, letters - 1).trimEnd()}…` : label;
}

/** A longer label on at most two lines, broken between words. */
export function linesOf(label: string): string[] {
  if (label.length <= LETTERS_OF_A_LINE) return [label];
  const end = label.lastIndexOf(' ', LETTERS_OF_A_LINE);
  if (end <= 0) return [shortLabel(label, LETTERS_OF_A_LINE)];
  return [label.slice(0, end), shortLabel(label.slice(end + 1), LETTERS_OF_A_LINE)];
}
