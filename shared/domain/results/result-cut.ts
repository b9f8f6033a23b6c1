// The part of a wave that somebody looks at by itself. Answers are counted by single cuts, so it is one at a time.
import * as z from 'zod';

export const CutKind = z.enum(['unit', 'tier', 'channel', 'language']);
export type CutKind = z.infer<typeof CutKind>;

/** What an address asks for; an empty value asks for nothing. */
export const AskedCuts = z.partialRecord(CutKind, z.string());
export type AskedCuts = Readonly<z.infer<typeof AskedCuts>>;

export interface ResultCut {
  readonly kind: CutKind;
  /** The id of a unit, a tier, a channel or a language. */
  readonly value: string;
  /** Of a unit. */
  readonly name?: string;
}

/** A part that can be chosen. */
export interface ResultPart extends ResultCut {
  /** How deep a unit lies, 0 being the top. */
  readonly depth?: number;
  /** Customers' answers in it. */
  readonly answers?: number;
}

export type CutChoice =
  | { readonly outcome: 'everybody' }
  | { readonly outcome: 'one'; readonly cut: ResultCut }
  /** Those that exist, of which each can be had by itself. Everybody is shown. */
  | { readonly outcome: 'several'; readonly cuts: readonly ResultCut[] }
  /** There is no such part. Everybody is shown. */
  | { readonly outcome: 'unknown' };

/** `known` tells a part that exists from one that does not. */
export function chooseCut(
  asked: AskedCuts,
  known: (kind: CutKind, value: string) => ResultCut | undefined,
): CutChoice {
  const wanted = CutKind.options.flatMap((kind) => (asked[kind] ? [{ kind, value: asked[kind] }] : []));
  if (wanted.length === 0) return { outcome: 'everybody' };
  const cuts = wanted.flatMap(({ kind, value }) => known(kind, value) ?? []);
  const [cut] = cuts;
  if (!cut) return { outcome: 'unknown' };
  return wanted.length === 1 ? { outcome: 'one', cut } : { outcome: 'several', cuts };
}

export function cutOf(choice: CutChoice): ResultCut | undefined {
  return choice.outcome === 'one' ? choice.cut : undefined;
}
