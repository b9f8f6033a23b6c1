// Takes names, e-mail addresses and phone numbers out of what people wrote. When in doubt it masks.
import type { Language } from '../localized.ts';
import { nameRuleOf } from './mask-names.ts';

type Masked = 'name' | 'address' | 'phone';

const MASKS: Readonly<Record<Language, Readonly<Record<Masked, string>>>> = {
  en: { name: '[name]', address: '[e-mail]', phone: '[phone number]' },
  vi: { name: '[tên]', address: '[e-mail]', phone: '[số điện thoại]' },
};

const ADDRESS = /[\p{L}\p{N}._%+-]+\s?@\s?[\p{L}\p{N}-]+(?:\s?\.\s?[\p{L}\p{N}-]+)+/gu;
const SPELLED_ADDRESS =
  /[\p{L}\p{N}._%+-]+\s*(?:[([{]\s*(?:at|a còng)\s*[)\]}]|\s(?:at|a còng)\s)\s*[\p{L}\p{N}-]+\s*(?:\.|[([{]\s*(?:dot|chấm)\s*[)\]}]|\s(?:dot|chấm)\s)\s*\p{L}{2,}/giu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}._]{3,}/gu;

/** Digits with whatever people put between them; whether it is a phone number is decided by `isPhoneNumber`. */
const DIGITS = /(?<![\p{L}\p{N}])(?:\+|\()?\d(?:[\s.\-()]{0,3}\d){7,14}(?![\p{L}\p{N}])/gu;

/** A function that masks comments, for the people whose names are given. */
export function maskerOf(names: readonly string[]): (text: string, language: Language) => string {
  const maskNames = nameRuleOf(names);
  return (text, language) => {
    const words = MASKS[language];
    const withoutContacts = text
      .normalize('NFC')
      .replace(/[０-９＋＠]/g, (wide) => wide.normalize('NFKC'))
      .replace(ADDRESS, words.address)
      .replace(SPELLED_ADDRESS, words.address)
      .replace(HANDLE, words.name)
      .replace(DIGITS, (digits) => (isPhoneNumber(digits) ? words.phone : digits));
    return maskNames(withoutContacts, words.name, language);
  };
}

/** Numbers that begin like a phone number or run on without a break; amounts (`10.000.000`) and dates stay. */
function isPhoneNumber(text: string): boolean {
  if (/^[+(0]/.test(text)) return true;
  if (/^\d{9,}$/.test(text)) return true;
  return (
    /^(?:84|1)?[\s.-]?\(?\d{2,4}\)?[\s.-]\d{3,4}[\s.-]\d{3,4}$/.test(text) &&
    !/^\d{1,3}(?:\.\d{3})+$/.test(text)
  );
}
