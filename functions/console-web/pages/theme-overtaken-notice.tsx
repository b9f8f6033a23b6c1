import { nameOf } from '#shared/domain/theme/lexicon-changes.ts';
import {
  phraseLines,
  type ThemeWords,
  WORD_LISTS,
  wordsOfTheme,
} from '#shared/domain/theme/read-theme-words.ts';
import type { Theme } from '#shared/domain/theme/theme.ts';
import { formatList } from '#shared/locale/format.ts';
import type { ProgramLexicon } from '#shared/services/theme/get-lexicon.ts';
import type { StaffReader } from '../environment.ts';
import { OvertakenNotice, type SavedFact } from './overtaken-notice.tsx';

interface Props {
  readonly reader: StaffReader;
  /** As saved now. */
  readonly lexicon: ProgramLexicon;
  readonly theme: Theme;
  readonly typed: ThemeWords;
  readonly place: { readonly angle: string; readonly moment: string };
}

/** More phrases than these nobody compares by eye. */
const MOST_NAMED = 40;

/** Somebody else saved the words of a program meanwhile: list by list, what only is saved and what only was typed. */
export function ThemeOvertakenNotice(props: Props) {
  return <OvertakenNotice reader={props.reader} now={[...differentLists(props), ...differentPlace(props)]} />;
}

function differentLists({ reader, lexicon, theme, typed }: Props): SavedFact[] {
  const { words } = reader.phrases.themes;
  const saved = wordsOfTheme(lexicon.changes, theme.themeId);
  return WORD_LISTS.flatMap(({ language, polarity }): SavedFact[] => {
    const [now, mine] = [phraseLines(saved[language][polarity]), phraseLines(typed[language][polarity])];
    const [onlySaved, onlyTyped] = [without(now, mine), without(mine, now)];
    if (onlySaved.length + onlyTyped.length === 0) return [];
    const label = words.lists[language][polarity];
    return [
      {
        label,
        value: onlySaved.length > 0 ? words.onlySaved(named(reader, onlySaved)) : words.nothingElse,
        ...(onlyTyped.length > 0 && { typed: words.onlyTyped(named(reader, onlyTyped)) }),
      },
    ];
  });
}

function differentPlace({ reader, lexicon, theme, place }: Props): SavedFact[] {
  const { language, phrases } = reader;
  const { lexicon: words, angles } = phrases.themes;
  const angleNames: Readonly<Record<string, string>> = angles;
  const momentNames = new Map(lexicon.moments.map(({ key, name }) => [key, name[language]]));
  const momentName = (key: string) => momentNames.get(key) ?? words.noMoment;
  const moment = theme.moment ?? '';
  return [
    ...(place.angle === theme.angle
      ? []
      : [{ label: words.add.angle, value: angles[theme.angle], typed: angleNames[place.angle] }]),
    ...(place.moment === moment
      ? []
      : [{ label: words.add.moment, value: momentName(moment), typed: momentName(place.moment) }]),
  ];
}

/** However a phrase is written, there is one. */
function without(phrases: readonly string[], others: readonly string[]): string[] {
  const known = new Set(others.map((text) => nameOf({ text })));
  return phrases.filter((text) => !known.has(nameOf({ text })));
}

function named({ language }: StaffReader, phrases: readonly string[]): string {
  const shown = phrases.slice(0, MOST_NAMED).map((phrase) => `“${phrase}”`);
  return formatList(language, phrases.length > MOST_NAMED ? [...shown, '…'] : shown);
}
