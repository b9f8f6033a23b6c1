import type { Language } from '../../domain/localized.ts';
import type { Phrases } from '../phrases.ts';
import { frame as frameEn } from './frame/en.ts';
import { frame as frameVi } from './frame/vi.ts';
import { people as peopleEn } from './people/en.ts';
import { people as peopleVi } from './people/vi.ts';
import { problems as problemsEn } from './problems/en.ts';
import { problems as problemsVi } from './problems/vi.ts';
import { units as unitsEn } from './units/en.ts';
import { units as unitsVi } from './units/vi.ts';

const en = { frame: frameEn, people: peopleEn, problems: problemsEn, units: unitsEn };
const vi: Phrases<typeof en> = { frame: frameVi, people: peopleVi, problems: problemsVi, units: unitsVi };

export type ConsolePhrases = Phrases<typeof en>;

/** Every phrase of the staff console. */
export const CONSOLE_PHRASES: Readonly<Record<Language, ConsolePhrases>> = { en, vi };
