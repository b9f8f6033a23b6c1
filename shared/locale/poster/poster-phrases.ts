import type { Language } from '../../domain/localized.ts';
import type { Phrases } from '../phrases.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** Every phrase of the poster. */
export const POSTER_PHRASES: Readonly<Record<Language, Phrases<typeof en>>> = { en, vi };
