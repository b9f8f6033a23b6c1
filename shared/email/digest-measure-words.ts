import type { DigestChange, DigestFigure, DigestMeasure } from '../domain/digest/digest-content.ts';
import type { Side } from '../domain/side.ts';
import { formatDate, formatFixed, formatNumber, formatShortDate } from '../locale/format.ts';
import { formatFigure, formatFigureInterval, isLevel } from '../locale/format-figure.ts';
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
    interval: intervalText(figure, voice),
    changed: measure.change?.detectable === true,
    change: measure.change ? changeText(figure.metric, measure.change, voice) : phrases.firstTime,
    ...(measure.target !== undefined && { target: targetText(figure, measure.target, voice) }),
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
  if (metric === 'top-two-box') {
    return phrases.pointsOfPercent(formatNumber(language, size * 100), Math.round(size * 100) === 1);
  }
  return formatFixed(language, size, 1);
}

function intervalText(figure: DigestFigure, { language, phrases }: DigestVoice): string {
  const answers = phrases.answers(formatNumber(language, figure.n), figure.n === 1);
  if (figure.low === undefined || figure.high === undefined) return answers;
  return `${formatFigureInterval(language, figure.metric, figure.low, figure.high)} · ${answers}`;
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

function targetText(figure: DigestFigure, target: number, { language, phrases }: DigestVoice): string {
  const text = formatFigure(language, figure.metric, target);
  return figure.value >= target ? phrases.targetReached(text) : phrases.target(text);
}

function referenceText(
  metric: DigestFigure['metric'],
  { value, source, asOf, difference, detectable }: NonNullable<DigestMeasure['references']>[number],
  { language, phrases }: DigestVoice,
): string {
  const words = phrases.reference;
  const said = [
    source,
    formatDate(language, `${asOf}T00:00:00Z`, 'UTC'),
    formatFigure(language, metric, value),
  ] as const;
  if (difference === undefined) return words.untested(...said);
  if (!detectable) return words.alike(...said);
  return difference > 0 ? words.above(...said) : words.below(...said);
}
