import type { PropsWithChildren } from 'hono/jsx';
import type { Language } from '../domain/localized.ts';
import { STYLESHEET_PATH } from './theme/stylesheet.ts';

/** The outermost element of every page of the console. */
export function Document({
  language,
  title,
  stylesheet = STYLESHEET_PATH,
  children,
}: PropsWithChildren<{ language: Language; title: string; stylesheet?: string }>) {
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>{children}</body>
    </html>
  );
}
