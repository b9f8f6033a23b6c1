import { comparable } from './plain-text.ts';

const VIETNAM = 'Asia/Ho_Chi_Minh';
const WORDS_FOR_VIETNAM = [
  'vietnam',
  'viet nam',
  'vn',
  'ha noi',
  'hanoi',
  'ho chi minh',
  'saigon',
  'sai gon',
];
/** `GMT+7`, `UTC+07:00`, `(GMT+07:00) Bangkok, Hanoi, Jakarta` as Windows writes it. */
const SEVEN_HOURS = /^\(?(?:gmt|utc)\s*\+\s*0?7(?::?00)?\)?(?:\s|$)/i;

/**
 * A time zone as its IANA name. Vietnam is known by its own words, and seven hours are taken as Vietnam's. `undefined`
 * where there is no such zone; bare distances are none, since they know no summer time.
 */
export function parseTimeZone(text: string): string | undefined {
  if (WORDS_FOR_VIETNAM.includes(comparable(text)) || SEVEN_HOURS.test(text)) return VIETNAM;
  if (!/^[a-z]+(?:[_-][a-z]+)*(?:\/[\w+-]+)+$|^utc$/i.test(text)) return undefined;
  try {
    return named(text);
  } catch {
    return undefined;
  }
}

/** In the spelling of the list; the runtime may know a zone under an older name, which is another spelling only. */
function named(text: string): string {
  new Intl.DateTimeFormat('en', { timeZone: text });
  const wanted = text.toLowerCase();
  return Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase() === wanted) ?? text;
}
