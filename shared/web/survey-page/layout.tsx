import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { ShownBrand } from '../../domain/brand/shown-brand.ts';
import type { Language } from '../../domain/localized.ts';
import type { Channel } from '../../domain/response/response.ts';
import { surveyPhrases } from '../../locale/survey/survey-phrases.ts';
import { BrandHead } from '../components/brand-head.tsx';
import { brandStyles } from '../theme/brand-styles.ts';
import { CHANNEL_STYLES } from './channel-styles.ts';
import { type Page, pageOf } from './page.ts';
import { SCRIPT } from './script.ts';
import { STYLES } from './styles.ts';

export interface LayoutProps {
  readonly language: Language;
  readonly title: string;
  readonly brand: ShownBrand;
  /** Where the page is shown; some places need other sizes. */
  readonly channel?: Channel | undefined;
  /** Rules of this page alone. */
  readonly styles?: string;
  /** Kept when the language is switched, such as `score=9`. */
  readonly query?: string;
  /** Opens the given page by itself after a while: a kiosk begins anew. */
  readonly refresh?: { readonly seconds: number; readonly to: string };
  readonly children: Child;
}

const OTHER: Readonly<Record<Language, Language>> = { en: 'vi', vi: 'en' };

/** The frame of every respondent's page: whose survey it is, the other language, and one column. */
export function renderPage(props: LayoutProps): Page {
  const { language, title, brand, refresh } = props;
  const channelStyles = CHANNEL_STYLES[props.channel ?? 'mail'] ?? '';
  const styles = STYLES + brandStyles(brand) + channelStyles + (props.styles ?? '');
  const other = OTHER[language];
  const document = (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex,nofollow" />
        <meta name="format-detection" content="telephone=no" />
        {refresh && <meta http-equiv="refresh" content={`${refresh.seconds};url=${refresh.to}`} />}
        <title>{title}</title>
        <style>{raw(styles)}</style>
      </head>
      <body>
        <div class="sheet">
          <header>
            <BrandHead brand={brand} />
            <a href={`?lang=${other}${props.query ? `&${props.query}` : ''}`} lang={other} hreflang={other}>
              {surveyPhrases(language).otherLanguage}
            </a>
          </header>
          <main>{props.children}</main>
        </div>
        <script>{raw(SCRIPT)}</script>
      </body>
    </html>
  );
  return pageOf(`<!doctype html>${document}`, { styles, pictures: brand.logo !== undefined });
}
