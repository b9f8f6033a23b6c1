const SEPARATORS = [',', ';', '\t'] as const;

/**
 * What separates the cells: whatever the first line with a separator, outside quotation marks, has most of. A title
 * above the table has none. Excel's own first line `sep=;` says it.
 */
export function separatorOf(start: string): string {
  const said = /^sep=(.)\r?\n/i.exec(start)?.[1];
  if (said) return said;
  for (const line of start.replace(/"[^"]*"/g, '').split(/[\r\n]+/)) {
    const counts = SEPARATORS.map((separator) => line.split(separator).length - 1);
    const most = Math.max(...counts);
    if (most > 0) return SEPARATORS[counts.indexOf(most)] ?? ',';
  }
  return ',';
}
