import {
  CallOutcome,
  type CaseNote,
  type CaseWorker,
  CloseOutcome,
  type FollowUpCase,
  handedBy,
} from '#shared/domain/case/follow-up-case.ts';
import { isCaseOverdue } from '#shared/domain/case/whom-to-call.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { formatDateTime, formatNumber } from '#shared/locale/format.ts';
import type { Earlier } from '#shared/services/case/read-earlier.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { Badge } from '#shared/web/components/badge.tsx';
import { ChoiceField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { CaseNoteField } from './case-note-field.tsx';
import { Worth } from './case-table.tsx';
import { ConsolePage } from './console-page.tsx';
import { HandCase, type TypedHandover } from './hand-case.tsx';
import { SentTable } from './sent-table.tsx';
import { TakeCase } from './take-case.tsx';
import { unitPath } from './unit-path.ts';

/** What has just been done, as the address of the page says it. */
export const CASE_DONE = ['taken', 'given-back', 'handed', 'called', 'closed', 'reopened', 'noted'] as const;
export type CaseDone = (typeof CASE_DONE)[number];
export type CaseProblem = keyof StaffReader['phrases']['cases']['problems'];

interface Props {
  readonly reader: StaffReader;
  readonly followUp: FollowUpCase;
  readonly tree: UnitTree;
  readonly earlier: Earlier;
  /** To whom it can be handed. */
  readonly workers: readonly CaseWorker[];
  readonly done?: CaseDone | undefined;
  readonly problem?: CaseProblem | undefined;
  /** As typed, where something was wrong with it. */
  readonly note?: string | undefined;
  /** As chosen beside it. */
  readonly outcome?: string | undefined;
  /** To whom it was to be handed, where that was refused. */
  readonly handing?: TypedHandover | undefined;
}

/** One customer to call: what was said, what was done, and the next step. */
export function CasePage(props: Props) {
  const { reader, followUp, tree, earlier, workers, done, problem, note, outcome, handing } = props;
  const { cases: words, person } = reader.phrases;
  const mayWork = isAllowed({ kind: 'staff', staff: reader.staff }, 'work-cases');
  const { state, caseId } = followUp;
  const isOverdue = isCaseOverdue(followUp, reader.now.toISOString());
  // What was typed stays, also where a colleague has meanwhile closed the case under it.
  const kept = note ?? (state === 'closed' ? handing?.note : undefined);
  const noteOf = (form: 'call' | 'close' | 'note') =>
    form === (state === 'open' ? 'call' : state === 'called' ? 'close' : 'note') ? kept : undefined;
  return (
    <ConsolePage
      reader={reader}
      title={words.details.title(followUp.name)}
      lead={<a href={unitPath(followUp.unitId)}>{tree.get(followUp.unitId)?.name ?? followUp.unitId}</a>}
      trail={[{ href: '/cases', label: words.title }]}
      actions={
        mayWork && (
          <a class="button" href={`/opportunities/new?case=${encodeURIComponent(caseId)}`}>
            {reader.phrases.opportunities.new}
          </a>
        )
      }
    >
      {done && <Notice kind="done">{words.done[done]}</Notice>}
      {problem && <Notice kind="problem">{problemWords(reader, followUp, problem)}</Notice>}
      <section class="card">
        <p class="row">
          <Badge>{words.states[state]}</Badge>
          {isOverdue && <Badge kind="attention">{words.overdue}</Badge>}
        </p>
        <Worth reader={reader} followUp={followUp} />
        {followUp.comment && <p class="prose">“{followUp.comment}”</p>}
        <ul class="points">
          {historyOf(reader, followUp).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        {mayWork && state !== 'closed' && <TakeCase reader={reader} followUp={followUp} />}
        {mayWork && state === 'closed' && (
          <form method="post" action={`/cases/${caseId}/reopening`}>
            <p class="muted">{words.reopen.explanation}</p>
            <button type="submit">{words.reopen.action}</button>
          </form>
        )}
      </section>
      {mayWork && state === 'open' && (
        <section class="card">
          <h2>{words.call.title}</h2>
          <WorkForm
            reader={reader}
            name="call"
            action={`/cases/${caseId}/call`}
            label={words.call.outcome}
            options={CallOutcome.options.map((value) => ({ value, label: words.callOutcomes[value] }))}
            chosen={outcome}
            note={noteOf('call')}
            save={words.call.save}
          />
        </section>
      )}
      {mayWork && state !== 'closed' && (
        <details class="card" open={state === 'called'}>
          <summary>{state === 'open' ? words.close.titleWithoutCall : words.close.title}</summary>
          <p class="muted">
            {state === 'open' ? words.close.explanationWithoutCall : words.close.explanation}
          </p>
          <WorkForm
            reader={reader}
            name="close"
            action={`/cases/${caseId}/closure`}
            label={words.close.outcome}
            options={endingsOf(state).map((value) => ({ value, label: words.closeOutcomes[value] }))}
            chosen={outcome}
            note={noteOf('close')}
            save={words.close.save}
          />
        </details>
      )}
      {mayWork && state !== 'closed' && (
        <HandCase reader={reader} followUp={followUp} workers={workers} typed={handing} />
      )}
      {mayWork && (
        <details class="card" open={noteOf('note') !== undefined}>
          <summary>{words.addNote.title}</summary>
          <form class="stack" method="post" action={`/cases/${caseId}/notes`}>
            <CaseNoteField reader={reader} name="note" note={noteOf('note')} />
            <button type="submit">{words.addNote.save}</button>
          </form>
        </details>
      )}
      <section class="card">
        <h2>{person.earlier.title}</h2>
        {earlier.sent.length === 0 ? (
          <p class="muted">{person.earlier.none}</p>
        ) : (
          <SentTable reader={reader} side="customer" {...earlier} />
        )}
        {isAllowed({ kind: 'staff', staff: reader.staff }, 'see-customers') && (
          <p>
            <a href={`/people/customer/${followUp.personId}`}>{person.earlier.whole(followUp.name)}</a>
          </p>
        )}
      </section>
    </ConsolePage>
  );
}

interface FormProps {
  readonly reader: StaffReader;
  /** Tells the fields of two forms on one page apart. */
  readonly name: 'call' | 'close';
  readonly action: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
  readonly note: string | undefined;
  readonly save: string;
}

function WorkForm({ reader, name, action, label, options, chosen, note, save }: FormProps) {
  const [only] = options.length === 1 ? options : [];
  return (
    <form class="stack" method="post" action={action}>
      <ChoiceField
        name={`${name}-outcome`}
        label={label}
        options={options}
        chosen={[chosen ?? only?.value ?? '']}
        kind="radio"
        look="cards"
      />
      <CaseNoteField reader={reader} name={name} note={note} />
      <button type="submit" class="primary">
        {save}
      </button>
    </form>
  );
}

/** Without a call a case ends only by the decision that none was needed. */
function endingsOf(state: FollowUpCase['state']): readonly CloseOutcome[] {
  if (state === 'open') return ['no-call-needed'];
  return CloseOutcome.options.filter((outcome) => outcome !== 'no-call-needed');
}

/** Who was faster is named, where somebody has the case. */
function problemWords({ phrases, staff }: StaffReader, followUp: FollowUpCase, problem: CaseProblem): string {
  const { problems, meanwhileWith } = phrases.cases;
  const { state, takenBy } = followUp;
  const isAnothers = takenBy !== undefined && takenBy.staffId !== staff.staffId;
  return problem === 'meanwhile' && state !== 'closed' && isAnothers
    ? meanwhileWith(takenBy.name)
    : problems[problem];
}

/** What happened, in the order in which it did; what is still to come first. */
function historyOf(reader: StaffReader, followUp: FollowUpCase): string[] {
  const { language, timeZone, phrases } = reader;
  const { details, callOutcomes, closeOutcomes } = phrases.cases;
  const when = (instant: string) => formatDateTime(language, instant, timeZone);
  const by = (worker: CaseWorker | undefined) => worker?.name ?? '';
  const { score, latestScore, takenBy, takenAt, calledAt, callOutcome, closedAt, closeOutcome } = followUp;
  const { reopenedAt, notes = [] } = followUp;
  const happened = [
    ...(takenBy && takenAt && !handedBy(followUp)
      ? [{ at: takenAt, line: details.taken(takenBy.name, when(takenAt)) }]
      : []),
    ...(calledAt && callOutcome
      ? [
          {
            at: calledAt,
            line: details.called(by(followUp.calledBy), when(calledAt), callOutcomes[callOutcome]),
          },
        ]
      : []),
    ...(closedAt && closeOutcome
      ? [
          {
            at: closedAt,
            line: details.closed(by(followUp.closedBy), when(closedAt), closeOutcomes[closeOutcome]),
          },
        ]
      : []),
    ...(reopenedAt
      ? [{ at: reopenedAt, line: details.reopened(by(followUp.reopenedBy), when(reopenedAt)) }]
      : []),
    ...notes.map((note) => ({ at: note.at, line: noteLine(reader, note) })),
  ].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  return [
    details.score(formatNumber(language, score)),
    ...(latestScore === undefined ? [] : [details.later(formatNumber(language, latestScore))]),
    details.opened(when(followUp.openedAt)),
    ...(followUp.state === 'open' ? [details.due(when(followUp.dueAt))] : []),
    ...happened.map(({ line }) => line),
  ];
}

function noteLine({ language, timeZone, phrases }: StaffReader, { at, by, to, text }: CaseNote): string {
  const { details } = phrases.cases;
  const when = formatDateTime(language, at, timeZone);
  return to ? details.handed(by.name, to.name, when, text) : details.note(by.name, when, text);
}
