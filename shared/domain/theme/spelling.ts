import { keysOfPhrase } from './clauses.ts';
import { foldKey } from './word-key.ts';

/** How a phrase is looked up. */
interface Spelling {
  /** Its keys with a space between: however it is written, there is one. */
  readonly name: string;
  /** The same without accents. */
  readonly plain: string;
}

/** The phrases that everybody has are the same objects for as long as the process lives. */
const known = new WeakMap<object, Spelling>();

export function spellingOf(phrase: { readonly text: string }): Spelling {
  const before = known.get(phrase);
  if (before) return before;
  const name = keysOfPhrase(phrase.text).join(' ');
  const spelling = { name, plain: foldKey(name) };
  known.set(phrase, spelling);
  return spelling;
}
