/** Letters that fit beside a value on a phone; the table behind the chart has the whole name. */
const LETTERS_BESIDE_A_VALUE = 28;

/** Letters that fit into a line of their own on a phone. */
export const LETTERS_OF_A_LINE = 44;

export function shortLabel(label: string, letters = LETTERS_BESIDE_A_VALUE): string {
  return label.length > letters ? `${label.slice(0, letters - 1).trimEnd()}…` : label;
}
