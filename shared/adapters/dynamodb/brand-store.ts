import type { Brand, Logo } from '../../domain/brand/brand.ts';
import { type Database, getItem, isAccepted, putItem } from './database.ts';
import { replaceVersion, type Versioned } from './versioned-item.ts';

const DAY_IN_SECONDS = 24 * 3600;
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

/** For a look before it is saved. One that is saved stays as it is, and saving this one makes it stay. */
export async function keepLogoForADay(
  db: Database,
  logoId: string,
  logo: LogoPicture,
  now: Date,
): Promise<void> {
  const expiresAt = Math.floor(now.getTime() / 1000) + DAY_IN_SECONDS;
  const condition = { text: 'attribute_not_exists(pk) OR attribute_exists(#expiresAt)' };
  await isAccepted(putItem(db, 'main', { ...logoKey(logoId), expiresAt }, logo, condition));
}

export async function getLogo(db: Database, logoId: string): Promise<LogoPicture | undefined> {
  return await getItem<LogoPicture>(db, 'main', logoKey(logoId));
}
