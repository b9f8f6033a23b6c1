import { putBrand, putLogo } from '../../adapters/dynamodb/brand-store.ts';
import type { Brand } from '../../domain/brand/brand.ts';
import {
  type BrandProblems,
  brandFrom,
  brandProblems,
  type TypedBrand,
} from '../../domain/brand/check-brand.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { type ChosenLogo, chosenLogo, type LogoChoice } from './chosen-logo.ts';

export interface BrandInput extends TypedBrand {
  readonly logo: LogoChoice;
}

export type BrandRefusal = BrandProblems & { readonly logo?: NonNullable<ChosenLogo['problem']> };

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
  const { logo, picture, problem } = await chosenLogo(context, input.logo);
  const problems = { ...brandProblems(input), ...(problem && { logo: problem }) };
  if (Object.keys(problems).length > 0) return { outcome: 'refused', problems };
  const brand = brandFrom(input, logo);
  if (logo && picture) await putLogo(db, logo.logoId, picture);
  return (await putBrand(db, brand, seen)) ? { outcome: 'saved', brand } : { outcome: 'overtaken' };
}
