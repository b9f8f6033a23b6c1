const CHANNELS = [1, 3, 5] as const;
const STEPS = 255;

/**
 * Relative luminance of `#rrggbb`, 0 (black) to 1 (white): WCAG 2.2, section "relative luminance",
 * https://www.w3.org/TR/WCAG22/#dfn-relative-luminance
 */
export function relativeLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastRatio(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [one, other].map(relativeLuminance).sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The nearest shade of a colour, on the way to black, that reaches the ratio on this ground; black at the end. */
export function darkened(colour: string, ground: string, ratio: number): string {
  return nearest(colour, '#000000', ground, ratio);
}

/** The nearest tint of a colour, on the way to white, that reaches the ratio on this ground; white at the end. */
export function lightened(colour: string, ground: string, ratio: number): string {
  return nearest(colour, '#ffffff', ground, ratio);
}

/** Both colours mixed; `share` is that of the first, 0 to 1. */
export function mixed(colour: string, other: string, share: number): string {
  const others = channelsOf(other);
  const channels = channelsOf(colour).map((channel, index) =>
    Math.round(channel * share + (others[index] ?? 0) * (1 - share)),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

function nearest(colour: string, end: string, ground: string, ratio: number): string {
  for (let step = 0; step < STEPS; step++) {
    const shade = mixed(end, colour, step / STEPS);
    if (contrastRatio(shade, ground) >= ratio) return shade;
  }
  return end;
}

function channelsOf(colour: string): number[] {
  return CHANNELS.map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
