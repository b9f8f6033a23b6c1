import { type LogoPicture, getBrand as readBrand } from '../../adapters/dynamodb/brand-store.ts';
import type { Logo } from '../../domain/brand/brand.ts';
import type { Resources } from '../context.ts';
import { getLogo } from './get-logo.ts';
import { type LogoProblem, readLogo } from './read-logo.ts';

/** A new picture, one that was kept for a preview, or what becomes of the present one. */
export type LogoChoice = Uint8Array | { readonly logoId: string } | 'keep' | 'remove';

export interface ChosenLogo {
  readonly logo?: Logo | undefined;
  /** Of a new one. */
  readonly picture?: LogoPicture;
  readonly problem?: LogoProblem | { readonly reason: 'gone' };
}

/** The logo that was chosen, none of these for no logo. */
export async function chosenLogo(context: Pick<Resources, 'db'>, choice: LogoChoice): Promise<ChosenLogo> {
  if (choice === 'remove') return {};
  if (choice === 'keep') return { logo: (await readBrand(context.db))?.logo };
  const file = 'logoId' in choice ? (await getLogo(context, choice.logoId))?.picture : choice;
  if (!file) return { problem: { reason: 'gone' } };
  const read = readLogo(file);
  if ('problem' in read) return read;
  const { logo } = read;
  return { logo, picture: { contentType: logo.contentType, picture: new Uint8Array(file) } };
}
