import type { Side } from '#shared/domain/side.ts';
import { formatNumber, formatRate } from '#shared/locale/format.ts';
import type { SpokenTheme } from '#shared/services/digest/get-standing.ts';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  readonly side: Side;
  /** Of both sides. */
  readonly themes: readonly SpokenTheme[];
}

/** What one side writes about most, with the way to the comments. */
export function SpokenThemes({ reader, side, themes }: Props) {
  const { language, phrases } = reader;
  const words = phrases.home.standing;
  const own = themes.filter((theme) => theme.side === side);
  const [first] = own;
  return (
    <section class={`card ${side}`}>
      <h2>{words.themes[side]}</h2>
      {!first && <p class="muted">{words.noThemes}</p>}
      {first && (
        <ul class="plain list">
          {own.map(({ name, waveId, themeId, people, commenters }) => (
            <li class="spread">
              {themeId ? (
                <a href={`/waves/${waveId}/themes/${themeId}`}>{name[language]}</a>
              ) : (
                <span>{name[language]}</span>
              )}
              <span class="muted small">
                {words.share(formatRate(language, people, commenters), formatNumber(language, commenters))}
              </span>
            </li>
          ))}
        </ul>
      )}
      {first && (
        <p>
          <a href={`/waves/${first.waveId}/results`}>{words.comments}</a>
        </p>
      )}
    </section>
  );
}
