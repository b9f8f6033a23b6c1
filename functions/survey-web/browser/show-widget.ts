import type { Language } from '#shared/domain/localized.ts';

export interface Widget {
  /** `https://surveys.example.com` */
  readonly origin: string;
  /** Of the page in the frame: `/o/<token>`. */
  readonly path: string;
  /** What the frame is called, by language. */
  readonly titles: Readonly<Record<Language, string>>;
}

/**
 * Runs in somebody else's page, sent as its own source: puts a frame with the survey right after its script tag, lets
 * it be as high as what it shows, and touches nothing else there.
 */
export function showWidget({ origin, path, titles }: Widget): void {
  const place = document.currentScript;
  if (!place) return;
  const [language] = /^(vi|en)\b/i.exec(document.documentElement.lang.toLowerCase()) ?? [];
  const frame = document.createElement('iframe');
  frame.title = language === 'vi' ? titles.vi : titles.en;
  frame.loading = 'lazy';
  frame.src = origin + path + (language ? `?lang=${language}` : '');
  frame.style.cssText = 'display:block;width:100%;height:480px;border:0';
  addEventListener('message', ({ source, origin: from, data }) => {
    const height = Number(data?.insideoutHeight);
    if (source === frame.contentWindow && from === origin && height > 0) frame.style.height = `${height}px`;
  });
  place.after(frame);
}
