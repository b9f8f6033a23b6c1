import type { Language } from '../../domain/localized.ts';
import type { Phrases } from '../phrases.ts';
import { frame as frameEn } from './frame/en.ts';
import { frame as frameVi } from './frame/vi.ts';
import { problems as problemsEn } from './problems/en.ts';
import { problems as problemsVi } from './problems/vi.ts';

const en = { frame: frameEn, problems: problemsEn };
const vi: Phrases<typeof en> = { frame: frameVi, problems: problemsVi };

export type ConsolePhrases = Phrases<typeof en>;

/** Every phrase of the staff console. */
export const CONSOLE_PHRASES: Readonly<Record<Language, ConsolePhrases>> = { en, vi };
