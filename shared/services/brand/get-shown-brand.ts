import { getLogo } from '../../adapters/dynamodb/brand-store.ts';
import type { Brand } from '../../domain/brand/brand.ts';
import { type ShownBrand, shownBrand, standsInPage } from '../../domain/brand/shown-brand.ts';
import type { Resources } from '../context.ts';
import { getBrand } from './get-brand.ts';

/**
 * The brand as respondents' pages show it, for everybody: with its logo where that is light enough. Another one than
 * the saved where it is given.
 */
export async function getShownBrand(
  context: Pick<Resources, 'db' | 'site'>,
  given?: Brand,
): Promise<ShownBrand> {
  const brand = given ?? (await getBrand(context));
  if (!brand.logo || !standsInPage(brand.logo)) return shownBrand(brand);
  return shownBrand(brand, (await getLogo(context.db, brand.logo.logoId))?.picture);
}
