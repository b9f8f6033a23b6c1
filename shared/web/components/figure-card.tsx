import type { Child } from 'hono/jsx';
import type { Language } from '../../domain/localized.ts';
import type { Side } from '../../domain/side.ts';
import {
  formatFigure,
  formatFigureInterval,
  rangeOfMetric,
  type ShownMetric,
} from '../../locale/format-figure.ts';
import { IntervalStrip } from '../charts/interval-strip.tsx';
import type { Range } from '../charts/scale.ts';

/** The part of a figure that is drawn. */
export interface ShownFigure {
  readonly metric: ShownMetric;
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
      <h2 class="name">{href ? <a href={href}>{name}</a> : name}</h2>
      <p class="value">{figure ? formatFigure(language, figure.metric, figure.value) : '–'}</p>
      {figure?.low !== undefined && figure.high !== undefined && (
        <>
          <IntervalStrip
            {...figure}
            range={range ?? rangeOfMetric(figure.metric)}
            side={side}
            target={target}
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
