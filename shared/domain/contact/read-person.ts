import type { Language } from '../localized.ts';
import type { Side } from '../side.ts';
import { parseAmount } from './amount.ts';
import type { PeopleColumn } from './people-columns.ts';
import { type CameBy, Customer, type Tier } from './person.ts';
import { comparable, tidy } from './plain-text.ts';

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
  | 'cells-too-many';

export type RowNoteCode = 'language-unknown' | 'erased-left-alone';

export interface RowRemark<Code extends string> {
  readonly code: Code;
  readonly column: PeopleColumn;
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
const { externalId: ExternalId, name: Name, email: Email } = Customer.shape;

/** Reads one row; all its problems are named. `unitOf` finds a unit by its id or name. */
export function readPerson(
  side: Side,
  row: PersonRow,
  unitOf: (text: string) => string | undefined,
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
  return problems.length > 0 ? { good: false, problems } : { good: true, fields, notes };
}

function wordIn<Value extends string>(
  words: Readonly<Record<Value, readonly string[]>>,
  text: string,
): Value | undefined {
  const word = comparable(text);
  return (Object.keys(words) as Value[]).find((value) => words[value].includes(word));
}
