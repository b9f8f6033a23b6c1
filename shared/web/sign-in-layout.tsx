import type { PropsWithChildren } from 'hono/jsx';
import type { Language } from '../domain/localized.ts';
import { CONSOLE_PHRASES } from '../locale/console/phrases.ts';
import { BrandMark } from './components/brand-mark.tsx';
import { LanguageSwitch } from './console-layout.tsx';
import { Document } from './document.tsx';

/** A page outside the frame: the way in, and problems of somebody who is not signed in. */
export function SignInLayout({
  language,
  path,
  title,
  children,
}: PropsWithChildren<{ language: Language; path: string; title: string }>) {
  const { frame } = CONSOLE_PHRASES[language];
  return (
    <Document language={language} title={`${title} – ${frame.product}`}>
      <main class="centre">
        <div class="stack narrow">
          <span class="brand">
            <BrandMark />
            {frame.product}
          </span>
          <h1>{title}</h1>
          {children}
          <LanguageSwitch language={language} path={path} />
        </div>
      </main>
    </Document>
  );
}
