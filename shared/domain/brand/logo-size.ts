interface Size {
  readonly width: number;
  readonly height: number;
}

/** Largest that a logo is shown, in CSS pixels. */
export const LARGEST_IN_MAIL: Size = { width: 200, height: 64 };
export const LARGEST_ON_PAGE: Size = { width: 200, height: 40 };

/** As large as fits, never larger than it is, in whole pixels; the shape stays. */
export function fitted({ width, height }: Size, largest: Size): Size {
  const scale = Math.min(1, largest.width / width, largest.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
