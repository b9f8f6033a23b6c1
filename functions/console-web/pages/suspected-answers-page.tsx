import { formatDateTime, formatNumber } from '#shared/locale/format.ts';
import type { SuspicionDecision } from '#shared/services/response/decide-suspected-responses.ts';
import type { SuspectedAnswers, SuspectedList } from '#shared/services/response/list-suspected-responses.ts';
import { MinuteOf } from '#shared/web/components/clock.tsx';
import { DataTable, type Row } from '#shared/web/components/data-table.tsx';
import { EmptyState } from '#shared/web/components/empty-state.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { resultsTrail } from './wave-words.ts';

interface Props {
  readonly reader: StaffReader;
  readonly suspected: SuspectedList;
  readonly done?: string | undefined;
}

const MOST_ROWS = 100;
const LONGEST_WORDS_IN_CHARACTERS = 120;
const DECISIONS = ['counted', 'left-out'] as const satisfies SuspicionDecision[];

/** What looks like a mail scanner's answers, for somebody to decide whether it counts. */
export function SuspectedAnswersPage({ reader, suspected, done }: Props) {
  const { suspected: words } = reader.phrases;
  const { wave, undecided, decided } = suspected;
  const action = `/waves/${wave.waveId}/suspected-answers/decisions`;
  return (
    <ConsolePage
      reader={reader}
      title={words.title}
      lead={words.lead}
      trail={resultsTrail(reader, suspected)}
    >
      {done && <Notice kind="done">{done}</Notice>}
      {undecided.length + decided.length === 0 && <EmptyState {...words.none} />}
      {undecided.length > 0 && (
        <section class="card">
          <h2>{words.undecided.title(undecided.length)}</h2>
          {undecided.length > 1 && <DecideAll reader={reader} action={action} n={undecided.length} />}
          <AnswerTable
            {...words.undecided}
            name="undecided"
            reader={reader}
            action={action}
            answers={undecided}
          />
        </section>
      )}
      {decided.length > 0 && (
        <section class="card">
          <h2>{words.decided.title}</h2>
          <AnswerTable {...words.decided} name="decided" reader={reader} action={action} answers={decided} />
        </section>
      )}
    </ConsolePage>
  );
}

function DecideAll({ reader, action, n }: { reader: StaffReader; action: string; n: number }) {
  const { suspected: words } = reader.phrases;
  return (
    <form class="row" method="post" action={action}>
      <input type="hidden" name="all" value="yes" />
      <button type="submit" name="decision" value="counted">
        {words.countAll(n)}
      </button>
      <button type="submit" name="decision" value="left-out">
        {words.leaveAllOut(n)}
      </button>
      {n > MOST_ROWS && <span class="hint">{words.allHint}</span>}
    </form>
  );
}

interface TableProps {
  readonly reader: StaffReader;
  readonly name: string;
  readonly action: string;
  readonly caption: string;
  readonly captionOfFirst: (n: number) => string;
  readonly answers: readonly SuspectedAnswers[];
}

function AnswerTable({ reader, name, action, caption, captionOfFirst, answers }: TableProps) {
  const { phrases, language, timeZone } = reader;
  const { columns, reasons, noWords, noScore } = phrases.suspected;
  const muted = (text: string) => <span class="muted">{text}</span>;
  const row = (answer: SuspectedAnswers): Row => ({
    header: (
      <MinuteOf at={answer.answeredAt} timeZone={timeZone}>
        {formatDateTime(language, answer.answeredAt, timeZone)}
      </MinuteOf>
    ),
    cells: [
      answer.reasons.map((reason) => reasons[reason]).join('; '),
      answer.score === undefined ? muted(noScore) : formatNumber(language, answer.score),
      phrases.frame.languages[answer.language],
      answer.comment ? `“${firstWords(answer.comment)}”` : muted(noWords),
      <Decision reader={reader} action={action} answer={answer} />,
    ],
  });
  return (
    <DataTable
      name={name}
      caption={answers.length > MOST_ROWS ? captionOfFirst(MOST_ROWS) : caption}
      columns={[
        { label: columns.answered },
        { label: columns.why },
        { label: columns.score, align: 'right' },
        { label: columns.language },
        { label: columns.words },
        { label: columns.decision },
      ]}
      rows={answers.slice(0, MOST_ROWS).map(row)}
      allRows={() => answers.map(row)}
    />
  );
}

/** Both ways while nobody has decided, then what was decided with the other way. */
function Decision(props: { reader: StaffReader; action: string; answer: SuspectedAnswers }) {
  const { suspected: words } = props.reader.phrases;
  const { decision, invitationId } = props.answer;
  const verbs = { counted: words.count, 'left-out': words.leaveOut };
  return (
    <form class="row" method="post" action={props.action}>
      <input type="hidden" name="invitationId" value={invitationId} />
      {decision && <span>{words.decisions[decision]}</span>}
      {DECISIONS.filter((each) => each !== decision).map((each) => (
        <button type="submit" name="decision" value={each}>
          {verbs[each]}
        </button>
      ))}
    </form>
  );
}

function firstWords(comment: string): string {
  const characters = [...comment];
  if (characters.length <= LONGEST_WORDS_IN_CHARACTERS) return comment;
  return `${characters.slice(0, LONGEST_WORDS_IN_CHARACTERS).join('').trimEnd()}…`;
}
