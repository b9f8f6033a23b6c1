import { getLogo } from '../../adapters/dynamodb/brand-store.ts';
import type { Brand } from '../../domain/brand/brand.ts';
import { type ShownBrand, shownBrand, standsInPage } from '../../domain/brand/shown-brand.ts';
import type { Resources } from '../context.ts';
import { getBrand } from './get-brand.ts';

/** The brand as respondents' pages show it, for everybody: with its logo where that is light enough. */
export async function getShownBrand(context: Pick<Resources, 'db' | 'site'>): Promise<ShownBrand> {
  return await asShown(context, await getBrand(context));
}

/** A brand as pages would show it, saved or not. */
export async function asShown(context: Pick<Resources, 'db'>, brand: Brand): Promise<ShownBrand> {
  if (!brand.logo || !standsInPage(brand.logo)) return shownBrand(brand);
  return shownBrand(brand, (await getLogo(context.db, brand.logo.logoId))?.picture);
}
