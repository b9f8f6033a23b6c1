import { type BrandColours, DARK_PAPER } from '../../domain/brand/brand-colours.ts';
import { mixed } from '../../domain/brand/contrast.ts';

const LIGHT_PAPER = '#ffffff';
const SHARE_IN_TINT = 0.09;
const SHARE_IN_DARK_TINT = 0.13;

/** The brand's colours on a respondent's page. Logos are drawn for light paper, so in the dark they bring their own. */
export function brandStyles({ colour, darkColour, onColour, onDarkColour }: BrandColours): string {
  const light = accents(colour, onColour, mixed(colour, LIGHT_PAPER, SHARE_IN_TINT));
  const dark = accents(darkColour, onDarkColour, mixed(darkColour, DARK_PAPER, SHARE_IN_DARK_TINT));
  const logo = `header img{background:${LIGHT_PAPER};box-shadow:0 0 0 4px ${LIGHT_PAPER}}`;
  return `:root{${light}}@media (prefers-color-scheme:dark){:root{${dark}}${logo}}`;
}

function accents(accent: string, onAccent: string, tint: string): string {
  return `--accent:${accent};--on-accent:${onAccent};--tint:${tint}`;
}
