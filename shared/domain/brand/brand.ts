import * as z from 'zod';

const Colour = z.string().regex(/^#[0-9a-f]{6}$/);

export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/webp'] as const;

/** A logo without its bytes. */
export const Logo = z.object({
  /** Made from the content: another picture has another address, so copies may be kept for good. */
  logoId: z.string().regex(/^[0-9a-f]{32}$/),
  contentType: z.enum(LOGO_TYPES),
  /** In pixels. */
  width: z.int().min(1).max(1200),
  height: z.int().min(1).max(600),
  bytes: z
    .int()
    .min(1)
    .max(100 * 1024),
});
export type Logo = z.infer<typeof Logo>;

/** As whom the company writes and asks: in every mail and on the respondents' pages. */
export const Brand = z.object({
  name: z
    .string()
    .min(1)
    .max(60)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u),
  /** `#rrggbb`, readable on white. */
  colour: Colour,
  /** Used in its place on dark ground. */
  darkColour: Colour,
  /** Text on `colour`, and on `darkColour`. */
  onColour: Colour,
  onDarkColour: Colour,
  logo: Logo.optional(),
  /** Where answers to mails go; to the sender's address otherwise. */
  replyTo: z.email().optional(),
});
export type Brand = z.infer<typeof Brand>;
