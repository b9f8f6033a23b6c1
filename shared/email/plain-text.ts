const WIDTH = 72;

/** Paragraphs of plain text, an empty line between them; those that are missing are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}

/** Breaks long lines between words. A link is never broken. */
export function wrapped(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

/** A heading with a line under it. */
export function heading(text: string): string {
  return `${text}\n${'-'.repeat(Math.min(text.length, WIDTH))}`;
}
