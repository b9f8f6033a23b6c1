import type { Brand } from '../../domain/brand/brand.ts';
import { brandFrom, brandProblems } from '../../domain/brand/check-brand.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { type ChosenLogo, chosenLogo } from './chosen-logo.ts';
import { getBrand } from './get-brand.ts';
import type { BrandInput } from './save-brand.ts';

/** The brand with what is typed, saved or not; what could not be shown stays as it is saved. A pale colour is shown. */
export async function previewedBrand(context: Context<'db' | 'site'>, input: BrandInput): Promise<Brand> {
  authorise(context.actor, 'edit-brand');
  const saved = await getBrand(context);
  const { name, colour, replyTo } = brandProblems(input);
  const { logo, problem }: ChosenLogo =
    input.logo === 'keep' ? { logo: saved.logo } : await chosenLogo(context, input.logo);
  return brandFrom(
    {
      name: name ? saved.name : input.name,
      colour: colour?.reason === 'malformed' ? saved.colour : input.colour,
      replyTo: replyTo ? (saved.replyTo ?? '') : input.replyTo,
    },
    problem ? saved.logo : logo,
  );
}
