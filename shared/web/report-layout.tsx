import type { PropsWithChildren } from 'hono/jsx';
import type { Brand } from '../domain/brand/brand.ts';
import { fitted, LARGEST_ON_PAGE } from '../domain/brand/logo-size.ts';
import type { Language } from '../domain/localized.ts';
import { CONSOLE_PHRASES } from '../locale/console/phrases.ts';
import { Document } from './document.tsx';

interface Props {
  readonly language: Language;
  readonly brand: Pick<Brand, 'name' | 'logo'>;
  readonly title: string;
  /** Where the figures can be looked at on the screen. */
  readonly backTo: string;
  /** On what it rests and when it was drawn up, a line each. */
  readonly facts: readonly string[];
  readonly confidential: string;
}

/** A page for a board: whose it is, on what it rests and who may see it stand above what was found. */
export function ReportLayout({ language, brand, children, ...report }: PropsWithChildren<Props>) {
  const { frame, report: words } = CONSOLE_PHRASES[language];
  return (
    <Document language={language} title={`${report.title} – ${frame.product}`}>
      <a class="skip" href="#content">
        {frame.skip}
      </a>
      <nav class="report-tools no-print" aria-label={frame.navigation}>
        <a href={report.backTo}>{words.back}</a>
        <span class="muted">{words.howTo}</span>
      </nav>
      <main id="content" class="report stack">
        <header class="report-head">
          <div class="whose">
            {brand.logo && (
              <img src={`/brand/${brand.logo.logoId}`} alt="" {...fitted(brand.logo, LARGEST_ON_PAGE)} />
            )}
            <span>{brand.name}</span>
          </div>
          <h1>{report.title}</h1>
          <p class="basis">{report.facts.join(' · ')}</p>
          <p class="basis">{report.confidential}</p>
        </header>
        {children}
      </main>
    </Document>
  );
}
