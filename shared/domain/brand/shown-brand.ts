import type { Brand, Logo } from './brand.ts';
import type { BrandColours } from './brand-colours.ts';

/** The brand as a respondent's page shows it. */
export interface ShownBrand extends BrandColours {
  /** Pages that show the same have the same. */
  readonly version: string;
  readonly name: string;
  /** Absent where the name stands in its place. */
  readonly logo?: ShownLogo;
}

export interface ShownLogo {
  /** The whole picture, as a `data:` address. */
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

/** A survey page is one request of at most 10 KB, of which the longest template needs a little over 8 by itself. */
const HEAVIEST_IN_PAGE_IN_BYTES = 1536;

export function standsInPage({ bytes }: Pick<Logo, 'bytes'>): boolean {
  return bytes <= HEAVIEST_IN_PAGE_IN_BYTES;
}

/** `picture` are the bytes of the logo, where it stands in the page. */
export function shownBrand({ logo, ...brand }: Brand, picture?: Uint8Array): ShownBrand {
  const { name, colour, darkColour, onColour, onDarkColour } = brand;
  const words = { name, colour, darkColour, onColour, onDarkColour };
  if (!logo || !picture) return { ...words, version: [name, colour, darkColour].join('|') };
  return {
    ...words,
    version: [name, colour, darkColour, logo.logoId].join('|'),
    logo: { source: dataAddress(logo, picture), width: logo.width, height: logo.height },
  };
}

function dataAddress({ contentType }: Logo, picture: Uint8Array): string {
  return `data:${contentType};base64,${btoa(String.fromCharCode(...picture))}`;
}
