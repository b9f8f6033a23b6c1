import { parseDay } from '../calendar/typed-day.ts';
import type { Language } from '../localized.ts';
import type { Side } from '../side.ts';
import { parseAmount } from './amount.ts';
import { isPlausibleLastDay } from './last-day.ts';
import type { PeopleColumn } from './people-columns.ts';
import { type CameBy, Customer, type Ring, type Tier } from './person.ts';
import { comparable, tidy } from './plain-text.ts';
import { isRoleAddress } from './role-address.ts';
import { parseTimeZone } from './time-zone.ts';

/** The cells of one row. A column that the file does not have is absent; an empty cell is `''`. */
export type PersonRow = Readonly<Partial<Record<PeopleColumn, string>>>;

/** What a source says about a person. `undefined` empties a field, an absent field is left as it is. */
export interface PersonFields {
  externalId: string;
  name: string;
  unitId: string;
  email?: string | undefined;
  language?: Language | undefined;
  tier?: Tier | undefined;
  revenue?: number | undefined;
  revenueLastYear?: number | undefined;
  cameBy?: CameBy | undefined;
  managerId?: string | undefined;
  ring?: Ring | undefined;
  timeZone?: string | undefined;
  leftOn?: string | undefined;
  /** Of the company's own; those that are not named stay as they are. */
  attributes?: Readonly<Record<string, string | undefined>>;
}

/** Beside the row: what it is read with. */
export interface ReadingContext {
  /** Finds a unit by its id or name. */
  readonly unitOf: (text: string) => string | undefined;
  /** `YYYY-MM-DD` */
  readonly today: string;
}

export type RowProblemCode =
  | 'id-missing'
  | 'id-too-long'
  | 'id-twice'
  | 'name-missing'
  | 'name-too-long'
  | 'name-unreadable'
  | 'address-wrong'
  | 'address-twice'
  | 'unit-missing'
  | 'unit-unknown'
  | 'tier-unknown'
  | 'revenue-wrong'
  | 'came-by-unknown'
  | 'manager-too-long'
  | 'ring-unknown'
  | 'time-zone-unknown'
  | 'last-day-wrong'
  | 'last-day-implausible'
  | 'attribute-too-long'
  | 'cells-too-many';

export type RowNoteCode = 'language-unknown' | 'erased-left-alone' | 'role-address' | 'has-left';

export interface RowRemark<Code extends string> {
  readonly code: Code;
  /** One of ours, or the name of an attribute. */
  readonly column: PeopleColumn | `attribute:${string}`;
  /** What stood in the cell. */
  readonly value: string;
}

export type ReadRow =
  | { good: true; fields: PersonFields; notes: readonly RowRemark<RowNoteCode>[] }
  | { good: false; problems: readonly RowRemark<RowProblemCode>[] };

const LANGUAGE_WORDS: Readonly<Record<Language, readonly string[]>> = {
  en: ['en', 'eng', 'english', 'anh', 'tieng anh', 'en us', 'en gb'],
  vi: ['vi', 'vn', 'vie', 'vietnamese', 'viet', 'tieng viet', 'vi vn'],
};
const TIER_WORDS: Readonly<Record<Tier, readonly string[]>> = {
  silver: ['silver', 'bac', 'hang bac'],
  gold: ['gold', 'vang', 'hang vang'],
  platinum: ['platinum', 'bach kim', 'hang bach kim'],
};
const CAME_BY_WORDS: Readonly<Record<CameBy, readonly string[]>> = {
  recommendation: [
    ...['recommendation', 'recommended', 'referral', 'referred', 'word of mouth', 'earned'],
    ...['gioi thieu', 'duoc gioi thieu', 'nguoi quen gioi thieu', 'khach hang gioi thieu', 'truyen mieng'],
  ],
  bought: [
    ...['bought', 'advertising', 'advertisement', 'ads', 'sales', 'marketing', 'campaign', 'paid'],
    ...['quang cao', 'ban hang', 'tiep thi', 'nhan vien ban hang', 'chien dich'],
  ],
};
const RING_WORDS: Readonly<Record<Ring, readonly string[]>> = {
  customer: ['customer', 'client', 'buyer', 'khach hang', 'khach'],
  partner: [
    ...['partner', 'reseller', 'dealer', 'distributor', 'agent', 'franchisee'],
    ...['doi tac', 'dai ly', 'nha phan phoi', 'nha ban le'],
  ],
  supplier: ['supplier', 'vendor', 'nha cung cap', 'nha cung ung', 'ncc'],
};
const LONGEST_ATTRIBUTE = 200;
const { externalId: ExternalId, name: Name, email: Email } = Customer.shape;

/** Reads one row; all its problems are named. `attributes` are the cells of the company's own columns, by name. */
export function readPerson(
  side: Side,
  row: PersonRow,
  { unitOf, today }: ReadingContext,
  attributes: Readonly<Record<string, string>> = {},
): ReadRow {
  const problems: RowRemark<RowProblemCode>[] = [];
  const notes: RowRemark<RowNoteCode>[] = [];
  const cell = (column: PeopleColumn) => tidy(row[column] ?? '');
  const complain = (column: PeopleColumn, code: RowProblemCode) =>
    problems.push({ code, column, value: cell(column) });

  const fields: PersonFields = {
    externalId: cell('id'),
    name: cell('name'),
    unitId: unitOf(cell('unit')) ?? '',
  };
  if (fields.externalId === '') complain('id', 'id-missing');
  else if (!ExternalId.safeParse(fields.externalId).success) complain('id', 'id-too-long');
  if (fields.name === '') complain('name', 'name-missing');
  else if (fields.name.includes('\uFFFD')) complain('name', 'name-unreadable');
  else if (!Name.safeParse(fields.name).success) complain('name', 'name-too-long');
  if (cell('unit') === '') complain('unit', 'unit-missing');
  else if (fields.unitId === '') complain('unit', 'unit-unknown');

  if (row.email !== undefined) {
    fields.email = cell('email').toLowerCase() || undefined;
    if (!Email.safeParse(fields.email).success) complain('email', 'address-wrong');
    else if (fields.email && isRoleAddress(fields.email)) {
      notes.push({ code: 'role-address', column: 'email', value: fields.email });
    }
  }
  if (row.language !== undefined && cell('language') !== '') {
    const language = wordIn(LANGUAGE_WORDS, cell('language'));
    if (!language) notes.push({ code: 'language-unknown', column: 'language', value: cell('language') });
    fields.language = language ?? 'en';
  }
  if (side === 'customer' && row.tier !== undefined) {
    fields.tier = wordIn(TIER_WORDS, cell('tier'));
    if (cell('tier') !== '' && !fields.tier) complain('tier', 'tier-unknown');
  }
  for (const column of ['revenue', 'revenueLastYear'] as const) {
    if (side !== 'customer' || row[column] === undefined) continue;
    fields[column] = cell(column) === '' ? undefined : parseAmount(cell(column));
    if (cell(column) !== '' && fields[column] === undefined) complain(column, 'revenue-wrong');
  }
  if (side === 'customer' && row.cameBy !== undefined) {
    fields.cameBy = wordIn(CAME_BY_WORDS, cell('cameBy'));
    if (cell('cameBy') !== '' && !fields.cameBy) complain('cameBy', 'came-by-unknown');
  }
  if (side === 'employee' && row.manager !== undefined) {
    fields.managerId = cell('manager') || undefined;
    if (cell('manager').length > 120) complain('manager', 'manager-too-long');
  }
  if (side === 'customer' && row.ring !== undefined) {
    fields.ring = wordIn(RING_WORDS, cell('ring'));
    if (cell('ring') !== '' && !fields.ring) complain('ring', 'ring-unknown');
  }
  if (row.timeZone !== undefined) {
    fields.timeZone = parseTimeZone(cell('timeZone'));
    if (cell('timeZone') !== '' && !fields.timeZone) complain('timeZone', 'time-zone-unknown');
  }
  if (side === 'employee' && row.lastDay !== undefined) {
    fields.leftOn = parseDay(cell('lastDay'));
    if (cell('lastDay') !== '' && !fields.leftOn) complain('lastDay', 'last-day-wrong');
    else if (fields.leftOn && !isPlausibleLastDay(fields.leftOn, today)) {
      complain('lastDay', 'last-day-implausible');
    }
  }
  const own = Object.entries(attributes).map(([name, value]) => [name, tidy(value) || undefined] as const);
  if (own.length > 0) fields.attributes = Object.fromEntries(own);
  for (const [name, value = ''] of own) {
    if (value.length > LONGEST_ATTRIBUTE) {
      problems.push({ code: 'attribute-too-long', column: `attribute:${name}`, value });
    }
  }
  return problems.length > 0 ? { good: false, problems } : { good: true, fields, notes };
}

function wordIn<Value extends string>(
  words: Readonly<Record<Value, readonly string[]>>,
  text: string,
): Value | undefined {
  const word = comparable(text);
  return (Object.keys(words) as Value[]).find((value) => words[value].includes(word));
}
