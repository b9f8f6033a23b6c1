import { createHash } from 'node:crypto';
import { disableTypes, imageSize, types } from 'image-size';
import { Logo } from '../../domain/brand/brand.ts';

const CONTENT_TYPES = { png: 'image/png', jpg: 'image/jpeg', webp: 'image/webp' } as const;
type Kind = keyof typeof CONTENT_TYPES;

/** The library reads many kinds of pictures; an uploaded file gets to the readers of these three only. */
disableTypes(types.filter((type) => !Object.hasOwn(CONTENT_TYPES, type)));

export type LogoProblem =
  | { readonly reason: 'vector' }
  | { readonly reason: 'other-kind' }
  | { readonly reason: 'too-heavy'; readonly bytes: number }
  | { readonly reason: 'too-large'; readonly width: number; readonly height: number };

/** What an uploaded picture is, or why it cannot be a logo. Its kind is read from its content, not from its name. */
export function readLogo(file: Uint8Array): { readonly logo: Logo } | { readonly problem: LogoProblem } {
  const { bytes, width, height } = Logo.shape;
  if (!bytes.safeParse(file.length).success) return { problem: { reason: 'too-heavy', bytes: file.length } };
  const found = measured(file);
  if (!found) return { problem: { reason: isVector(file) ? 'vector' : 'other-kind' } };
  if (!width.safeParse(found.width).success || !height.safeParse(found.height).success) {
    return { problem: { reason: 'too-large', width: found.width, height: found.height } };
  }
  return { logo: Logo.parse({ ...found, logoId: idOf(file), bytes: file.length }) };
}

function measured(file: Uint8Array) {
  try {
    const { type, width, height } = imageSize(file);
    return { contentType: CONTENT_TYPES[type as Kind], width, height };
  } catch {
    return undefined;
  }
}

function isVector(file: Uint8Array): boolean {
  return /<svg[\s>]/i.test(Buffer.from(file).toString('latin1'));
}

function idOf(file: Uint8Array): string {
  return createHash('sha256').update(file).digest('hex').slice(0, 32);
}
