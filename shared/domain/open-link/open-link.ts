import * as z from 'zod';
import { Attributes } from '../contact/attributes.ts';
import { Language } from '../localized.ts';
import { Channel } from '../response/response.ts';
import { UnitId } from '../unit/unit.ts';
import type { Wave, WaveState } from '../wave/wave.ts';

/** How people come to an open link. */
export const OpenChannel = Channel.extract(['link', 'kiosk', 'widget']);
export type OpenChannel = z.infer<typeof OpenChannel>;

/** Exactly what `originOf` yields: it goes into headers as it stands. */
const Origin = z.string().regex(/^(https:\/\/[a-z0-9.-]+|http:\/\/localhost)(:\d{1,5})?$/);

export const LINK_LIMITS = { name: 80, origins: 5, attribute: 200, linksOfAWave: 100 } as const;

const NOT_OVER: readonly WaveState[] = ['scheduled', 'launching', 'open'];

/** Whether somebody can still answer a wave, or will be able to. */
export function takesLinks({ state }: Pick<Wave, 'state'>): boolean {
  return NOT_OVER.includes(state);
}

/** A way to answer a customer wave without an invitation, at one counter or place. Only `endedAt` ever changes. */
export const OpenLink = z
  .object({
    linkId: z.string().regex(/^[a-z0-9]{12}$/),
    waveId: z.string().min(1),
    unitId: UnitId,
    /** Of the counter or place: `Hà Nội, ground floor`. */
    name: z.string().min(1).max(LINK_LIMITS.name),
    channel: OpenChannel,
    /** What a kiosk always speaks; elsewhere, and where absent, the language of the browser. */
    language: Language.optional(),
    /** What is known of the occasion, such as the product. */
    attributes: Attributes.optional(),
    /** The origins of the pages that may show a widget: `https://shop.example`. */
    embedOn: z.array(Origin).max(LINK_LIMITS.origins),
    createdAt: z.iso.datetime(),
    endedAt: z.iso.datetime().optional(),
  })
  .refine(({ channel, embedOn }) => (channel === 'widget') === embedOn.length > 0, {
    message: 'a widget names the pages that may show it, and nothing else does',
  });
export type OpenLink = z.infer<typeof OpenLink>;
