import type { ActionField, ActionProblems, TypedAction } from '#shared/domain/action/read-new-action.ts';
import type { Side } from '#shared/domain/side.ts';
import type { PlannedFor } from '#shared/services/action/plan-action.ts';
import { InputField, SelectField, TextAreaField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { ConsolePage } from './console-page.tsx';
import { unitSelectOptions } from './unit-options.ts';

interface Props extends PlannedFor {
  readonly reader: StaffReader;
  readonly side: Side;
  readonly typed?: TypedAction | undefined;
  /** Where nothing is typed yet. */
  readonly begun?: Partial<Record<ActionField, string | undefined>> | undefined;
  readonly problems?: ActionProblems | undefined;
  /** Why it cannot be planned at all. */
  readonly problem?: string | undefined;
}

/** Where somebody plans one improvement. */
export function NewActionPage(props: Props) {
  const { reader, side, program, units, questions, typed, begun = {}, problems = {}, problem } = props;
  const { actions } = reader.phrases;
  const words = actions.new;
  const base = `/programs/${program.programId}`;
  const wrong = Object.keys(problems).length;
  const about = (name: ActionField) => {
    const found = problems[name];
    return { name, error: found && actions.problems[found], value: typed?.[name] ?? begun[name] ?? '' };
  };
  return (
    <ConsolePage
      reader={reader}
      title={words.title[side]}
      lead={words.lead}
      trail={[
        { href: base, label: program.name[reader.language] },
        { href: `${base}/actions`, label: actions.title },
      ]}
    >
      {wrong > 0 && <Notice kind="problem">{words.problems(wrong)}</Notice>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      {side === 'employee' && <Notice>{words.confidential}</Notice>}
      <form class="stack card" method="post" action={`${base}/actions`}>
        <input type="hidden" name="side" value={side} />
        <InputField {...about('title')} label={words.name} hint={words.nameHint} required />
        <TextAreaField {...about('finding')} label={words.finding} hint={words.findingHint} rows={3} />
        <SelectField
          {...about('unitId')}
          label={words.unit}
          options={[{ value: '', label: actions.company }, ...unitSelectOptions(units)]}
        />
        <InputField {...about('owner')} label={words.owner} hint={words.ownerHint} required />
        <InputField {...about('dueOn')} type="date" label={words.due} required />
        <SelectField
          {...about('question')}
          value={typed ? typed.question : (begun.question ?? questions[0]?.key ?? '')}
          label={words.figure}
          hint={words.figureHint}
          options={[
            ...questions.map(({ key, wording }) => ({ value: key, label: wording[reader.language] })),
            { value: '', label: words.noFigure },
          ]}
        />
        <button type="submit" class="primary">
          {words.save}
        </button>
      </form>
    </ConsolePage>
  );
}
