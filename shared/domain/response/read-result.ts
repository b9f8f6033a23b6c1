import type { Localized } from '../localized.ts';
import type { Answer } from './answers.ts';

/** An answer, or what is wrong with it, or neither where nothing was given. */
export interface ReadAnswer {
  readonly answer?: Answer;
  /** Says what to do. */
  readonly error?: Localized;
}
