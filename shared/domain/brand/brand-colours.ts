import { contrastRatio, darkened, lightened } from './contrast.ts';

/** What the brand's colour has to stand out from: it is link text on white, and the ground of white text. */
const LIGHT_PAPER = '#ffffff';
/** The paper of respondents' pages in the dark. */
export const DARK_PAPER = '#161c23';
/** Ordinary text, level AA: https://www.w3.org/TR/WCAG22/#contrast-minimum */
export const LEAST_CONTRAST = 4.5;

const TEXT_COLOURS = ['#ffffff', '#08192a'] as const;

/** One colour as it is used on light and on dark ground, each with the text that stands on it. */
export interface BrandColours {
  readonly colour: string;
  readonly darkColour: string;
  readonly onColour: string;
  readonly onDarkColour: string;
}

/** Derives the rest from the colour that was chosen. */
export function brandColours(colour: string): BrandColours {
  const darkColour = lightened(colour, DARK_PAPER, LEAST_CONTRAST);
  return { colour, darkColour, onColour: textOn(colour), onDarkColour: textOn(darkColour) };
}

/** Until a brand is saved. */
export const DEFAULT_COLOURS: BrandColours = {
  colour: '#0f5fa8',
  darkColour: '#86bdf2',
  onColour: '#ffffff',
  onDarkColour: '#08192a',
};

/** The colour's contrast with white, and the nearest darker shade that can be read. */
export function readability(colour: string): { ratio: number; passes: boolean; suggestion: string } {
  const ratio = contrastRatio(colour, LIGHT_PAPER);
  return {
    ratio,
    passes: ratio >= LEAST_CONTRAST,
    suggestion: darkened(colour, LIGHT_PAPER, LEAST_CONTRAST),
  };
}

function textOn(ground: string): string {
  const [light, dark] = TEXT_COLOURS;
  return contrastRatio(light, ground) >= contrastRatio(dark, ground) ? light : dark;
}
