import { LANGUAGES, type Language } from '#shared/domain/localized.ts';
import type { Reader } from '../environment.ts';

/** Where the page of a preview opens: at the question that is edited. */
export const EDITED_QUESTION = 'edited';

interface Props {
  readonly reader: Reader;
  /** Path of the survey. */
  readonly path: string;
  /** How many pages the survey has, and which one is shown, from 0. */
  readonly pages: number;
  readonly page: number;
  /** The question that is edited: its page is shown, as it is typed. */
  readonly question?: string | undefined;
  /** What is typed, where it is not saved. */
  readonly typed?: string | undefined;
}

/** The survey page and the mail as they will be, in each language; the reader's own is open. */
export function SurveyPreview({ reader, path, pages, page, question, typed }: Props) {
  const { preview, page: pageName } = reader.phrases.surveys;
  const { languages } = reader.phrases.frame;
  const isLive = question !== undefined;
  const address = (language: Language) =>
    `${path}/preview?lang=${language}${isLive ? `&question=${question}` : `&page=${page}`}`;
  // The page opens where the question stands.
  const place = isLive ? `#${EDITED_QUESTION}` : '';
  return (
    <section>
      <h2>{preview.title}</h2>
      <p class="muted small section-title">{isLive ? preview.live : preview.explanation}</p>
      {!isLive && pages > 1 && (
        <nav class="row small" aria-label={preview.pages}>
          {Array.from({ length: pages }, (_, index) => (
            <a href={`${path}?page=${index}`} aria-current={index === page ? 'page' : undefined}>
              {pageName(String(index + 1))}
            </a>
          ))}
        </nav>
      )}
      {LANGUAGES.map((language) => (
        <details open={language === reader.language}>
          <summary>{preview.page(languages[language])}</summary>
          <iframe
            class="preview"
            title={preview.frame(languages[language])}
            sandbox=""
            loading="lazy"
            src={`${address(language)}${typed ? `&${typed}` : ''}${place}`}
            data-preview={isLive ? address(language) : undefined}
            data-place={place}
          />
        </details>
      ))}
      {!isLive &&
        LANGUAGES.map((language) => (
          <details>
            <summary>{preview.mail(languages[language])}</summary>
            <iframe
              class="preview"
              title={preview.mailFrame(languages[language])}
              sandbox=""
              loading="lazy"
              src={`${path}/preview-mail?lang=${language}`}
            />
          </details>
        ))}
    </section>
  );
}
