import { getOpenLink as readOpenLink } from '../../adapters/dynamodb/open-link-store.ts';
import type { OpenLink } from '../../domain/open-link/open-link.ts';
import type { Survey } from '../../domain/survey/survey.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import type { Context } from '../context.ts';
import { readOpenLinkToken } from '../invitation/answer-token.ts';
import { outcomeFor } from '../response/get-answer-page.ts';
import { type Memory, remembered } from '../response/memory.ts';
import { getCachedWave, type WaveCache } from '../response/wave-cache.ts';
import { surveyAtLink } from './survey-at-link.ts';

/** What one process remembers of the open links that people come through. */
export type OpenLinkCache = Memory<OpenLink | undefined>;

/** A page whose link is ours. */
export interface KnownLinkPage {
  readonly outcome: 'open' | 'closed' | 'not-yet-open' | 'ended';
  readonly link: OpenLink;
  readonly wave: Wave;
  /** As people meet it at this link. */
  readonly survey: Survey;
}

/** What somebody at this link may do now. A link that we did not issue tells nothing at all. */
export type OpenLinkPage = KnownLinkPage | { readonly outcome: 'unknown-link' };

/**
 * The survey behind an open link. The token proves itself, so only link, wave and survey are read, and these come
 * from memory for ten seconds. The link may have been ended though the wave is open (`ended`).
 */
export async function getOpenLink(
  context: Pick<Context<'db' | 'clock' | 'secrets'>, 'db' | 'clock' | 'secrets'> & {
    readonly waves: WaveCache;
    readonly links: OpenLinkCache;
  },
  token: string,
): Promise<OpenLinkPage> {
  const subject = readOpenLinkToken(context.secrets, token);
  if (!subject) return { outcome: 'unknown-link' };
  const { db, clock, links } = context;
  const [link, found] = await Promise.all([
    remembered(links, `${subject.waveId}/${subject.linkId}`, clock, () => readOpenLink(db, subject)),
    getCachedWave(context, subject.waveId),
  ]);
  if (!link || found?.wave.side !== 'customer') return { outcome: 'unknown-link' };
  const outcome = outcomeFor(found.wave, clock());
  return {
    outcome: outcome !== 'closed' && link.endedAt ? 'ended' : outcome,
    link,
    wave: found.wave,
    survey: surveyAtLink(found.survey, link, found.units ?? unitTreeOf([])),
  };
}
