import { keepLogoForADay } from '../../adapters/dynamodb/brand-store.ts';
import type { Context } from '../context.ts';
import { authorise } from '../staff/authorise.ts';
import { type ChosenLogo, chosenLogo } from './chosen-logo.ts';

/** Keeps a picture for a day, so that it can be looked at, and saved, on the pages that follow: browsers forget it. */
export async function keepLogo(
  context: Context<'db' | 'clock'>,
  file: Uint8Array,
): Promise<Pick<ChosenLogo, 'logo' | 'problem'>> {
  authorise(context.actor, 'edit-brand');
  const { logo, picture, problem } = await chosenLogo(context, file);
  if (logo && picture) await keepLogoForADay(context.db, logo.logoId, picture, context.clock());
  return { logo, ...(problem && { problem }) };
}
