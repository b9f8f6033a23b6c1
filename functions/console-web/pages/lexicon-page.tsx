import type { Localized } from '#shared/domain/localized.ts';
import { Side } from '#shared/domain/side.ts';
import { lexiconWith } from '#shared/domain/theme/lexicon-changes.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { ProgramLexicon } from '#shared/services/theme/get-lexicon.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { InputField, SelectField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { VersionField } from '../version-field.tsx';
import { ConsolePage } from './console-page.tsx';
import { programTrail } from './program-trail.ts';
import { RemovedNotice } from './removed-notice.tsx';
import { ThemePlaceFields } from './theme-place-fields.tsx';

/** A theme as it is typed into the form. */
export interface ThemeDraft {
  readonly name: Localized;
  readonly angle: string;
  readonly moment: string;
  readonly side: string;
}

export const EMPTY_THEME: ThemeDraft = {
  name: { en: '', vi: '' },
  angle: 'product',
  moment: '',
  side: '',
};

interface Props {
  readonly reader: StaffReader;
  readonly lexicon: ProgramLexicon;
  readonly draft: ThemeDraft;
  readonly problem?: string | undefined;
  readonly done?: string | undefined;
  /** Whether a theme was removed a moment ago, and which. */
  readonly isRemoved?: boolean | undefined;
  readonly removed?: string | undefined;
}

/** The themes that the comments of a program are read for; each leads to its words. */
export function LexiconPage({ reader, lexicon, draft, problem, done, isRemoved, removed }: Props) {
  const { phrases } = reader;
  const { program, changes } = lexicon;
  const { lexicon: words } = phrases.themes;
  return (
    <ConsolePage reader={reader} title={words.title} lead={words.lead} trail={programTrail(reader, program)}>
      {done && <Notice kind="done">{done}</Notice>}
      {isRemoved && (
        <RemovedNotice
          reader={reader}
          text={words.done.removed}
          restoration={removed && `/programs/${program.programId}/themes/${removed}/restoration`}
        />
      )}
      {problem && <Notice kind="problem">{problem}</Notice>}
      <section class="card">
        <ThemeList reader={reader} lexicon={lexicon} />
      </section>
      <section class="card">
        <h2>{words.add.title}</h2>
        <ThemeForm reader={reader} lexicon={lexicon} draft={draft} version={changes.version} />
      </section>
    </ConsolePage>
  );
}

function ThemeList({ reader, lexicon }: Pick<Props, 'reader' | 'lexicon'>) {
  const { language, phrases } = reader;
  const { program, changes, moments } = lexicon;
  const { lexicon: words, angles, columns } = phrases.themes;
  const { themes, phrases: all } = lexiconWith(changes);
  const removed = new Set(changes.removed.map(({ text }) => text));
  const own = new Set(changes.ownThemes.map(({ themeId }) => themeId));
  const changed = new Set([
    ...[...changes.added, ...changes.placed].map(({ themeId }) => themeId),
    ...lexiconWith({ ...changes, removed: [] })
      .phrases.filter(({ text }) => removed.has(text))
      .map(({ themeId }) => themeId),
  ]);
  const momentNames = new Map(moments.map(({ key, name }) => [key, name[language]]));
  return (
    <DataTable
      name="themes"
      caption={words.caption}
      columns={[
        { label: columns.theme },
        { label: columns.angle },
        ...(moments.length > 0 ? [{ label: columns.moment }] : []),
        { label: words.side },
        { label: words.english, align: 'right' },
        { label: words.vietnamese, align: 'right' },
      ]}
      rows={themes.map(({ themeId, name, angle, moment, side }) => {
        const count = (of: 'en' | 'vi') =>
          all.filter((phrase) => phrase.themeId === themeId && phrase.language === of).length;
        const remarks = [own.has(themeId) && words.own, changed.has(themeId) && words.changed].filter(
          Boolean,
        );
        return {
          header: (
            <>
              <a href={`/programs/${program.programId}/themes/${themeId}`}>{name[language]}</a>
              {remarks.length > 0 && <span class="muted"> · {remarks.join(', ')}</span>}
            </>
          ),
          cells: [
            angles[angle],
            ...(moments.length > 0 ? [(moment && momentNames.get(moment)) ?? '–'] : []),
            words.sides[side ?? 'both'],
            formatNumber(language, count('en')),
            formatNumber(language, count('vi')),
          ],
        };
      })}
    />
  );
}

function ThemeForm(props: Pick<Props, 'reader' | 'lexicon' | 'draft'> & { version: number }) {
  const { reader, lexicon, draft } = props;
  const { lexicon: words } = reader.phrases.themes;
  return (
    <form class="stack" method="post" action={`/programs/${lexicon.program.programId}/themes`}>
      <VersionField version={props.version} />
      <InputField name="name-en" label={words.add.nameEn} value={draft.name.en} required />
      <InputField name="name-vi" label={words.add.nameVi} value={draft.name.vi} required />
      <ThemePlaceFields reader={reader} lexicon={lexicon} angle={draft.angle} moment={draft.moment} />
      <SelectField
        name="side"
        label={words.add.side}
        value={draft.side}
        options={[
          { value: '', label: words.sides.both },
          ...Side.options.map((side) => ({ value: side, label: words.sides[side] })),
        ]}
      />
      <button type="submit" class="primary">
        {words.add.submit}
      </button>
    </form>
  );
}
