import type { QuestionResult } from '#shared/domain/results/group-result.ts';
import type { Side } from '#shared/domain/side.ts';
import { type Item, rowNamed } from '#shared/domain/survey/items.ts';
import { scaleOf } from '#shared/domain/survey/scale.ts';
import type { Survey } from '#shared/domain/survey/survey.ts';
import { formatNumber, formatPercent } from '#shared/locale/format.ts';
import { rangeOfMetric } from '#shared/locale/format-figure.ts';
import { IntervalStrip } from '#shared/web/charts/interval-strip.tsx';
import { DataTable } from '#shared/web/components/data-table.tsx';
import { Value } from '#shared/web/components/value.tsx';
import type { Reader } from '../environment.ts';
import { answersText } from './answer-words.ts';
import { intervalText, valueText } from './figure-words.ts';

interface Props {
  readonly reader: Reader;
  readonly side: Side;
  readonly survey: Survey;
  readonly questions: readonly QuestionResult[];
}

/** Every question with its figure and interval; of choices the most frequent ones. */
export function QuestionTable(props: Props) {
  const { reader, side, survey } = props;
  const words = reader.phrases.results;
  return (
    <section class="card">
      <h2>{words.questions.title}</h2>
      <DataTable
        name="questions"
        caption={words.questions.caption}
        columns={[
          { label: words.questions.question },
          { label: words.answers, align: 'right' },
          { label: words.questions.result },
          { label: words.interval, align: 'right' },
        ]}
        rows={props.questions.map((result) => ({
          header: <Wording reader={reader} survey={survey} question={result.question} />,
          cells: [
            formatNumber(reader.language, result.n),
            <Result reader={reader} side={side} result={result} />,
            result.figure ? intervalText(reader, result.figure) : '',
          ],
        }))}
      />
    </section>
  );
}

/** What tells a row of a matrix from its neighbours stands first. */
function Wording({ reader, survey, question }: Pick<Props, 'reader' | 'survey'> & { question: Item }) {
  const found = rowNamed(survey, question.key);
  if (!found) return <>{question.wording[reader.language]}</>;
  return (
    <>
      {found.row.wording[reader.language]}
      <br />
      <span class="muted small">{found.matrix.wording[reader.language]}</span>
    </>
  );
}

function Result({ reader, side, result }: { reader: Reader; side: Side; result: QuestionResult }) {
  const { figure, easy, question, histogram, n } = result;
  const { questions } = reader.phrases.results;
  if (!figure) return <>{answersText(reader, question, histogram, n)}</>;
  const { min, max } = scaleOf(question) ?? { min: 0, max: 10 };
  const isMean = figure.metric === 'effort' || figure.metric === 'mean';
  return (
    <>
      <span class="with-strip">
        <Value language={reader.language} text={valueText(reader, figure)} />
        <IntervalStrip {...figure} side={side} range={isMean ? [min, max] : rangeOfMetric(figure.metric)} />
      </span>
      {isMean && (
        <span class="muted small">
          {questions.outOf(formatNumber(reader.language, max))}
          {easy && ` · ${questions.easy(formatPercent(reader.language, easy.share))}`}
        </span>
      )}
    </>
  );
}
