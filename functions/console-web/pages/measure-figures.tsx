import type { QuestionResult } from '#shared/domain/results/group-result.ts';
import type { MeasureResult } from '#shared/domain/results/measure-result.ts';
import type { TrendPoint } from '#shared/domain/results/trend.ts';
import type { Side } from '#shared/domain/side.ts';
import { FigureCard } from '#shared/web/components/figure-card.tsx';
import type { Reader } from '../environment.ts';
import { changeWords, figureContext, metricName } from './figure-words.ts';

interface Props {
  readonly reader: Reader;
  readonly side: Side;
  readonly headline: QuestionResult;
  readonly trend: readonly TrendPoint[];
  readonly measures: readonly MeasureResult[];
}

/** The headline first, then the health figures of this side; the headline is not shown twice. */
export function MeasureFigures({ reader, side, headline, trend, measures }: Props) {
  const { figure, question } = headline;
  const { results } = reader.phrases;
  const others = measures.filter(({ measure }) => measure.question !== question.key);
  const change = trend.at(-1)?.change;
  const named = measures.find(({ measure }) => measure.question === question.key)?.measure;
  return (
    <div class="figures">
      {figure && (
        <FigureCard
          language={reader.language}
          name={named?.label[reader.language] ?? metricName(reader, figure.metric, side)}
          side={side}
          figure={figure}
          target={named?.target}
          context={[results.n(figure.n), change ? changeWords(reader, change) : results.change.first]}
        />
      )}
      {others.map((result) => (
        <FigureCard
          language={reader.language}
          name={result.measure.label[reader.language]}
          side={side}
          figure={result.figure}
          target={result.measure.target}
          context={figureContext(reader, result)}
        />
      ))}
    </div>
  );
}
