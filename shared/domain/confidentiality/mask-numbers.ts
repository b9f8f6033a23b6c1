// Numbers that lead to a person: of telephones, papers, accounts, cards, orders and vehicles.

export interface NumberMasks {
  readonly phone: string;
  readonly number: string;
}

/** Digits with whatever people put between them; whether it is a phone number is decided by `isPhoneNumber`. */
const DIGITS = /(?<![\p{L}\p{N}])(?:\+|\()*[\doO](?:[\s.\-()]{0,3}\d){7,14}(?![\p{L}\p{N}])/gu;
const CARD = /(?<![\p{L}\p{N}])\d{4}([ .-]?)\d{4}\1\d{4}\1\d{3,4}(?![\p{L}\p{N}])/gu;
const IBAN = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){3,7}(?: ?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/gu;
/** `29A-123.45`, `59X1 23456`. */
const PLATE = /(?<![\p{L}\p{N}])\d{2}-?[A-Z][A-Z\d]?[-\s]?\d{3}\.?\d{1,2}(?![\p{L}\p{N}])/gu;
const CODE = /(?<![\p{L}\p{N}])(?:NV|MNV|MSNV|EMP|KH|DH|HD)[-_. ]?\d{3,}(?![\p{L}\p{N}])/gu;

/** What announces a number that belongs to somebody, with and without accents. */
const HOLDERS = [
  'cccd|cmnd|cmt|căn cước(?: công dân)?|can cuoc(?: cong dan)?|chứng minh(?: nhân dân| thư)?|chung minh(?: nhan dan| thu)?',
  'hộ chiếu|ho chieu|passport|mst|mã số thuế|ma so thue|bhxh|bảo hiểm xã hội|msnv|mnv|ssn|social security',
  'mã (?:số )?(?:nv|nhân viên|khách hàng|kh|đơn(?: hàng)?|vận đơn|hợp đồng|hồ sơ|thẻ|đặt phòng)|đơn hàng|đơn',
  'ma (?:so )?(?:nv|nhan vien|khach hang|kh|don(?: hang)?|van don|hop dong|ho so|the)|don hang',
  'stk|số tài khoản|so tai khoan|tài khoản|tai khoan|tk|số thẻ|so the|thẻ|biển số|bien so|biển xe',
  'employee|staff|customer|order|account|acct|booking|invoice|membership|member|card|badge|id|licen[cs]e plate|plate',
].join('|');
const BETWEEN = String.raw`(?:[\s:#.=-]|id|no|nr|number|code|số|so|xe|của (?:tôi|mình|em)|cua (?:toi|minh|em)|is|was|là|la|ngân hàng|[a-z]{2,12}bank|vcb|tcb|mb|bidv|acb|vpb){1,10}`;
const HELD = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:${HOLDERS})${BETWEEN})([A-Z]{0,4}[-. ]?\d(?:[.-]?[A-Z\d]|\s\d){3,19})(?![\p{L}\p{N}])`,
  'giu',
);
const CALLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])((?:sđt|sdt|đt|số điện thoại|so dien thoai|điện thoại|dien thoai|phone|tel|mobile|cell|whatsapp|viber|zalo)${BETWEEN})([+(]?\d(?:[\s.()-]{0,2}\d){5,14})(?![\p{L}\p{N}])`,
  'giu',
);

/** Eight and more digits in words: `không chín một hai …`. */
const DIGIT_WORDS =
  'không|khong|một|mot|mốt|hai|ba|bốn|bon|tư|năm|nam|lăm|sáu|sau|bảy|bay|bẩy|tám|tam|chín|chin|zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple';
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${DIGIT_WORDS})(?:[\s,.-]{1,2}(?:${DIGIT_WORDS})){7,}(?![\p{L}\p{N}])`,
  'giu',
);

const CURRENCY =
  /^\s?(?:đ|đồng|dong|vnd|vnđ|k|tr|triệu|trieu|nghìn|ngàn|tỷ|ty|usd|eur|euro|dollars?|[$€£])(?![\p{L}])/iu;

/** Puts masks in the place of numbers that lead to a person. Amounts, dates, years, scores and counts stay. */
export function maskNumbers(text: string, { phone, number }: NumberMasks): string {
  return text
    .replace(CALLED, (_, holder: string) => `${holder}${phone}`)
    .replace(IBAN, number)
    .replace(CARD, number)
    .replace(HELD, (whole, holder: string, value: string, at: number) =>
      isAmount(text, at + whole.length) || isDate(value.trim()) ? whole : `${holder}${number}`,
    )
    .replace(PLATE, number)
    .replace(CODE, number)
    .replace(SPELLED, phone)
    .replace(DIGITS, (digits, at: number, whole: string) => {
      if (!isPhoneNumber(digits) || isAmount(whole, at + digits.length)) return digits;
      return `${isOpened(digits) ? '(' : ''}${phone}`;
    });
}

/** Whether a bracket around the whole number was opened, which is closed behind it. */
function isOpened(digits: string): boolean {
  return digits.startsWith('(') && !digits.includes(')');
}

function isAmount(text: string, end: number): boolean {
  return CURRENCY.test(text.slice(end, end + 12));
}

function isDate(text: string): boolean {
  return (
    /^\d{1,2}[\s.-]\d{1,2}[\s.-](?:19|20)?\d{2}$/.test(text) ||
    /^(?:19|20)\d{2}[\s.-]\d{1,2}[\s.-]\d{1,2}$/.test(text)
  );
}

/** Numbers that begin like a phone number or run on without a break; amounts (`10.000.000`) and dates stay. */
function isPhoneNumber(text: string): boolean {
  if (isDate(text) || /^(?:(?:19|20)\d{2}[\s.-]{0,3})+$/.test(text)) return false;
  if (/^[+(0oO]/.test(text)) return true;
  if (/^\d{9,}$/.test(text)) return true;
  return (
    /^(?:84|1)?[\s.-]?\(?\d{2,4}\)?[\s.-]\d{3,4}[\s.-]\d{3,4}$/.test(text) &&
    !/^\d{1,3}(?:\.\d{3})+$/.test(text)
  );
}
