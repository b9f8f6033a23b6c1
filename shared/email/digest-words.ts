import type { DigestContent } from '../domain/digest/digest-content.ts';
import { findingOf } from '../domain/digest/digest-finding.ts';
import type { Language } from '../domain/localized.ts';
import { formatDate, formatNumber, formatPercent, formatRate, formatShortDate } from '../locale/format.ts';
import { type CallWords, callWords } from './digest-call-words.ts';
import { findingSentence, gapWords } from './digest-finding-words.ts';
import { type MeasureWords, measureWords } from './digest-measure-words.ts';
import { type UnitsWords, unitsWords } from './digest-units-words.ts';
import { type DigestVoice, digestVoice } from './digest-voice.ts';
import type { Letterhead } from './letterhead.tsx';

export interface DigestMailProps extends Letterhead {
  readonly language: Language;
  readonly readerName: string;
  readonly content: DigestContent;
  /** Sent to whoever asked for it, and to nobody else. */
  readonly isTest?: boolean;
}

/** Everything that a digest says, in the order in which it is read. */
export interface DigestWords {
  readonly finding: string;
  /** That it is no more than a test, where it is. */
  readonly test?: string;
  readonly period: string;
  readonly greeting: string;
  readonly measures: { readonly title: string; readonly items: readonly MeasureWords[] };
  readonly units?: UnitsWords;
  readonly gap?: { readonly title: string; readonly statement: string; readonly lines: readonly string[] };
  readonly rates?: { readonly title: string; readonly items: readonly LabelledText[] };
  readonly calls: CallWords;
  readonly links: { readonly main: Link; readonly others: readonly Link[] };
  readonly why: string;
  readonly settings?: Link;
}

export interface Link {
  readonly label: string;
  readonly link: string;
}

interface LabelledText {
  readonly label: string;
  readonly text: string;
}

/** Words a digest in the reader's language; its first sentence is the finding. */
export function digestWords({
  language,
  readerName,
  content,
  isTest = false,
}: Omit<DigestMailProps, keyof Letterhead>): DigestWords {
  const voice = digestVoice(language, content.to, content.timeZone);
  const { phrases } = voice;
  const program = content.programName[language];
  const from = formatShortDate(language, content.from, content.timeZone);
  const to = formatDate(language, content.to, content.timeZone);
  const units = content.units && unitsWords(content.units, voice);
  const rates = rateWords(content.responseRates, voice);
  const { links } = content;
  return {
    finding: findingSentence(findingOf(content, voice.today), voice),
    ...(isTest && { test: phrases.test }),
    period: phrases.period(program, from, to),
    greeting: phrases.greeting(readerName),
    measures: {
      title: phrases.measures,
      items: content.measures.map((measure) => measureWords(measure, voice)),
    },
    ...(units && { units }),
    ...(content.widestGap && { gap: gapWords(content.widestGap, voice) }),
    ...(rates.length > 0 && { rates: { title: phrases.rates, items: rates } }),
    calls: callWords(content, voice),
    links: {
      main: { label: phrases.openResults, link: links.results },
      others: [
        ...(links.pairReport ? [{ label: phrases.openPair, link: links.pairReport }] : []),
        { label: phrases.openCases, link: links.cases },
      ],
    },
    why: phrases.why(program),
    ...(links.settings && { settings: { label: phrases.settings, link: links.settings } }),
  };
}

function rateWords(
  { customer, employee }: DigestContent['responseRates'],
  { language, phrases }: DigestVoice,
): LabelledText[] {
  const rates: LabelledText[] = [];
  if (customer && customer.invited > 0) {
    const percent = formatRate(language, customer.answered, customer.invited);
    const [answered, invited] = [customer.answered, customer.invited].map((n) => formatNumber(language, n));
    const rate = phrases.rateCustomers(percent, answered ?? '', invited ?? '');
    const open = customer.open && phrases.openAnswers(formatNumber(language, customer.open));
    rates.push({ label: phrases.customers, text: open ? `${rate}; ${open}` : rate });
  }
  if (employee?.percent !== undefined) {
    const percent = formatPercent(language, employee.percent / 100);
    const text = phrases.rateEmployees(percent, formatNumber(language, employee.invited));
    rates.push({ label: phrases.employees, text });
  }
  return rates;
}
