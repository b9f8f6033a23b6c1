import * as z from 'zod';
import { localClock } from '../calendar/local-clock.ts';
import { Tier } from '../contact/person.ts';
import { Language } from '../localized.ts';
import { UnitId } from '../unit/unit.ts';
import { Channel } from './response.ts';

/** Of which answers a file is wanted; all where nothing is said. What is no choice chooses nothing out. */
export const AnswerFilter = z.object({
  /** With the units below it. */
  unit: UnitId.optional().catch(undefined),
  tier: Tier.or(z.literal('none')).optional().catch(undefined),
  channel: Channel.optional().catch(undefined),
  language: Language.optional().catch(undefined),
  /** First and last day on the calendar of the company. */
  from: z.iso.date().optional().catch(undefined),
  until: z.iso.date().optional().catch(undefined),
});
export type AnswerFilter = z.infer<typeof AnswerFilter>;

/** What a filter looks at. */
interface Filtered {
  readonly answeredAt: string;
  readonly channel: Channel;
  readonly language: Language;
  readonly unitId?: string | undefined;
  readonly tier?: Tier | undefined;
}

/** Tells which answers are wanted; `unitIds` are the wanted unit and those below it. */
export function filterOf(
  { unit, tier, channel, language, from, until }: AnswerFilter,
  unitIds: ReadonlySet<string>,
  timeZone: string,
): (answer: Filtered) => boolean {
  const clock = localClock(timeZone);
  return (answer) => {
    if (unit !== undefined && !unitIds.has(answer.unitId ?? '')) return false;
    if (tier !== undefined && (answer.tier ?? 'none') !== tier) return false;
    if (channel !== undefined && answer.channel !== channel) return false;
    if (language !== undefined && answer.language !== language) return false;
    if (from === undefined && until === undefined) return true;
    const day = clock(answer.answeredAt).slice(0, 10);
    return (from === undefined || day >= from) && (until === undefined || day <= until);
  };
}
