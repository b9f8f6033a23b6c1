import { localClock } from '#shared/domain/calendar/local-clock.ts';
import { lastScoreOf } from '#shared/domain/contact/last-score.ts';
import type { Answer } from '#shared/domain/response/answers.ts';
import { NOT_APPLICABLE } from '#shared/domain/response/not-applicable.ts';
import { type Item, itemsOf } from '#shared/domain/survey/items.ts';
import { otherKey } from '#shared/domain/survey/possible-answers.ts';
import type { FileCell, FileRow, FileTable } from '#shared/domain/table-file/file-table.ts';
import type { AnswerExport, ExportedAnswer } from '#shared/services/response/export-answers.ts';
import type { Reader } from '../environment.ts';
import { channelName } from './cut-words.ts';
import { saidWords } from './said-words.ts';

/** A column of the file and what it holds of an answer. */
interface AnswerColumn {
  readonly label: string;
  readonly cellOf: (answer: ExportedAnswer) => FileCell;
}

/** Single answers as a table, a row an answer and a column a question, in the language of the reader. */
export function answerTable(reader: Reader, found: AnswerExport): FileTable {
  const columns = [
    ...originColumns(reader, found),
    ...itemsOf(found.survey).flatMap((item) => questionColumns(reader, item)),
  ];
  async function* rows(): AsyncGenerator<FileRow> {
    for await (const answer of found.answers) yield columns.map(({ cellOf }) => cellOf(answer));
  }
  return {
    title: reader.phrases.answers.files.all,
    columns: columns.map(({ label }) => label),
    rows: rows(),
  };
}

function originColumns(reader: Reader, { survey, tree, namesPeople }: AnswerExport): AnswerColumn[] {
  const { timeZone, phrases } = reader;
  const { answers: words, audience, frame, results } = phrases;
  const { columns } = words;
  const clock = localClock(timeZone);
  const { tierNames, lastScoreNames } = audience.criteria;
  const headline = itemsOf(survey).find(({ key }) => key === survey.headline);
  const countsAs = { counted: results.yesNo.yes, 'left-out': results.yesNo.no };
  return [
    { label: columns.at, cellOf: ({ response }) => ({ minute: clock(response.answeredAt) }) },
    ...(namesPeople
      ? [
          { label: columns.name, cellOf: ({ person }: ExportedAnswer) => person?.name ?? '' },
          { label: columns.email, cellOf: ({ person }: ExportedAnswer) => person?.email ?? '' },
        ]
      : []),
    { label: columns.unit, cellOf: ({ unitId = '' }) => tree.get(unitId)?.name ?? unitId },
    { label: columns.tier, cellOf: ({ tier }) => (tier ? tierNames[tier] : '') },
    { label: columns.language, cellOf: ({ response }) => frame.languages[response.language] },
    {
      label: columns.channel,
      cellOf: ({ response: { channel } }) => channelName(reader, channel),
    },
    { label: columns.link, cellOf: ({ link }) => link?.name ?? '' },
    {
      label: columns.suspected,
      cellOf: ({ response: { suspicion } }) =>
        suspicion ? (suspicion.decision ? countsAs[suspicion.decision] : words.undecided) : countsAs.counted,
    },
    ...(headline?.kind === 'nps'
      ? [
          {
            label: columns.group,
            cellOf: ({ response }: ExportedAnswer) => {
              const group = lastScoreOf(headline.kind, response.answers[headline.key]);
              return group ? lastScoreNames[group] : '';
            },
          },
        ]
      : []),
  ];
}

function questionColumns(reader: Reader, item: Item): AnswerColumn[] {
  const { language, phrases } = reader;
  const label = item.wording[language];
  const said = saidWords(reader, item);
  const inWords = item.kind === 'date' ? (day: string) => ({ day }) : said;
  const own: AnswerColumn = {
    label,
    cellOf: ({ response }) => cellIn(response.answers[item.key], inWords, phrases.answers.notApplicable),
  };
  const hasOther = (item.kind === 'single-choice' || item.kind === 'multiple-choice') && item.other;
  if (!hasOther) return [own];
  const other: AnswerColumn = {
    label: phrases.answers.columns.other(label),
    cellOf: ({ response }) => String(response.answers[otherKey(item)] ?? ''),
  };
  return [own, other];
}

function cellIn(
  answer: Answer | undefined,
  inWords: (said: string) => FileCell,
  notApplicable: string,
): FileCell {
  if (answer === undefined) return '';
  if (answer === NOT_APPLICABLE) return notApplicable;
  if (typeof answer === 'number') return { number: answer, digits: decimalsOf(answer) };
  return typeof answer === 'string'
    ? inWords(answer)
    : answer.map((each) => String(inWords(each))).join('; ');
}

function decimalsOf(value: number): number {
  return Number.isInteger(value) ? 0 : Math.min(3, (String(value).split('.')[1] ?? '').length);
}
