import type { QuestionResult } from '#shared/domain/results/group-result.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import { scaleOf } from '#shared/domain/survey/scale.ts';
import { formatNumber, formatPercent } from '#shared/locale/format.ts';
import { DataTable } from '#shared/web/components/data-table.tsx';
import type { Reader } from '../environment.ts';
import { intervalText, valueText } from './figure-words.ts';

const CHOICES_SHOWN = 4;

/** Every question with its figure and interval; of choices the most frequent ones. */
export function QuestionTable(props: { reader: Reader; questions: readonly QuestionResult[] }) {
  const { reader } = props;
  const words = reader.phrases.results;
  return (
    <section class="card">
      <h2>{words.questions.title}</h2>
      <DataTable
        caption={words.questions.caption}
        columns={[
          { label: words.questions.question },
          { label: words.answers, align: 'right' },
          { label: words.questions.result },
          { label: words.interval },
        ]}
        rows={props.questions.map((result) => ({
          header: result.question.wording[reader.language],
          cells: [
            formatNumber(reader.language, result.n),
            resultText(reader, result),
            result.figure ? intervalText(reader, result.figure) : '',
          ],
        }))}
      />
    </section>
  );
}

function resultText(reader: Reader, { figure, easy, question, histogram, n }: QuestionResult): string {
  const { questions } = reader.phrases.results;
  if (!figure) return choicesText(reader, question, histogram, n);
  const value = valueText(reader, figure);
  if (figure.metric === 'nps') return value;
  if (figure.metric === 'top-two-box') return `${value} ${questions.topTwo}`;
  const outOf = questions.outOf(value, formatNumber(reader.language, scaleOf(question.kind)?.max ?? 10));
  return easy ? `${outOf} · ${questions.easy(formatPercent(reader.language, easy.share))}` : outOf;
}

function choicesText(
  { language, phrases }: Reader,
  question: Question,
  histogram: QuestionResult['histogram'],
  n: number,
): string {
  const { questions, yesNo } = phrases.results;
  const nameOf = (key: string) => {
    if (question.kind === 'yes-no') return key === 'yes' ? yesNo.yes : yesNo.no;
    const choice = 'choices' in question ? question.choices.find((each) => each.key === key) : undefined;
    return choice?.wording[language] ?? key;
  };
  return Object.entries(histogram)
    .sort(([, a], [, b]) => b - a)
    .slice(0, CHOICES_SHOWN)
    .map(([key, count]) => questions.choice(nameOf(key), formatPercent(language, count / Math.max(n, 1))))
    .join(' · ');
}
