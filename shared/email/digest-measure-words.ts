import type { DigestChange, DigestFigure, DigestMeasure } from '../domain/digest/digest-content.ts';
import { verdictOn } from '../domain/digest/verdict-on.ts';
import type { TargetVerdict } from '../domain/program/target-verdict.ts';
import type { Side } from '../domain/side.ts';
import { formatCalendarDay, formatFixed, formatNumber, formatShortDate } from '../locale/format.ts';
import { formatFigure, formatFigureInterval, isLevel, isShare } from '../locale/format-figure.ts';
import type { DigestVoice } from './digest-voice.ts';

export interface MeasureWords {
  readonly side: Side;
  readonly label: string;
  /** `+37`; a dash where there is nothing to show. */
  readonly value: string;
  readonly interval?: string;
  readonly change?: string;
  /** The change is more than chance. */
  readonly changed: boolean;
  readonly target?: string;
  readonly verdict?: TargetVerdict;
  /** Figures from elsewhere, a line each. */
  readonly references?: readonly string[];
}

/** Words one health figure: its value, how sure it is, what changed and how far the target is. */
export function measureWords(measure: DigestMeasure, voice: DigestVoice): MeasureWords {
  const { language, phrases } = voice;
  const { side, figure } = measure;
  const label = measure.label[language];
  if (!figure) {
    const interval = measure.withheld ? phrases.withheld : phrases.noAnswers;
    return { side, label, value: '–', interval, changed: false };
  }
  return {
    side,
    label,
    value: formatFigure(language, figure.metric, figure.value),
    interval: intervalText(measure, figure, voice),
    changed: measure.change?.detectable === true,
    change: measure.change ? changeText(figure.metric, measure.change, voice) : firstTime(measure, voice),
    ...targetPart(measure, voice),
    ...(measure.references && {
      references: measure.references.map((reference) => referenceText(figure.metric, reference, voice)),
    }),
  };
}

/** The size of a difference in the unit of its metric: `6 points`. */
export function differenceText(
  metric: DigestFigure['metric'],
  difference: number,
  { language, phrases }: DigestVoice,
): string {
  const size = Math.abs(difference);
  if (metric === 'nps') return phrases.points(formatNumber(language, size), Math.round(size) === 1);
  if (isShare(metric)) {
    return phrases.pointsOfPercent(formatNumber(language, size * 100), Math.round(size * 100) === 1);
  }
  return formatFixed(language, size, 1);
}

/** `+34 to +40 · 2,803 answers`; of what is counted, how many it is counted from. */
function intervalText(
  { kind, side }: DigestMeasure,
  figure: DigestFigure,
  { language, phrases }: DigestVoice,
): string {
  const [count, one] = [formatNumber(language, figure.n), figure.n === 1];
  if (kind === 'participation') {
    return side === 'employee' ? phrases.ofInvitedRounded(count) : phrases.ofInvited(count);
  }
  if (kind === 'called-in-time') return phrases.ofCases(count, one);
  if (kind === 'earned-growth') return phrases.fromCustomers(count);
  const answers = phrases.answers(count, one);
  if (figure.low === undefined || figure.high === undefined) return answers;
  return `${formatFigureInterval(language, figure.metric, figure.low, figure.high)} · ${answers}`;
}

/** Growth is told for a year as a whole, and has no wave before it. */
function firstTime({ kind }: DigestMeasure, { phrases }: DigestVoice): string | undefined {
  return kind === 'earned-growth' ? undefined : phrases.firstTime;
}

function changeText(metric: DigestFigure['metric'], change: DigestChange, voice: DigestVoice): string {
  const since = formatShortDate(voice.language, change.since, voice.timeZone);
  const { phrases } = voice;
  if (isLevel(metric, change.difference)) return phrases.steady(since);
  const difference = differenceText(metric, change.difference, voice);
  const isUp = change.difference > 0;
  if (!change.detectable) {
    return isUp ? phrases.perhapsUp(difference, since) : phrases.perhapsDown(difference, since);
  }
  return isUp ? phrases.up(difference, since) : phrases.down(difference, since);
}

/** `target +45 by 31 December 2026: not reached yet`. */
function targetPart(measure: DigestMeasure, voice: DigestVoice): Pick<MeasureWords, 'target' | 'verdict'> {
  const verdict = verdictOn(measure, voice.today);
  if (!verdict || measure.target === undefined || !measure.figure) return {};
  const { language, phrases } = voice;
  const value = formatFigure(language, measure.figure.metric, measure.target);
  const target = measure.targetBy
    ? phrases.targetBy(value, formatCalendarDay(language, measure.targetBy))
    : value;
  return { verdict, target: phrases.targets[verdict](target) };
}

function referenceText(
  metric: DigestFigure['metric'],
  { value, source, asOf, difference, detectable }: NonNullable<DigestMeasure['references']>[number],
  { language, phrases }: DigestVoice,
): string {
  const words = phrases.reference;
  const said = [source, formatCalendarDay(language, asOf), formatFigure(language, metric, value)] as const;
  if (difference === undefined) return words.untested(...said);
  if (!detectable) return words.alike(...said);
  return difference > 0 ? words.above(...said) : words.below(...said);
}
