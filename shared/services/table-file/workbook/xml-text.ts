/** Text inside XML or an attribute of it; what no XML may hold is left out. */
export function xmlText(text: string): string {
  return text.replace(NEEDS_CARE, (character) => ENTITIES[character] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const NEEDS_CARE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
  /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
