// Takes out of what people wrote all that leads to a person. When in doubt it masks.
import type { Language } from '../localized.ts';
import { maskContacts } from './mask-contacts.ts';
import { nameRuleOf } from './mask-names.ts';
import { maskNumbers } from './mask-numbers.ts';
import { maskPlaces } from './mask-places.ts';

/** Signs that stand for a mask while the rest is looked through: no rule finds anything in them. */
const SIGNS = {
  name: '\uE001',
  address: '\uE002',
  link: '\uE003',
  phone: '\uE004',
  number: '\uE005',
  place: '\uE006',
} as const;
type Masked = keyof typeof SIGNS;

const MASKS: Readonly<Record<Language, Readonly<Record<Masked, string>>>> = {
  en: {
    name: '[name]',
    address: '[e-mail]',
    link: '[link]',
    phone: '[phone number]',
    number: '[number]',
    place: '[address]',
  },
  vi: {
    name: '[tên]',
    address: '[e-mail]',
    link: '[liên kết]',
    phone: '[số điện thoại]',
    number: '[số]',
    place: '[địa chỉ]',
  },
};

/**
 * A function that masks comments, for the people whose names are given: e-mail and web addresses, names in social
 * networks, telephone numbers, numbers of papers, accounts and orders, postal addresses, and names, also of people who
 * are not among those given where a title or their form gives them away.
 */
export function maskerOf(names: readonly string[]): (text: string, language: Language) => string {
  const maskNames = nameRuleOf(names);
  return (text, language) => {
    const composed = text
      .normalize('NFC')
      .replace(/[\uE001-\uE006]/g, '')
      .replace(/[０-９＋＠]/g, (wide) => wide.normalize('NFKC'));
    const withoutContacts = maskContacts(composed, { ...SIGNS, handle: SIGNS.name });
    const withoutPlaces = maskPlaces(withoutContacts, SIGNS.place);
    const withoutNumbers = maskNumbers(withoutPlaces, SIGNS);
    return inWords(maskNames(withoutNumbers, SIGNS.name, language), language);
  };
}

function inWords(masked: string, language: Language): string {
  return Object.entries(SIGNS).reduce(
    (text, [kind, sign]) => text.replaceAll(sign, MASKS[language][kind as Masked]),
    masked,
  );
}
