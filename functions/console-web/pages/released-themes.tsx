import type { Survey } from '#shared/domain/survey/survey.ts';
import { formatNumber, formatRate } from '#shared/locale/format.ts';
import type { ReleasedThemes as ThemesOfQuestion } from '#shared/services/theme/get-released-themes.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import type { Reader } from '../environment.ts';

interface Props {
  readonly reader: Reader;
  readonly survey: Survey;
  readonly themes: readonly ThemesOfQuestion[];
}

/** What employees write about, from their published comments and nothing else. */
export function ReleasedThemes({ reader, survey, themes }: Props) {
  const { language, phrases } = reader;
  const { title, columns, angles, released } = phrases.themes;
  if (themes.length === 0) return null;
  const wordings = new Map(survey.questions.map(({ key, wording }) => [key, wording[language]]));
  return (
    <section class="card">
      <h2>{title}</h2>
      {themes.map(({ question, commenters, themes: ofQuestion }) => (
        <>
          <p class="muted small section-title">{released.lead(commenters)}</p>
          <DataTable
            name={`themes-${question}`}
            caption={released.caption(wordings.get(question) ?? question)}
            columns={[
              { label: columns.theme },
              { label: columns.angle },
              { label: columns.people, align: 'right' },
              { label: columns.share, align: 'right' },
            ]}
            rows={ofQuestion.map(({ name, angle, people }) => ({
              header: name[language],
              cells: [
                angles[angle],
                formatNumber(language, people),
                formatRate(language, people, commenters),
              ],
            }))}
          />
        </>
      ))}
    </section>
  );
}
