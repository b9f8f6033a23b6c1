import { type BrandColours, LEAST_CONTRAST } from '../domain/brand/brand-colours.ts';
import { darkened, lightened, mixed } from '../domain/brand/contrast.ts';
import { COLOURS, DARK_CARD } from './theme.ts';

/** Shares of the brand's colour in the soft grounds that are made from it. */
const SHARE_IN_SOFT = 0.1;
const SHARE_IN_DARK_SOFT = 0.2;

/** The brand's colour in all the parts that it plays in a mail. */
export interface Accents {
  /** Links, and the ground of the button. */
  readonly accent: string;
  readonly onAccent: string;
  /** Ground of a step of a scale, and its number. */
  readonly soft: string;
  readonly onSoft: string;
  readonly dark: { readonly accent: string; readonly soft: string; readonly onSoft: string };
}

/** A campaign asks a hundred thousand times for the same. */
const known = new WeakMap<BrandColours, Accents>();

/** Every text keeps its contrast, whatever the colour: on a soft ground the accent may have to be stronger. */
export function accentsOf(brand: BrandColours): Accents {
  const accents = known.get(brand) ?? derived(brand);
  known.set(brand, accents);
  return accents;
}

function derived({ colour, darkColour, onColour }: BrandColours): Accents {
  const soft = mixed(colour, COLOURS.card, SHARE_IN_SOFT);
  const darkSoft = mixed(darkColour, DARK_CARD, SHARE_IN_DARK_SOFT);
  return {
    accent: colour,
    onAccent: onColour,
    soft,
    onSoft: darkened(colour, soft, LEAST_CONTRAST),
    dark: {
      accent: lightened(darkColour, DARK_CARD, LEAST_CONTRAST),
      soft: darkSoft,
      onSoft: lightened(darkColour, darkSoft, LEAST_CONTRAST),
    },
  };
}
