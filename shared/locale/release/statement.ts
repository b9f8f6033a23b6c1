import type { Language, Localized } from '../../domain/localized.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export interface WithheldFacts {
  /** Whether all figures are withheld, some, or none. */
  readonly figures: 'all' | 'some' | 'none';
  /** Fewest answers for figures and for comments, and fewest writers of a language. */
  readonly people: { readonly scores: number; readonly comments: number; readonly language: number };
  readonly ballotsWereDamaged: boolean;
}

/** The statement of a release in both languages. */
export function releaseStatement(facts: WithheldFacts): Localized {
  return { en: statementIn('en', facts), vi: statementIn('vi', facts) };
}

function statementIn(language: Language, { figures, people, ballotsWereDamaged }: WithheldFacts): string {
  const phrases = { en, vi }[language];
  const onFigures = {
    all: phrases.everythingWithheld(people.scores),
    some: phrases.someWithheld(people.scores),
    none: phrases.nothingWithheld,
  }[figures];
  const onComments = phrases.comments(people.comments, people.language);
  return [onFigures, onComments, ...(ballotsWereDamaged ? [phrases.unreadable] : [])].join(' ');
}
