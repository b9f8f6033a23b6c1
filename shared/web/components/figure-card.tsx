import type { Child } from 'hono/jsx';
import type { Language } from '../../domain/localized.ts';
import type { Measure } from '../../domain/program/program.ts';
import type { Side } from '../../domain/side.ts';
import { formatFigure, formatFigureInterval, rangeOfMetric } from '../../locale/format-figure.ts';
import { percentOf, type Range } from '../charts/scale.ts';

/** The part of a figure that is drawn. */
export interface ShownFigure {
  readonly metric: Measure['metric'];
  readonly n: number;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
}

interface Props {
  readonly language: Language;
  readonly name: string;
  readonly side: Side;
  /** Absent when there is nothing to say yet, or it is withheld; then `context` says why. */
  readonly figure?: ShownFigure | undefined;
  /** `from 240 answers`, the change since last time, the target. */
  readonly context: readonly Child[];
  readonly target?: number | undefined;
  /** Lowest and highest value that are possible; those of the metric unless given. */
  readonly range?: Range | undefined;
  /** Where the figure comes from. */
  readonly href?: string;
}

/** One figure with its interval drawn, and what is needed to judge it. */
export function FigureCard({ language, name, side, figure, context, target, range, href }: Props) {
  return (
    <section class={`figure ${side}`}>
      <h3 class="name">{href ? <a href={href}>{name}</a> : name}</h3>
      <p class="value">{figure ? formatFigure(language, figure.metric, figure.value) : '–'}</p>
      {figure?.low !== undefined && figure.high !== undefined && (
        <>
          <IntervalStrip
            {...figure}
            low={figure.low}
            high={figure.high}
            side={side}
            target={target}
            range={range}
          />
          <p class="context">{formatFigureInterval(language, figure.metric, figure.low, figure.high)}</p>
        </>
      )}
      {context.map((line) => (
        <p class="context">{line}</p>
      ))}
    </section>
  );
}

type StripProps = ShownFigure & {
  low: number;
  high: number;
  side: Side;
  target: number | undefined;
  range: Range | undefined;
};

function IntervalStrip({ metric, value, low, high, side, target, range }: StripProps) {
  const at = (x: number) => percentOf(x, range ?? rangeOfMetric(metric));
  return (
    <svg aria-hidden="true" height="16">
      <rect class="track" x="0" y="6" width="100%" height="4" rx="2" />
      {metric === 'nps' && <line class="zero" x1="50%" x2="50%" y1="3" y2="13" />}
      {target !== undefined && <line class="target" x1={at(target)} x2={at(target)} y1="0" y2="16" />}
      <line class={`whisker stroke-${side}`} x1={at(low)} x2={at(high)} y1="8" y2="8" />
      <circle class={`dot fill-${side}`} cx={at(value)} cy="8" r="6" />
    </svg>
  );
}
