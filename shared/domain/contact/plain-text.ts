/** A cell as a person meant it: composed accents (Excel on a Mac decomposes them), no control characters, no double spaces. */
export function tidy(cell: string): string {
  return cell
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
}

/** Letters and digits without accents or case, for comparing: `Đơn vị` and `DON_VI` are both `don vi`. */
export function comparable(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** `+44`, `−12`, `4,5`, `80%`: a number as both languages write it, without thousands; percent as it stands. */
export function numberIn(text: string): number | undefined {
  const bare = text.replaceAll(/\s/g, '').replace(/%$/, '').replace(/^[−–]/, '-').replace(',', '.');
  return /^[+-]?\d+(\.\d+)?$/.test(bare) ? Number(bare) : undefined;
}
