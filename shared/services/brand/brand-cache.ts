import { type ShownBrand, shownBrand } from '../../domain/brand/shown-brand.ts';
import type { Resources } from '../context.ts';
import { defaultBrand } from './get-brand.ts';
import { getShownBrand } from './get-shown-brand.ts';

/** What one process remembers of the brand. */
export interface BrandCache {
  entry?: { readonly readAt: number; readonly content: Promise<ShownBrand> };
}

/** So soon do respondents' pages notice another brand. */
const FRESH_FOR_IN_MILLISECONDS = 60_000;

/**
 * The brand for a page, at most a minute old. Any number of people at once cost one read, and most of them none. Where
 * it cannot be read the page shows what it showed before: an answer is worth more than a colour.
 */
export async function getCachedBrand(
  context: Pick<Resources, 'db' | 'site' | 'clock' | 'log'> & { readonly brands: BrandCache },
): Promise<ShownBrand> {
  const { brands } = context;
  const now = context.clock().getTime();
  const before = brands.entry;
  if (before && now - before.readAt < FRESH_FOR_IN_MILLISECONDS) return await before.content;
  const content = getShownBrand(context).catch(async () => {
    context.log('brand-not-read');
    return (await before?.content) ?? shownBrand(defaultBrand(context.site.sender));
  });
  brands.entry = { readAt: now, content };
  return await content;
}
