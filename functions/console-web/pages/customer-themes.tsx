import type { Survey } from '#shared/domain/survey/survey.ts';
import type { WaveThemes } from '#shared/domain/theme/wave-themes.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { formatDateTime, formatFixed, formatNumber, formatRate } from '#shared/locale/format.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';

interface Props {
  readonly reader: StaffReader;
  readonly wave: Wave;
  readonly survey: Survey;
  /** As they were last counted. */
  readonly themes: WaveThemes | undefined;
  /** Somebody has just asked for them. */
  readonly asked?: boolean;
}

/** What customers write about, and what promoters and detractors write differently. */
export function CustomerThemes({ reader, wave, survey, themes, asked = false }: Props) {
  const { language, phrases, timeZone } = reader;
  const { themes: words } = phrases;
  if (!survey.questions.some(({ kind }) => kind === 'text')) return null;
  const [first] = themes?.themes ?? [];
  const mayAsk = isAllowed({ kind: 'staff', staff: reader.staff }, 'ask-for-themes');
  return (
    <section class="card" id="themes">
      <h2>
        {themes && first
          ? words.finding(first.name[language], formatRate(language, first.people, themes.commenters))
          : words.title}
      </h2>
      {asked && <Notice kind="done">{words.asked}</Notice>}
      {!themes && <p class="muted">{`${words.notYet.title}. ${words.notYet.explanation}`}</p>}
      {themes && (
        <p class="muted small">
          {first
            ? words.basis(themes.commenters, formatDateTime(language, themes.countedAt, timeZone))
            : words.noThemes(themes.commenters)}
        </p>
      )}
      {themes?.cutShort && <p class="muted small">{words.cutShort}</p>}
      {themes && first && (
        <>
          <ThemeTable reader={reader} survey={survey} themes={themes} />
          <p class="muted small">{words.both}</p>
        </>
      )}
      {themes && first && <Terms reader={reader} terms={themes.terms} />}
      {mayAsk && !asked && (
        <form method="post" action={`/waves/${wave.waveId}/themes`}>
          <button type="submit">{words.count}</button>
        </form>
      )}
    </section>
  );
}

function ThemeTable(props: { reader: StaffReader; survey: Survey; themes: WaveThemes }) {
  const { reader, survey, themes } = props;
  const { language } = reader;
  const { columns, angles, caption } = reader.phrases.themes;
  const moments = new Map(survey.moments.map(({ key, name }) => [key, name[language]]));
  const hasMoments = themes.themes.some(({ moment }) => moment && moments.has(moment));
  return (
    <DataTable
      name="themes"
      caption={caption}
      columns={[
        { label: columns.theme },
        { label: columns.angle },
        ...(hasMoments ? [{ label: columns.moment }] : []),
        { label: columns.people, align: 'right' },
        { label: columns.share, align: 'right' },
        { label: columns.favourable, align: 'right' },
        { label: columns.unfavourable, align: 'right' },
      ]}
      rows={themes.themes.map((theme) => ({
        header: <a href={`/waves/${themes.waveId}/themes/${theme.themeId}`}>{theme.name[language]}</a>,
        cells: [
          angles[theme.angle],
          ...(hasMoments ? [(theme.moment && moments.get(theme.moment)) ?? '–'] : []),
          formatNumber(language, theme.people),
          formatRate(language, theme.people, themes.commenters),
          formatNumber(language, theme.favourable),
          formatNumber(language, theme.unfavourable),
        ],
      }))}
    />
  );
}

function Terms({ reader, terms }: { reader: StaffReader; terms: WaveThemes['terms'] }) {
  const { language } = reader;
  const { terms: words } = reader.phrases.themes;
  const groups = (['promoter', 'detractor'] as const).flatMap((typicalOf) => {
    const ofGroup = terms.filter((term) => term.typicalOf === typicalOf);
    return ofGroup.length > 0 ? [{ typicalOf, ofGroup }] : [];
  });
  return (
    <>
      <h3 class="section-title">{words.title}</h3>
      {groups.length === 0 && <p class="muted">{words.none}</p>}
      {groups.length > 0 && <p class="muted small">{words.lead}</p>}
      {groups.map(({ typicalOf, ofGroup }) => (
        <DataTable
          name={`words-of-${typicalOf}s`}
          caption={words[typicalOf]}
          columns={[
            { label: words.term },
            { label: words.people, align: 'right' },
            { label: words.others, align: 'right' },
            { label: words.z, align: 'right' },
          ]}
          rows={ofGroup.map(({ term, people, peopleOfOthers, z }) => ({
            header: `“${term}”`,
            cells: [
              formatNumber(language, people),
              formatNumber(language, peopleOfOthers),
              formatFixed(language, z, 1),
            ],
          }))}
        />
      ))}
    </>
  );
}
