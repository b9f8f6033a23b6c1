import { getBrand, putBrand, putLogo } from '../../adapters/dynamodb/brand-store.ts';
import type { Brand } from '../../domain/brand/brand.ts';
import {
  type BrandProblems,
  brandFrom,
  brandProblems,
  type TypedBrand,
} from '../../domain/brand/check-brand.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { type LogoProblem, readLogo } from './read-logo.ts';

export interface BrandInput extends TypedBrand {
  /** A new picture; what becomes of the present one otherwise. */
  readonly logo: Uint8Array | 'keep' | 'remove';
}

export type BrandRefusal = BrandProblems & { readonly logo?: LogoProblem };

export type SaveBrandOutcome =
  | { outcome: 'saved'; brand: Brand }
  /** Somebody else has saved since the version that this was made from. */
  | { outcome: 'overtaken' }
  | { outcome: 'refused'; problems: BrandRefusal };

/**
 * Saves as whom the company writes. Mails that leave from now on show it at once, respondents' pages within a minute.
 * Refuses a brand with problems as a whole, and names them all.
 */
export async function saveBrand(
  context: Context<'db'>,
  input: BrandInput,
  /** The version that it was made from; the one that stands there, where absent. */
  seen?: number,
): Promise<SaveBrandOutcome> {
  authorise(context.actor, 'edit-brand');
  const { db } = context;
  const { logo: picture, ...typed } = input;
  const read = typeof picture === 'string' ? undefined : readLogo(picture);
  const problems = { ...brandProblems(typed), ...(read && 'problem' in read && { logo: read.problem }) };
  if (Object.keys(problems).length > 0) return { outcome: 'refused', problems };
  const kept = picture === 'keep' ? (await getBrand(db))?.logo : undefined;
  const logo = read && 'logo' in read ? read.logo : kept;
  const brand = brandFrom(typed, logo);
  if (logo && typeof picture !== 'string') {
    await putLogo(db, logo.logoId, { contentType: logo.contentType, picture: new Uint8Array(picture) });
  }
  return (await putBrand(db, brand, seen)) ? { outcome: 'saved', brand } : { outcome: 'overtaken' };
}
