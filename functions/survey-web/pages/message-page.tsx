import type { Child } from 'hono/jsx';
import { renderPage } from '#shared/web/survey-page/layout.tsx';
import type { Page } from '#shared/web/survey-page/page.ts';
import type { Frame } from './frame.ts';

export interface MessagePageProps extends Frame {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** What the person came to do is done. */
  readonly done?: boolean;
  /** Answers have arrived: the browser forgets its copy of them. */
  readonly sent?: boolean;
  readonly children?: Child;
}

/** A page that says one thing. */
export function renderMessagePage({
  title,
  paragraphs,
  done,
  sent,
  children,
  ...frame
}: MessagePageProps): Page {
  return renderPage({
    ...frame,
    title,
    children: (
      <div class="message" data-sent={sent ? 'yes' : undefined}>
        {done && (
          <div class="done" aria-hidden="true">
            ✓
          </div>
        )}
        <h1>{title}</h1>
        {paragraphs.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
        {children}
      </div>
    ),
  });
}
