import type { Language } from '../../domain/localized.ts';
import { readNumber } from '../../locale/read-number.ts';

/** The number among the words of a cell: files hold it alone. It is no finer than what is shown. */
export function Value({ language, text }: { language: Language; text: string }) {
  return <data value={String(readNumber(language, text)?.number ?? text)}>{text}</data>;
}
