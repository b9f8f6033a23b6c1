import { formatDate, formatNumber } from '#shared/locale/format.ts';
import type { ThemeCommentPage } from '#shared/services/theme/list-theme-comments.ts';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { resultsTrail } from './wave-words.ts';

/** The newest comments that speak of a theme, masked, a page at a time. */
export function ThemeCommentsPage({ reader, found }: { reader: StaffReader; found: ThemeCommentPage }) {
  const { language, phrases, timeZone } = reader;
  const { comments: words } = phrases.themes;
  const { wave, theme, comments } = found;
  return (
    <ConsolePage
      reader={reader}
      title={words.title(theme.name[language])}
      lead={words.lead(theme.people)}
      trail={[
        ...resultsTrail(reader, found),
        { href: `/waves/${wave.waveId}/results#themes`, label: phrases.waves.results },
      ]}
    >
      {comments.length === 0 && <p class="muted">{words.none}</p>}
      {comments.length > 0 && (
        <ul class="plain list card">
          {comments.map(({ answeredAt, language: written, texts }) => (
            <li>
              {texts.map((text) => (
                <p lang={written}>“{text}”</p>
              ))}
              <p class="muted small">{formatDate(language, answeredAt, timeZone)}</p>
            </li>
          ))}
        </ul>
      )}
      {found.pages > 1 && <PageLinks reader={reader} found={found} />}
    </ConsolePage>
  );
}

function PageLinks({ reader, found }: { reader: StaffReader; found: ThemeCommentPage }) {
  const { comments: words } = reader.phrases.themes;
  const { page, pages } = found;
  const numbered = (n: number) => formatNumber(reader.language, n);
  return (
    <nav class="row" aria-label={words.pages}>
      {page > 1 && (
        <a class="button" rel="prev" href={`?page=${page - 1}`}>
          {words.newer}
        </a>
      )}
      <span class="muted">{words.page(numbered(page), numbered(pages))}</span>
      {page < pages && (
        <a class="button" rel="next" href={`?page=${page + 1}`}>
          {words.older}
        </a>
      )}
    </nav>
  );
}
