import type { FileNumber } from '../../../domain/table-file/file-table.ts';

/** Numbers of the looks that cells refer to. */
export const HEADER_STYLE = 1;
export const DAY_STYLE = 2;
export const MINUTE_STYLE = 3;

const FIRST_NUMBER_STYLE = 4;
const MOST_DIGITS = 3;
/** Numbers below are those of Excel's own formats. */
const FIRST_OWN_FORMAT = 164;
/** Excel's own, which follow the reader's language. */
const SHORT_DATE = 14;
const DATE_AND_TIME = 22;

const KINDS = [
  { percent: false, signed: false },
  { percent: false, signed: true },
  { percent: true, signed: false },
  { percent: true, signed: true },
];
const FORMATS = KINDS.flatMap((kind) =>
  Array.from({ length: MOST_DIGITS + 1 }, (_, digits) => formatOf({ ...kind, digits })),
);

/** The look of a number: its decimals, percent, and its plus. */
export function numberStyle({ digits = 0, percent = false, signed = false }: FileNumber): number {
  const kind = KINDS.findIndex((each) => each.percent === percent && each.signed === signed);
  return FIRST_NUMBER_STYLE + kind * (MOST_DIGITS + 1) + Math.min(digits, MOST_DIGITS);
}

/** The inside of `styleSheet` (ECMA-376, part 1, 18.8). */
export function cellStyles(): string {
  const formats = FORMATS.map(
    (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${code}"/>`,
  );
  const font = (bold: string) => `<font>${bold}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
  const look = (format: number, rest = '') =>
    `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${rest}/>`;
  const looks = [
    look(0),
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
    look(SHORT_DATE),
    look(DATE_AND_TIME),
    ...FORMATS.map((_, index) => look(FIRST_OWN_FORMAT + index)),
  ];
  return [
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
    `<fonts count="2">${font('')}${font('<b/>')}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${looks.length}">${looks.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ].join('');
}

function formatOf({
  percent,
  signed,
  digits,
}: {
  percent: boolean;
  signed: boolean;
  digits: number;
}): string {
  const decimals = digits > 0 ? `.${'0'.repeat(digits)}` : '';
  const plain = `${percent ? '0' : '#,##0'}${decimals}${percent ? '%' : ''}`;
  return signed ? `+${plain};-${plain};${plain}` : plain;
}
