import { getBrand as readBrand } from '../../adapters/dynamodb/brand-store.ts';
import type { Versioned } from '../../adapters/dynamodb/versioned-item.ts';
import type { Brand } from '../../domain/brand/brand.ts';
import { DEFAULT_COLOURS } from '../../domain/brand/brand-colours.ts';
import { parseSender } from '../../email/sender.ts';
import type { Resources } from '../context.ts';

/** The saved brand; until there is one, the sender's name in our colours. Every respondent sees it: nobody is refused. */
export async function getBrand({ db, site }: Pick<Resources, 'db' | 'site'>): Promise<Versioned<Brand>> {
  return (await readBrand(db)) ?? defaultBrand(site.sender);
}

/** `sender` is a From line: `Acme <surveys@example.com>`. */
export function defaultBrand(sender: string): Brand {
  return { name: parseSender(sender).name, ...DEFAULT_COLOURS };
}
