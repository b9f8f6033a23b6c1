import type { Brand, Logo } from '../../domain/brand/brand.ts';
import { type Database, getItem, putItem } from './database.ts';

const BRAND_KEY = { pk: 'SETTINGS', sk: 'BRAND' };
const logoKey = (logoId: string) => ({ pk: `BRAND-LOGO#${logoId}`, sk: 'LOGO' });

/** The picture itself. What stands under an id never changes, and stays: mails that are out refer to it. */
export interface LogoPicture extends Pick<Logo, 'contentType'> {
  readonly picture: Uint8Array<ArrayBuffer>;
}

export async function putBrand(db: Database, brand: Brand): Promise<void> {
  await putItem(db, 'main', BRAND_KEY, brand);
}

export async function getBrand(db: Database): Promise<Brand | undefined> {
  return await getItem<Brand>(db, 'main', BRAND_KEY);
}

export async function putLogo(db: Database, logoId: string, logo: LogoPicture): Promise<void> {
  await putItem(db, 'main', logoKey(logoId), logo);
}

export async function getLogo(db: Database, logoId: string): Promise<LogoPicture | undefined> {
  return await getItem<LogoPicture>(db, 'main', logoKey(logoId));
}
