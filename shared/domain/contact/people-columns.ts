import type { Side } from '../side.ts';
import { comparable } from './plain-text.ts';

/** A column of an imported file and what its header may read, in the form of `comparable`. */
export interface FileColumn<Name extends string = string> {
  readonly name: Name;
  readonly required: boolean;
  readonly headers: readonly string[];
}

export type PeopleColumn =
  | 'id'
  | 'name'
  | 'email'
  | 'language'
  | 'unit'
  | 'tier'
  | 'revenue'
  | 'revenueLastYear'
  | 'cameBy'
  | 'manager'
  | 'ring'
  | 'timeZone'
  | 'lastDay';

const shared = {
  name: ['name', 'full name', 'ten', 'ho ten', 'ho va ten', 'ten day du'],
  email: ['email', 'e mail', 'mail', 'email address', 'thu dien tu', 'dia chi email', 'dia chi e mail'],
  language: ['language', 'lang', 'ngon ngu', 'tieng'],
  unit: [
    'unit',
    'unit id',
    'department',
    'branch',
    'don vi',
    'ma don vi',
    'chi nhanh',
    'phong ban',
    'bo phan',
  ],
};

const timeZone: FileColumn<PeopleColumn> = {
  name: 'timeZone',
  required: false,
  headers: ['time zone', 'timezone', 'tz', 'mui gio'],
};

/** The columns of a file with people of one side; the first header is the one that we write ourselves. */
export const PEOPLE_COLUMNS: Readonly<Record<Side, readonly FileColumn<PeopleColumn>[]>> = {
  customer: [
    {
      name: 'id',
      required: true,
      headers: [
        'id',
        'customer id',
        'customer no',
        'customer code',
        'code',
        'ma',
        'ma khach hang',
        'ma kh',
        'so khach hang',
      ],
    },
    {
      name: 'name',
      required: true,
      headers: [...shared.name, 'customer', 'customer name', 'khach hang', 'ten khach hang'],
    },
    { name: 'email', required: true, headers: shared.email },
    { name: 'language', required: false, headers: shared.language },
    { name: 'unit', required: true, headers: shared.unit },
    {
      name: 'tier',
      required: false,
      headers: ['tier', 'level', 'hang', 'hang khach hang', 'hang the', 'phan hang'],
    },
    {
      name: 'revenue',
      required: false,
      headers: [
        'revenue',
        'annual revenue',
        'yearly revenue',
        'revenue this year',
        'doanh thu',
        'doanh thu nam',
        'doanh thu nam nay',
        'doanh so',
      ],
    },
    {
      name: 'revenueLastYear',
      required: false,
      headers: [
        'revenue last year',
        'last year s revenue',
        'previous revenue',
        'prior revenue',
        'revenue previous year',
        'doanh thu nam truoc',
        'doanh thu nam ngoai',
        'doanh so nam truoc',
      ],
    },
    {
      name: 'cameBy',
      required: false,
      headers: [
        'came by',
        'how they came',
        'acquired by',
        'acquisition',
        'acquisition channel',
        'den qua',
        'den nho',
        'nguon',
        'nguon khach',
        'nguon khach hang',
        'kenh tiep can',
      ],
    },
    {
      name: 'ring',
      required: false,
      headers: [
        ...['ring', 'partner type', 'relationship', 'relationship type', 'contact type', 'business role'],
        ...['vong', 'vong quan he', 'loai doi tac', 'loai quan he', 'quan he'],
      ],
    },
    timeZone,
  ],
  employee: [
    {
      name: 'id',
      required: true,
      headers: [
        'id',
        'employee id',
        'employee no',
        'staff id',
        'code',
        'ma',
        'ma nhan vien',
        'ma nv',
        'ma so nhan vien',
      ],
    },
    {
      name: 'name',
      required: true,
      headers: [...shared.name, 'employee', 'employee name', 'nhan vien', 'ten nhan vien'],
    },
    { name: 'email', required: true, headers: shared.email },
    { name: 'language', required: false, headers: shared.language },
    { name: 'unit', required: true, headers: shared.unit },
    {
      name: 'manager',
      required: false,
      headers: ['manager', 'manager id', 'quan ly', 'ma quan ly', 'nguoi quan ly', 'cap tren', 'ma cap tren'],
    },
    {
      name: 'lastDay',
      required: false,
      headers: [
        ...['last day', 'last working day', 'left on', 'leaving date', 'termination date', 'end date'],
        ...['ngay nghi viec', 'ngay thoi viec', 'ngay lam viec cuoi', 'ngay lam viec cuoi cung', 'ngay nghi'],
      ],
    },
    timeZone,
  ],
};

/** The column that a title names. */
export function columnCalled<Name extends string>(
  columns: readonly FileColumn<Name>[],
  title: string,
): FileColumn<Name> | undefined {
  const words = comparable(title);
  return words === '' ? undefined : columns.find(({ headers }) => headers.includes(words));
}
