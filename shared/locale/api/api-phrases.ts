import type { Language } from '../../domain/localized.ts';
import type { Phrases } from '../phrases.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

export type ApiPhrases = Phrases<typeof en>;

export const API_PHRASES: Readonly<Record<Language, ApiPhrases>> = { en, vi };
