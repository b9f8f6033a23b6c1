import type { Context, Resources } from '#shared/services/context.ts';
import type { WaveCache } from '#shared/services/response/wave-cache.ts';
import type { Page } from './pages/page.ts';

/** What the respondents' pages need from the world. */
export type SurveyWebResources = Pick<Resources, 'db' | 'clock' | 'secrets' | 'site' | 'randomBytes' | 'log'>;

/** What the routes share. The actor is always a respondent: the link is what they prove themselves with. */
export type SurveyWebContext = Context<keyof SurveyWebResources> & {
  readonly waves: WaveCache;
  /** Empty survey pages: the same one serves everybody in a wave. */
  readonly pages: Map<string, Page>;
  /** Whose surveys these are. */
  readonly company: string;
};

export function surveyWebContext(resources: SurveyWebResources): SurveyWebContext {
  return {
    ...resources,
    actor: { kind: 'respondent' },
    waves: new Map(),
    pages: new Map(),
    company: companyOf(resources.site.sender),
  };
}

/** `Acme` from `Acme <surveys@example.com>`; the address itself where it has no name. */
function companyOf(sender: string): string {
  const [, name, address] = /^\s*"?(.*?)"?\s*<(.+)>\s*$/.exec(sender) ?? [];
  return name || address || sender;
}
