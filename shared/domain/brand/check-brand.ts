import { Brand } from './brand.ts';
import { brandColours, readability } from './brand-colours.ts';

/** What somebody typed. */
export interface TypedBrand {
  readonly name: string;
  readonly colour: string;
  /** Empty for none. */
  readonly replyTo: string;
}

export interface BrandProblems {
  readonly name?: 'missing' | 'too-long' | 'several-lines';
  readonly colour?:
    | { readonly reason: 'malformed' }
    | { readonly reason: 'too-pale'; readonly ratio: number; readonly suggestion: string };
  readonly replyTo?: 'malformed';
}

/** What is wrong with a typed brand; nothing where it can be saved. */
export function brandProblems(typed: TypedBrand): BrandProblems {
  const name = nameProblem(typed.name);
  const colour = colourProblem(typed.colour);
  const { replyTo } = Brand.shape;
  const isAddress = typed.replyTo === '' || replyTo.safeParse(typed.replyTo).success;
  return { ...(name && { name }), ...(colour && { colour }), ...(!isAddress && { replyTo: 'malformed' }) };
}

/** The brand that was typed, with everything that follows from its colour. Throws for one with problems. */
export function brandFrom(typed: TypedBrand, logo: Brand['logo']): Brand {
  return Brand.parse({
    name: typed.name,
    ...brandColours(normalColour(typed.colour) ?? typed.colour),
    ...(logo && { logo }),
    ...(typed.replyTo && { replyTo: typed.replyTo }),
  });
}

/** `#rrggbb` from `0F5FA8` or `#abc`; `undefined` for what is no colour. */
export function normalColour(typed: string): string | undefined {
  const [, digits = ''] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(typed.trim()) ?? [];
  if (digits === '') return undefined;
  const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
  return `#${full.toLowerCase()}`;
}

function nameProblem(name: string): BrandProblems['name'] {
  if (name === '') return 'missing';
  const { success, error } = Brand.shape.name.safeParse(name);
  if (success) return undefined;
  return error.issues.some(({ code }) => code === 'too_big') ? 'too-long' : 'several-lines';
}

/** What is wrong with a typed colour; nothing where it can be read. */
export function colourProblem(typed: string): BrandProblems['colour'] {
  const colour = normalColour(typed);
  if (!colour) return { reason: 'malformed' };
  const { ratio, passes, suggestion } = readability(colour);
  return passes ? undefined : { reason: 'too-pale', ratio, suggestion };
}
