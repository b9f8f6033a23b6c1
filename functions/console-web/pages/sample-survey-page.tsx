import { raw } from 'hono/html';
import type { ShownBrand } from '#shared/domain/brand/shown-brand.ts';
import type { Language } from '#shared/domain/localized.ts';
import { SURVEY_TEMPLATES } from '#shared/domain/survey/templates.ts';
import { surveyPhrases } from '#shared/locale/survey/survey-phrases.ts';
import { BrandHead } from '#shared/web/components/brand-head.tsx';
import { brandStyles } from '#shared/web/theme/brand-styles.ts';

/** What the head, a link and the button of a survey page need of its style sheet. */
const STYLES = `
:root{color-scheme:light dark}
*{box-sizing:border-box}
body{margin:0;padding:0 16px 24px;background:light-dark(#fff,#161c23);color:light-dark(#18212c,#e9eef4);font:16px/1.5 system-ui,sans-serif}
header{display:flex;justify-content:space-between;align-items:center;gap:16px;min-height:56px;color:light-dark(#536070,#a9b4c1);font-size:15px}
a{color:var(--accent)}
h1{font-size:28px;line-height:1.3;margin:16px 0 8px}
.scale{display:flex;gap:4px;margin:16px 0}
.scale span{flex:1;padding:10px 0;border:1px solid #808b99;border-radius:8px;text-align:center}
.scale .chosen{background:var(--accent);border-color:var(--accent);color:var(--on-accent);font-weight:700}
.button{display:inline-block;padding:14px 24px;border-radius:12px;background:var(--accent);color:var(--on-accent);font-size:18px;font-weight:700}
`;

const CHOSEN = 4;
const SCALE = [1, 2, 3, 4, 5];

/** How a survey page begins in the saved brand. Nothing in it can be pressed. */
export function SampleSurveyPage({ language, brand }: { language: Language; brand: ShownBrand }) {
  const { title, intro } = SURVEY_TEMPLATES['customer-nps'].surveys.customer;
  const { otherLanguage, send } = surveyPhrases(language);
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title[language]}</title>
        <style>{raw(STYLES + brandStyles(brand))}</style>
      </head>
      <body>
        <header>
          <BrandHead brand={brand} />
          <a href="#sample" id="sample">
            {otherLanguage}
          </a>
        </header>
        <h1>{title[language]}</h1>
        <p>{intro[language]}</p>
        <div class="scale" aria-hidden="true">
          {SCALE.map((value) => (
            <span class={value === CHOSEN ? 'chosen' : undefined}>{value}</span>
          ))}
        </div>
        <div class="button">{send}</div>
      </body>
    </html>
  );
}
