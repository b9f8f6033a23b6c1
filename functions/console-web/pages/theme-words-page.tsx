import { LANGUAGES } from '#shared/domain/localized.ts';
import { isOwn, lexiconWith } from '#shared/domain/theme/lexicon-changes.ts';
import type { PhraseProblem, ThemeWords, WordList } from '#shared/domain/theme/read-theme-words.ts';
import { Polarity, type Theme } from '#shared/domain/theme/theme.ts';
import type { ProgramLexicon } from '#shared/services/theme/get-lexicon.ts';
import { TextAreaField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { fieldOfList } from '../theme-words-form.ts';
import { VersionField } from '../version-field.tsx';
import { ConsolePage } from './console-page.tsx';
import { ThemeOvertakenNotice } from './theme-overtaken-notice.tsx';
import { ThemePlaceFields } from './theme-place-fields.tsx';

interface Props {
  readonly reader: StaffReader;
  readonly lexicon: ProgramLexicon;
  readonly theme: Theme;
  /** As saved, or as typed when something is wrong with it. */
  readonly typed: ThemeWords;
  readonly place: { readonly angle: string; readonly moment: string };
  readonly problems?: readonly PhraseProblem[] | undefined;
  readonly problem?: string | undefined;
  readonly done?: string | undefined;
  /** Somebody else was faster: `lexicon` and `theme` are theirs. */
  readonly isOvertaken?: boolean;
}

const MOST_ROWS = 14;
const FEWEST_ROWS = 4;

/** The words of one theme in both languages, a phrase a line. */
export function ThemeWordsPage({
  reader,
  lexicon,
  theme,
  typed,
  place,
  problems = [],
  problem,
  done,
  isOvertaken,
}: Props) {
  const { language, phrases } = reader;
  const { words, lexicon: list } = phrases.themes;
  const { program, changes } = lexicon;
  const all = `/programs/${program.programId}/themes`;
  return (
    <ConsolePage
      reader={reader}
      title={words.title(theme.name[language])}
      lead={words.lead}
      trail={[
        { href: `/programs/${program.programId}`, label: program.name[language] },
        { href: all, label: list.title },
      ]}
    >
      {done && <Notice kind="done">{done}</Notice>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      {isOvertaken && <ThemeOvertakenNotice {...{ reader, lexicon, theme, typed, place }} />}
      {problems.length > 0 && <Notice kind="problem">{words.problems.title(problems.length)}</Notice>}
      <form class="stack" method="post" action={`${all}/${theme.themeId}`}>
        <VersionField version={changes.version} />
        <div class="columns">
          {LANGUAGES.map((written) => (
            <section class="card stack">
              {Polarity.options.map((polarity) => (
                <TextAreaField
                  name={fieldOfList({ language: written, polarity })}
                  label={words.lists[written][polarity]}
                  rows={rowsFor(typed[written][polarity])}
                  language={written}
                  value={typed[written][polarity]}
                  error={whatIsWrong(reader, lexicon, problems, { language: written, polarity })}
                />
              ))}
            </section>
          ))}
        </div>
        <ThemePlaceFields reader={reader} lexicon={lexicon} {...place} />
        <button type="submit" class="primary">
          {words.save}
        </button>
      </form>
      {isOwn(changes, theme) && (
        <p>
          <a class="button" href={`${all}/${theme.themeId}/removal`}>
            {words.remove}
          </a>
        </p>
      )}
    </ConsolePage>
  );
}

function rowsFor(list: string): number {
  return Math.min(MOST_ROWS, Math.max(FEWEST_ROWS, list.split('\n').length + 1));
}

function whatIsWrong(
  { language, phrases }: StaffReader,
  { changes }: ProgramLexicon,
  problems: readonly PhraseProblem[],
  list: WordList,
): string | undefined {
  const { problems: words } = phrases.themes.words;
  const { themes } = lexiconWith(changes);
  const sentences = problems
    .filter((each) => each.language === list.language && each.polarity === list.polarity)
    .map(({ phrase, problem, themeId }) => {
      const other = themes.find((theme) => theme.themeId === themeId)?.name[language] ?? '';
      return problem === 'of-another-theme' ? words[problem](phrase, other) : words[problem](phrase);
    });
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
