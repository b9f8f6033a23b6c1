import type { Brand, Logo } from '../../domain/brand/brand.ts';
import { type Database, getItem, putItem } from './database.ts';
import { replaceVersion, type Versioned } from './versioned-item.ts';

const BRAND_KEY = { pk: 'SETTINGS', sk: 'BRAND' };
const logoKey = (logoId: string) => ({ pk: `BRAND-LOGO#${logoId}`, sk: 'LOGO' });

/** The picture itself. What stands under an id never changes, and stays: mails that are out refer to it. */
export interface LogoPicture extends Pick<Logo, 'contentType'> {
  readonly picture: Uint8Array<ArrayBuffer>;
}

/** Keeps the brand in the place of version `seen`; false when somebody else was faster. */
export async function putBrand(db: Database, brand: Brand, seen?: number): Promise<boolean> {
  return await replaceVersion(db, 'main', BRAND_KEY, brand, seen);
}

export async function getBrand(db: Database): Promise<Versioned<Brand> | undefined> {
  return await getItem<Versioned<Brand>>(db, 'main', BRAND_KEY);
}

export async function putLogo(db: Database, logoId: string, logo: LogoPicture): Promise<void> {
  await putItem(db, 'main', logoKey(logoId), logo);
}

export async function getLogo(db: Database, logoId: string): Promise<LogoPicture | undefined> {
  return await getItem<LogoPicture>(db, 'main', logoKey(logoId));
}
