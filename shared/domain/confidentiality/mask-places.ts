// Postal addresses, in the ways that Vietnamese and English speakers write them.

import { eitherWord } from './either-word.ts';
import { FAMILY_NAMES } from './name-lists.ts';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*){0,4}`;
const HOUSE = String.raw`\d{1,5}[A-Za-z]?(?:[/-]\d{1,4}[A-Za-z]?){0,3}`;
const STREET = eitherWord('đường|duong|phố|pho|ngõ|ngo|ngách|ngach|hẻm|hem|kiệt|kiet|ấp|thôn');
const LANE = eitherWord('ngõ|ngo|ngách|ngach|hẻm|hem|kiệt|kiet');
const SMALL = eitherWord('phường|phuong|xã|thôn|tổ|ấp');
const LARGE = eitherWord('quận|quan|huyện|huyen|tp|q|h');
const AREA = eitherWord(
  'phường|phuong|xã|quận|quan|huyện|huyen|tỉnh|tinh|tổ|ấp|thôn|tp|p|q|h|thị trấn|thị xã|thành phố|thanh pho|khu phố',
);
const AREA_NAME = String.raw`(?:\d{1,3}|${NAME})`;
/** What follows a street: ward, district, city. */
const REST = String.raw`(?:\s?[,-]?\s${AREA}\.?\s?${AREA_NAME}|\s?[,-]\s?\p{Lu}[\p{L}\p{M}]*(?:\s\p{Lu}[\p{L}\p{M}]*){1,3})*`;
const FAMILY = [...FAMILY_NAMES].join('|');

const SUFFIX =
  'Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Boulevard|Blvd|Drive|Dr|Court|Ct|Way|Place|Square|Terrace|Close|Crescent|Highway|Hwy';
/** Words after a number that make a distance or a count of it. */
const NO_STREET =
  'minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|km|kms|miles?|meters?|metres?|people|persons|cars|times|of|the|on|in|to|a|an|and|or|more|from|different|blocks?|lanes?|percent';

const PLACES = [
  // số 12 đường Nguyễn Trãi, phường 5, quận 3 — after "số" also in lower case
  String.raw`(?:${eitherWord('số|so|số nhà|so nha|nhà số|nha so|nhà')})\s?${HOUSE},?\s${STREET}\s(?:\d+[\p{L}\d/]*|${NAME}|\p{L}+(?:\s\p{L}+)?)${REST}`,
  String.raw`${HOUSE},?\s${STREET}\s(?:\d+[\p{L}\d/]*|${NAME})${REST}`,
  // ngõ 34/5 Láng Hạ
  String.raw`${LANE}\s\d+(?:/\d+)*[A-Za-z]?(?:,?\s(?:${STREET}\s)?${NAME})?${REST}`,
  // 12 Nguyễn Trãi: most streets have the name of a person
  String.raw`(?:${eitherWord('số|so')}\s)?${HOUSE}\s(?:${FAMILY})(?:\s\p{Lu}[\p{L}\p{M}]*){1,3}${REST}`,
  // số 12 Láng Hạ, phường …
  String.raw`(?:${eitherWord('số|so|số nhà|so nha')})\s${HOUSE}\s${NAME}\s?[,-]\s?${AREA}\.?\s?${AREA_NAME}${REST}`,
  // phường 5, quận 3
  String.raw`${SMALL}\s${AREA_NAME}\s?[,-]?\s${LARGE}\.?\s?${AREA_NAME}${REST}`,
  String.raw`${eitherWord('căn hộ|can ho')}(?:\s${eitherWord('số|so')})?\s[A-Z]{0,2}[-.]?\d{2,5}[A-Z]?`,
  // 12 Main Street, Apt 4B, Springfield, IL 62704
  String.raw`\d{1,5}[A-Za-z]?,?\s(?:[NSEW]\.?\s)?(?:(?:\p{Lu}[\p{L}\p{M}'’]*|\d{1,3}(?:st|nd|rd|th))\s){1,3}(?:${SUFFIX})(?![\p{L}\p{M}])\.?(?:,?\s(?:[Aa]pt|[Aa]partment|[Uu]nit|[Ff]lat|[Ss]uite|#)\.?\s?\w+)?(?:,\s(?![A-Z]{2}\s\d{5})${NAME})*(?:,?\s[A-Z]{2}\s\d{5}(?:-\d{4})?)?`,
  String.raw`\d{1,5}\s(?:(?!(?:${NO_STREET})\s)[a-z]+\s){1,2}(?:street|st|avenue|ave|road|rd|lane|boulevard|blvd)(?![\p{L}\p{M}])`,
  String.raw`[Pp]\.?\s?[Oo]\.?\s?[Bb]ox\s\d+`,
].map((place) => new RegExp(String.raw`(?<![\p{L}\p{N}/.,])${place}(?![\p{L}\p{N}])`, 'gu'));

/** Puts a mask in the place of each address. */
export function maskPlaces(text: string, mask: string): string {
  return PLACES.reduce((masked, place) => masked.replace(place, mask), text);
}
