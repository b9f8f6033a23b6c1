import type { DigestContent } from './digest-content.ts';

/** Whether a digest would say just what the one before said: same figures, gaps, rates and calls. */
export function tellsNothingNew(content: DigestContent, before: DigestContent): boolean {
  return said(content) === said(before);
}

/** Everything but the dates of the period and the links. Keys are sorted: a store may return them in any order. */
function said(content: DigestContent): string {
  const { from, to, links, ...rest } = content;
  return JSON.stringify(rest, (_, value: unknown) =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}
