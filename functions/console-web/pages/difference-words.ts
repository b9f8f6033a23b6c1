import type { Change } from '#shared/domain/metric/change.ts';
import { isLevel } from '#shared/locale/format-figure.ts';
import type { Reader } from '../environment.ts';
import { sizeOfChange } from './figure-words.ts';

/** `▲ 12 points higher`, or `6 points higher, no detectable difference`; empty where nothing could be compared. */
export function differenceWords(reader: Reader, change: Change | undefined): string {
  const words = reader.phrases.value.difference;
  if (!change) return '';
  if (isLevel(change.metric, change.difference)) return words.none;
  const by = sizeOfChange(reader, change);
  const isHigher = change.difference > 0;
  if (!change.detectable) return isHigher ? words.perhapsHigher(by) : words.perhapsLower(by);
  return isHigher ? words.higher(by) : words.lower(by);
}
