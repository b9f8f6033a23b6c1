import { LANGUAGES, type Language } from '#shared/domain/localized.ts';
import { POSTER_PHRASES } from '#shared/locale/poster/poster-phrases.ts';
import type { LinkSheet } from '#shared/services/open-link/get-link-sheet.ts';
import { QrCode } from '#shared/web/components/qr-code.tsx';
import { Document } from '#shared/web/document.tsx';
import { POSTER_SIZES, POSTER_STYLESHEETS, type PosterSize } from '#shared/web/theme/poster.ts';
import type { StaffReader } from '../environment.ts';

/** How a poster is to look. */
export interface PosterChoice {
  readonly size: PosterSize;
  readonly languages: Language | 'both';
}

interface Props {
  readonly reader: StaffReader;
  readonly sheet: LinkSheet;
  readonly choice: PosterChoice;
}

const CODE_SIZE_IN_MILLIMETRES = 80;
/** From so many letters on a question is set smaller, so that the poster stays on one page. */
const LONG_QUESTION = 110;

/** A sheet to print, with a line above it that stays on the screen. */
export function PosterPage({ reader, sheet, choice }: Props) {
  const { links: words, frame } = reader.phrases;
  const title = words.poster.title(sheet.link.name);
  return (
    <Document
      language={reader.language}
      title={`${title} – ${frame.product}`}
      stylesheet={POSTER_STYLESHEETS[choice.size].path}
    >
      <a class="skip" href="#content">
        {frame.skip}
      </a>
      <Tools reader={reader} sheet={sheet} choice={choice} />
      <Sheet sheet={sheet} choice={choice} label={words.sheet.codeLabel(sheet.link.name)} />
    </Document>
  );
}

function Tools({ reader, sheet: { link }, choice }: Props) {
  const { poster, form } = reader.phrases.links;
  const base = `/waves/${link.waveId}/links/${link.linkId}`;
  return (
    <nav aria-label={poster.title(link.name)}>
      <form class="tools" action={`${base}/poster`}>
        <a href={base}>{poster.back}</a>
        <label>
          {poster.size}
          <select name="size">
            {POSTER_SIZES.map((size) => (
              <option value={size} selected={size === choice.size}>
                {poster.sizes[size]}
              </option>
            ))}
          </select>
        </label>
        <label>
          {poster.languages}
          <select name="languages">
            {([...LANGUAGES, 'both'] as const).map((each) => (
              <option value={each} selected={each === choice.languages}>
                {each === 'both' ? poster.both : form.languageNames[each]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit">{poster.show}</button>
        <p>{poster.print}</p>
      </form>
    </nav>
  );
}

/** What is printed: in the customers' words, whatever language the console speaks. */
function Sheet({ sheet, choice, label }: Omit<Props, 'reader'> & { label: string }) {
  const languages = choice.languages === 'both' ? LANGUAGES.toReversed() : [choice.languages];
  const { wording } = sheet.question;
  const isLong = languages.some((language) => wording[language].length > LONG_QUESTION);
  const look = `question${languages.length > 1 ? ' two' : ''}${isLong ? ' long' : ''}`;
  const inEach = (words: (language: Language) => string) =>
    languages.map((language) => <span lang={language}>{words(language)}</span>);
  return (
    <main class="sheet" id="content">
      <p class="brand">{sheet.brand}</p>
      <h1 class={look}>{inEach((language) => wording[language])}</h1>
      <QrCode text={sheet.address} label={label} sizeInMillimetres={CODE_SIZE_IN_MILLIMETRES} />
      <p class="say">{inEach((language) => POSTER_PHRASES[language].scan)}</p>
      <p class="address">
        {inEach((language) => POSTER_PHRASES[language].address)}
        <strong>{sheet.address.replace(/^https?:\/\//, '')}</strong>
      </p>
    </main>
  );
}
