import type { Attributes } from '../contact/attributes.ts';
import { tidy } from '../contact/plain-text.ts';
import { Language } from '../localized.ts';
import type { UnitTree } from '../unit/unit-tree.ts';
import { LINK_LIMITS, OpenChannel, type OpenLink } from './open-link.ts';
import { originOf } from './origin-of.ts';

/** What was typed for a new link. */
export interface TypedLink {
  readonly name: string;
  readonly unitId: string;
  readonly channel: string;
  /** Empty for the language of the browser; read for kiosks only. */
  readonly language: string;
  /** Addresses of pages, separated by spaces, commas or lines; read for widgets only. */
  readonly embedOn: string;
  /** Empty where the link stands for no product. */
  readonly product: string;
}

export type LinkField = keyof TypedLink;

export type LinkProblem =
  | 'name-missing'
  | 'name-too-long'
  | 'unit-unknown'
  | 'channel-unknown'
  | 'origin-missing'
  | 'origin-wrong'
  | 'origins-too-many'
  | 'product-too-long';

export type NewLink = Pick<OpenLink, 'name' | 'unitId' | 'channel' | 'language' | 'embedOn' | 'attributes'>;

export type ReadLink =
  | { readonly outcome: 'read'; readonly link: NewLink }
  | { readonly outcome: 'refused'; readonly problems: Readonly<Partial<Record<LinkField, LinkProblem>>> };

/** Reads a new link; `units` are those that the wave knows. */
export function readNewLink(typed: TypedLink, units: UnitTree): ReadLink {
  const name = tidy(typed.name);
  const product = tidy(typed.product);
  const channel = OpenChannel.safeParse(typed.channel).data;
  const origins = channel === 'widget' ? readOrigins(typed.embedOn) : [];
  const language = channel === 'kiosk' ? Language.safeParse(typed.language).data : undefined;
  const problems: Partial<Record<LinkField, LinkProblem>> = {
    ...(name === '' && { name: 'name-missing' }),
    ...(name.length > LINK_LIMITS.name && { name: 'name-too-long' }),
    ...(!units.get(typed.unitId) && { unitId: 'unit-unknown' }),
    ...(!channel && { channel: 'channel-unknown' }),
    ...(typeof origins === 'string' && { embedOn: origins }),
    ...(product.length > LINK_LIMITS.attribute && { product: 'product-too-long' }),
  };
  if (!channel || typeof origins === 'string' || Object.keys(problems).length > 0) {
    return { outcome: 'refused', problems };
  }
  const attributes: Attributes = { product };
  return {
    outcome: 'read',
    link: {
      name,
      unitId: typed.unitId,
      channel,
      embedOn: origins,
      ...(language && { language }),
      ...(product !== '' && { attributes }),
    },
  };
}

function readOrigins(typed: string): string[] | LinkProblem {
  const addresses = typed.split(/[\s,;]+/).filter((address) => address !== '');
  if (addresses.length === 0) return 'origin-missing';
  const origins = new Set(addresses.map(originOf));
  if (origins.has(undefined)) return 'origin-wrong';
  if (origins.size > LINK_LIMITS.origins) return 'origins-too-many';
  return [...origins].filter((origin) => origin !== undefined);
}
