import type { ShownBrand } from '#shared/domain/brand/shown-brand.ts';
import type { Language } from '#shared/domain/localized.ts';
import type { Channel } from '#shared/domain/response/response.ts';
import type { LayoutProps } from '#shared/web/survey-page/layout.tsx';

/** In which language, whose survey it is, and where the page is shown. */
export interface Frame {
  readonly language: Language;
  readonly brand: ShownBrand;
  readonly channel?: Channel | undefined;
  readonly refresh?: LayoutProps['refresh'];
}

/** A kiosk does not stay on a page that says one thing: nobody is there to leave it. */
const KIOSK_LEAVES_AFTER_IN_SECONDS = 60;

/** The frame for pages shown to somebody who came through this channel. */
export function frameFor(
  brand: ShownBrand,
  language: Language,
  { channel, path }: { readonly channel: Channel; readonly path: string },
): Frame {
  const refresh = { seconds: KIOSK_LEAVES_AFTER_IN_SECONDS, to: path };
  return { brand, language, channel, ...(channel === 'kiosk' && { refresh }) };
}
