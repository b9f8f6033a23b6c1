import type { DigestCall, DigestContent } from '../domain/digest/digest-content.ts';
import { formatDay, formatNumber } from '../locale/format.ts';
import type { DigestVoice } from './digest-voice.ts';

const CALLS_SHOWN = 5;
/** A comment is cut here, at a word: the whole of it stands in the console. */
const COMMENT_LENGTH = 180;

export interface CallWords {
  readonly title: string;
  readonly items: readonly {
    readonly name: string;
    /** Score, unit and tier: `gave 3 · Hanoi · Gold`. */
    readonly about: string;
    readonly comment?: string;
    readonly due: string;
    readonly overdue: boolean;
  }[];
  /** How many more wait; or that nobody does. */
  readonly notes: readonly string[];
  readonly overdue: readonly string[];
}

/** Words the customers to be called, the newest first. */
export function callWords(content: DigestContent, voice: DigestVoice): CallWords {
  const { language, phrases } = voice;
  const shown = content.calls.slice(0, CALLS_SHOWN);
  const waiting = Math.max(content.openCases, content.calls.length) - shown.length;
  const { overdueCases, overdueActions } = content;
  const count = (value: number) => formatNumber(language, value);
  return {
    title: phrases.calls,
    items: shown.map((call) => oneCall(call, voice)),
    notes: [
      ...(shown.length === 0 && waiting === 0 ? [phrases.noCalls] : []),
      ...(waiting > 0 ? [phrases.moreCalls(count(waiting), waiting === 1)] : []),
    ],
    overdue: [
      ...(overdueCases > 0 ? [phrases.overdueCases(count(overdueCases), overdueCases === 1)] : []),
      ...(overdueActions > 0 ? [phrases.overdueActions(count(overdueActions), overdueActions === 1)] : []),
    ],
  };
}

function oneCall(call: DigestCall, { language, timeZone, phrases }: DigestVoice) {
  const date = formatDay(language, call.dueAt, timeZone);
  const about = [phrases.score(String(call.score)), call.unitName, call.tier && phrases.tiers[call.tier]];
  return {
    name: call.name,
    about: about.filter(Boolean).join(' · '),
    ...(call.comment && { comment: shortened(call.comment) }),
    due: call.overdue ? phrases.overdue(date) : phrases.due(date),
    overdue: call.overdue,
  };
}

function shortened(comment: string): string {
  const text = comment.replace(/\s+/g, ' ').trim();
  if (text.length <= COMMENT_LENGTH) return text;
  return `${text.slice(0, COMMENT_LENGTH).replace(/\s+\S*$/u, '')} …`;
}
