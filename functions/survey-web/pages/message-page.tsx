import type { Child } from 'hono/jsx';
import type { Language } from '#shared/domain/localized.ts';
import { renderPage } from './layout.tsx';
import type { Page } from './page.ts';

export interface MessagePageProps {
  readonly language: Language;
  readonly company: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly children?: Child;
}

/** A page that says one thing. */
export function renderMessagePage({ title, paragraphs, children, ...frame }: MessagePageProps): Page {
  return renderPage({
    ...frame,
    title,
    children: (
      <div class="message">
        <h1>{title}</h1>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {children}
      </div>
    ),
  });
}
