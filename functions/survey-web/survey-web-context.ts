import type { MiddlewareHandler } from 'hono';
import { type ShownBrand, shownBrand } from '#shared/domain/brand/shown-brand.ts';
import { type BrandCache, getCachedBrand } from '#shared/services/brand/brand-cache.ts';
import { defaultBrand } from '#shared/services/brand/get-brand.ts';
import type { Context, Resources } from '#shared/services/context.ts';
import type { OpenLinkCache } from '#shared/services/open-link/get-open-link.ts';
import type { WaveCache } from '#shared/services/response/wave-cache.ts';
import type { Page } from '#shared/web/survey-page/page.ts';

/** What the respondents' pages need from the world. */
export type SurveyWebResources = Pick<Resources, 'db' | 'clock' | 'secrets' | 'site' | 'randomBytes' | 'log'>;

/** What the routes share. The actor is always a respondent: the link is what they prove themselves with. */
export type SurveyWebContext = Context<keyof SurveyWebResources> & {
  readonly waves: WaveCache;
  readonly links: OpenLinkCache;
  /** Empty survey pages: the same one serves everybody in a wave. */
  readonly pages: Map<string, Page>;
  readonly brands: BrandCache;
  /** Whose surveys these are, as of the latest request. */
  brand: ShownBrand;
};

export function surveyWebContext(resources: SurveyWebResources): SurveyWebContext {
  return {
    ...resources,
    actor: { kind: 'respondent' },
    waves: new Map(),
    links: new Map(),
    pages: new Map(),
    brands: {},
    brand: shownBrand(defaultBrand(resources.site.sender)),
  };
}

/** Every page may then show `context.brand`, and nearly none waits for it. */
export function knowBrand(context: SurveyWebContext): MiddlewareHandler {
  return async (_, next) => {
    context.brand = await getCachedBrand(context);
    await next();
  };
}
