import { LexiconChanges, noChanges } from '../../domain/theme/lexicon-changes.ts';
import { type Database, getItem } from './database.ts';
import { replaceVersion } from './versioned-item.ts';

const lexiconKey = (programId: string) => ({ pk: 'LEXICONS', sk: programId });

/** What a program has changed about the lexicon; nothing at first. */
export async function getLexiconChanges(db: Database, programId: string): Promise<LexiconChanges> {
  const found = await getItem<LexiconChanges>(db, 'main', lexiconKey(programId), { consistent: true });
  return found ?? noChanges(programId);
}

/** Puts changes in the place of the version before; false when somebody else was faster. */
export async function replaceLexiconChanges(db: Database, changes: LexiconChanges): Promise<boolean> {
  const key = lexiconKey(changes.programId);
  return await replaceVersion(db, 'main', key, LexiconChanges.parse(changes), changes.version - 1);
}
