import {
  CallOutcome,
  type CaseWorker,
  CloseOutcome,
  type FollowUpCase,
} from '#shared/domain/case/follow-up-case.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { formatDateTime, formatNumber } from '#shared/locale/format.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { Badge } from '#shared/web/components/badge.tsx';
import { ChoiceField, TextAreaField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { TakeCase } from './take-case.tsx';

export type CaseDone = keyof StaffReader['phrases']['cases']['done'];
export type CaseProblem = keyof StaffReader['phrases']['cases']['problems'];

interface Props {
  readonly reader: StaffReader;
  readonly followUp: FollowUpCase;
  readonly tree: UnitTree;
  readonly done?: CaseDone | undefined;
  readonly problem?: CaseProblem | undefined;
  /** As typed, where something was wrong with it. */
  readonly note?: string | undefined;
}

/** One customer to call: what was said, what was done, and the next step. */
export function CasePage({ reader, followUp, tree, done, problem, note }: Props) {
  const { cases: words } = reader.phrases;
  const mayWork = isAllowed({ kind: 'staff', staff: reader.staff }, 'work-cases');
  const { state } = followUp;
  return (
    <ConsolePage
      reader={reader}
      title={words.details.title(followUp.name)}
      lead={tree.get(followUp.unitId)?.name ?? followUp.unitId}
      trail={[{ href: '/cases', label: words.title }]}
    >
      {done && <Notice kind="done">{words.done[done]}</Notice>}
      {problem && <Notice kind="problem">{words.problems[problem]}</Notice>}
      <section class="card">
        <p>
          <Badge>{words.states[state]}</Badge>
        </p>
        {followUp.comment && <p class="prose">“{followUp.comment}”</p>}
        <ul class="points">
          {historyOf(reader, followUp).map((line) => (
            <li>{line}</li>
          ))}
        </ul>
        {mayWork && state === 'open' && <TakeCase reader={reader} followUp={followUp} />}
      </section>
      {mayWork && state === 'open' && (
        <section class="card">
          <h2>{words.call.title}</h2>
          <WorkForm
            reader={reader}
            name="call"
            action={`/cases/${followUp.caseId}/call`}
            label={words.call.outcome}
            options={CallOutcome.options.map((value) => ({ value, label: words.callOutcomes[value] }))}
            note={note ?? followUp.note}
            save={words.call.save}
          />
        </section>
      )}
      {mayWork && state !== 'closed' && (
        <details class="card" open={state === 'called'}>
          <summary>{state === 'open' ? words.close.titleWithoutCall : words.close.title}</summary>
          <p class="muted">{words.close.explanation}</p>
          <WorkForm
            reader={reader}
            name="close"
            action={`/cases/${followUp.caseId}/closure`}
            label={words.close.outcome}
            options={endingsOf(state).map((value) => ({ value, label: words.closeOutcomes[value] }))}
            note={state === 'open' ? undefined : (note ?? followUp.note)}
            save={words.close.save}
          />
        </details>
      )}
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
  readonly note: string | undefined;
  readonly save: string;
}

function WorkForm({ reader, name, action, label, options, note, save }: FormProps) {
  const { cases: words } = reader.phrases;
  return (
    <form class="stack" method="post" action={action}>
      <ChoiceField
        name={`${name}-outcome`}
        label={label}
        options={options}
        chosen={options.length === 1 ? options.map(({ value }) => value) : []}
        kind="radio"
        look="cards"
      />
      <TextAreaField
        name="note"
        id={`${name}-note`}
        label={words.note}
        hint={words.noteHint}
        rows={3}
        value={note}
      />
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

function historyOf(reader: StaffReader, followUp: FollowUpCase): string[] {
  const { language, timeZone, phrases } = reader;
  const { details, callOutcomes, closeOutcomes } = phrases.cases;
  const when = (instant: string) => formatDateTime(language, instant, timeZone);
  const by = (worker: CaseWorker | undefined) => worker?.name ?? '';
  const { score, latestScore, takenBy, takenAt, calledAt, callOutcome, closedAt, closeOutcome } = followUp;
  return [
    details.score(formatNumber(language, score)),
    ...(latestScore === undefined ? [] : [details.later(formatNumber(language, latestScore))]),
    details.opened(when(followUp.openedAt)),
    ...(followUp.state === 'open' ? [details.due(when(followUp.dueAt))] : []),
    ...(takenBy && takenAt ? [details.taken(takenBy.name, when(takenAt))] : []),
    ...(calledAt && callOutcome
      ? [details.called(by(followUp.calledBy), when(calledAt), callOutcomes[callOutcome])]
      : []),
    ...(closedAt && closeOutcome
      ? [details.closed(by(followUp.closedBy), when(closedAt), closeOutcomes[closeOutcome])]
      : []),
    ...(followUp.note ? [details.note(followUp.note)] : []),
  ];
}
