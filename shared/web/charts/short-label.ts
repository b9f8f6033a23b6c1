/** Letters that fit beside a value on a phone; the table behind the chart has the whole name. */
const LETTERS = 28;

export function shortLabel(label: string): string {
  return label.length > LETTERS ? `${label.slice(0, LETTERS - 1).trimEnd()}…` : label;
}
