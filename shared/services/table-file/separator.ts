const SEPARATORS = [',', ';', '\t'] as const;

/** What separates the cells: whatever the first line, outside quotation marks, has most of. */
export function separatorOf(firstLine: string): string {
  const bare = firstLine.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map((separator) => bare.split(separator).length - 1);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ',';
}
