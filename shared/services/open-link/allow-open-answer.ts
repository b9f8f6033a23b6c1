import { createHmac } from 'node:crypto';
import { countRepeat } from '../../adapters/dynamodb/repeats-store.ts';
import { networkOf } from '../../domain/open-link/network-of.ts';
import type { OpenLink } from '../../domain/open-link/open-link.ts';
import { hourOf, REPEATS_PER_HOUR } from '../../domain/open-link/repeats.ts';
import type { Context } from '../context.ts';

const KEPT_AFTER_THE_HOUR_IN_SECONDS = 3600;

export interface AllowOpenAnswerInput {
  readonly link: Pick<OpenLink, 'waveId' | 'linkId' | 'channel'>;
  /** From where the answer was sent, as the connection says. */
  readonly address: string;
  readonly now: Date;
}

export type OpenAnswerAllowance = { outcome: 'allowed' } | { outcome: 'too-many'; minutesToWait: number };

/**
 * Whether one more answer may come through this link from this network in this hour; asking counts it. What is
 * stored is a number under a keyed digest, for two hours at most: nothing tells who, where, or what was answered.
 */
export async function allowOpenAnswer(
  context: Pick<Context<'db' | 'secrets'>, 'db' | 'secrets'>,
  { link, address, now }: AllowOpenAnswerInput,
): Promise<OpenAnswerAllowance> {
  const hour = hourOf(now);
  const name = createHmac('sha256', context.secrets.tokenKey)
    .update(`repeats|${link.waveId}|${link.linkId}|${networkOf(address)}|${hour.number}`)
    .digest('base64url');
  const isAllowed = await countRepeat(context.db, {
    name,
    limit: REPEATS_PER_HOUR[link.channel],
    expiresAt: hour.endsAt.getTime() / 1000 + KEPT_AFTER_THE_HOUR_IN_SECONDS,
  });
  return isAllowed ? { outcome: 'allowed' } : { outcome: 'too-many', minutesToWait: hour.minutesLeft };
}
