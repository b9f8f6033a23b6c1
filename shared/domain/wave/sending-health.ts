import * as z from 'zod';
import { wilsonInterval } from '../metric/share.ts';

/** What became of the mails of a wave, as far as it says whether its addresses are good. */
export const SendingFigures = z.object({
  /** Mails that the mail service took. */
  out: z.int().min(0),
  /** Those that came back for good. */
  hardBounces: z.int().min(0),
  complaints: z.int().min(0),
});
export type SendingFigures = z.infer<typeof SendingFigures>;

export const NO_FIGURES: SendingFigures = { out: 0, hardBounces: 0, complaints: 0 };

/** SES puts an account under review at these shares. */
export const HIGHEST_SHARES = { 'hard-bounces': 0.05, complaints: 0.001 } as const;

/** Fewer than this many are chance, whatever their share. */
const FEWEST = 3;
/** From so many on the plain share is what SES looks at, too. */
const ENOUGH = 10;

export const SendingProblem = z.object({
  kind: z.enum(['hard-bounces', 'complaints']),
  count: z.int().min(1),
  out: z.int().min(1),
});
export type SendingProblem = z.infer<typeof SendingProblem>;

/**
 * What is wrong with a wave's mails, counting only what happened since somebody last looked. A share must pass its
 * limit: by itself where ten or more stand behind it, else with the whole of its Wilson interval; one or two never do.
 */
export function sendingProblem(
  now: SendingFigures,
  seen: SendingFigures = NO_FIGURES,
): SendingProblem | undefined {
  const out = now.out - seen.out;
  const counts = {
    'hard-bounces': now.hardBounces - seen.hardBounces,
    complaints: now.complaints - seen.complaints,
  };
  for (const kind of SendingProblem.shape.kind.options) {
    const count = counts[kind];
    // What came back late may be more than what went out since.
    const share = { count, n: Math.max(out, count) };
    if (count >= FEWEST && passes(share, HIGHEST_SHARES[kind])) return { kind, count, out: share.n };
  }
  return undefined;
}

function passes(share: { count: number; n: number }, limit: number): boolean {
  if (share.count >= ENOUGH) return share.count / share.n > limit;
  return wilsonInterval(share).low > limit;
}
