import type { DigestGap } from '../domain/digest/digest-content.ts';
import type { DigestFinding } from '../domain/digest/digest-finding.ts';
import { formatFixed, formatNumber, formatPercent } from '../locale/format.ts';
import { formatFigure } from '../locale/format-figure.ts';
import { differenceText } from './digest-measure-words.ts';
import type { DigestVoice } from './digest-voice.ts';

/** The sentence that the subject and the first line of a digest say. */
export function findingSentence(finding: DigestFinding, voice: DigestVoice): string {
  const { language, phrases } = voice;
  const { subject } = phrases;
  switch (finding.kind) {
    case 'changed': {
      const { metric, value } = finding.figure;
      const difference = differenceText(metric, finding.change.difference, voice);
      const say = finding.change.difference > 0 ? subject.changedUp : subject.changedDown;
      return say(finding.measure.label[language], formatFigure(language, metric, value), difference);
    }
    case 'gap': {
      const { gap } = finding;
      const say = gap.kind === 'perception' ? subject.gapPerception : subject.gapBoth;
      return say(gap.unitName ?? phrases.wholeCompany, ...gapValues(gap, voice));
    }
    case 'below-target': {
      const { metric, value } = finding.figure;
      const [now, target] = [value, finding.target].map((figure) => formatFigure(language, metric, figure));
      return subject.belowTarget(finding.measure.label[language], now ?? '', target ?? '');
    }
    case 'overdue': {
      const count = finding.cases + finding.actions;
      return subject.overdue(formatNumber(language, count), count === 1);
    }
    case 'steady': {
      const value = formatFigure(language, finding.figure.metric, finding.figure.value);
      const say = finding.compared ? subject.steady : subject.first;
      return say(finding.measure.label[language], value);
    }
    case 'no-figures':
      return subject.noFigures;
  }
}

/** The place where both sides disagree most, in full sentences. */
export function gapWords(gap: DigestGap, voice: DigestVoice) {
  const { phrases, language } = voice;
  const place = gap.unitName === undefined ? phrases.inWholeCompany : phrases.inUnit(gap.unitName);
  const sentences = {
    perception: phrases.gapPerception,
    treatment: phrases.gapTreatment,
    process: phrases.gapProcess,
  };
  const sentence = sentences[gap.kind](place, ...gapValues(gap, voice));
  return {
    title: phrases.gap,
    statement: gap.statement[language],
    lines: gap.flagged ? [sentence] : [sentence, phrases.gapUncertain],
  };
}

/** What employees say, then what customers say. */
function gapValues(gap: DigestGap, { language }: DigestVoice): [string, string] {
  const format = (value: number) =>
    gap.kind === 'process' ? formatPercent(language, value) : formatFixed(language, value, 1);
  return [format(gap.employee), format(gap.customer)];
}
