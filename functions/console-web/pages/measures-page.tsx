import type { MeasureChoice } from '#shared/domain/program/measure-choices.ts';
import type { WatchedMeasure } from '#shared/domain/program/program.ts';
import type { MeasureProblem, TypedMeasure } from '#shared/domain/program/read-chosen-measures.ts';
import { formatNumber, formatPercent } from '#shared/locale/format.ts';
import type { ProgramMeasures } from '#shared/services/program/get-measures.ts';
import { InputField, SelectField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import type { MeasuresForm } from '../measures-form.ts';
import { RevisionField } from '../version-field.tsx';
import { ConsolePage } from './console-page.tsx';
import { programTrail } from './program-trail.ts';

interface Props {
  readonly reader: StaffReader;
  readonly watched: ProgramMeasures;
  /** As saved, or as typed where it could not be saved. */
  readonly form: MeasuresForm;
  readonly problems?: readonly MeasureProblem[];
  readonly saved?: boolean;
  /** Somebody else was faster. */
  readonly conflict?: boolean;
}

/** The at most four figures that leadership watches, with targets: a line each. */
export function MeasuresPage({ reader, watched, form, problems = [], saved, conflict }: Props) {
  const { measures: words, benchmarks, digest } = reader.phrases;
  const { program, revision } = watched;
  const base = `/programs/${program.programId}`;
  return (
    <ConsolePage
      reader={reader}
      title={words.title}
      lead={words.lead}
      trail={programTrail(reader, program)}
      actions={
        <>
          <a class="button" href={`${base}/benchmarks`}>
            {benchmarks.title}
          </a>
          <a class="button" href={`${base}/digest`}>
            {digest.title}
          </a>
        </>
      }
    >
      {saved && <Notice kind="done">{words.saved}</Notice>}
      {problems.length > 0 && <Notice kind="problem">{words.problems.title}</Notice>}
      {conflict && <Conflict reader={reader} measures={program.measures} />}
      <form class="stack wide" method="post" action={`${base}/measures`}>
        <RevisionField revision={revision} />
        <div class="columns">
          {form.typed.map((typed, line) => (
            <MeasureFields
              reader={reader}
              watched={watched}
              typed={typed}
              line={line}
              problems={problems.filter((problem) => problem.line === line)}
            />
          ))}
        </div>
        <button type="submit" class="primary">
          {words.save}
        </button>
      </form>
    </ConsolePage>
  );
}

/** What the other one has saved, so that nobody has to leave the page to see it. */
function Conflict({ reader, measures }: { reader: StaffReader; measures: readonly WatchedMeasure[] }) {
  const { conflict, none, current } = reader.phrases.measures;
  return (
    <Notice kind="problem" title={conflict.title}>
      <p>{conflict.now}</p>
      <ul>
        {measures.length === 0 && <li>{none}</li>}
        {measures.map((measure) => {
          const name = measure.label[reader.language];
          const target = targetText(reader, measure);
          return <li>{target ? current(name, target) : name}</li>;
        })}
      </ul>
      <p>{conflict.keep}</p>
    </Notice>
  );
}

function targetText({ language }: StaffReader, measure: WatchedMeasure): string | undefined {
  if (measure.target === undefined) return undefined;
  const isShare = 'question' in measure ? measure.metric === 'top-two-box' : measure.kind !== 'weighted-nps';
  return isShare ? formatPercent(language, measure.target, 1) : formatNumber(language, measure.target, 1);
}

interface FieldsProps extends Pick<Props, 'reader' | 'watched'> {
  readonly typed: TypedMeasure;
  readonly line: number;
  readonly problems: readonly MeasureProblem[];
}

function MeasureFields({ reader, watched, typed, line, problems }: FieldsProps) {
  const { measures: words } = reader.phrases;
  const about = (field: keyof TypedMeasure) => {
    const problem = problems.find((each) => each.field === field);
    return {
      name: field,
      id: `${field}-${line + 1}`,
      value: typed[field],
      error: problem && words.problems[problem.code],
    };
  };
  const chosen = watched.choices.find(({ choice }) => choice === typed.choice);
  const name = reader.language === 'vi' ? typed.nameVi : typed.nameEn;
  const isRenameWrong = problems.some(({ field }) => field === 'nameEn' || field === 'nameVi');
  return (
    <fieldset class={chosen ? `card field ${chosen.source.side}` : 'card field'}>
      <legend class="visually-hidden">{words.number(line + 1)}</legend>
      <SelectField
        {...about('choice')}
        label={words.number(line + 1)}
        options={[
          { value: '', label: words.nothing },
          ...(typed.choice !== '' && !chosen ? [{ value: typed.choice, label: typed.choice }] : []),
          ...watched.choices.map((choice) => ({ value: choice.choice, label: choiceText(reader, choice) })),
        ]}
      />
      <InputField {...about('target')} label={words.target} hint={targetHint(reader, chosen)} />
      <InputField {...about('targetBy')} type="date" label={words.targetBy} />
      <InputField {...about('owner')} label={words.owner} />
      <details open={isRenameWrong}>
        <summary>{name ? words.shownAs(name) : words.rename}</summary>
        <div class="stack">
          <InputField {...about('nameEn')} label={words.nameEn} />
          <InputField {...about('nameVi')} label={words.nameVi} />
        </div>
      </details>
    </fieldset>
  );
}

/** `Customers: Customer NPS – How likely are you…`. */
function choiceText({ language, phrases }: StaffReader, choice: ProgramMeasures['choices'][number]): string {
  const { name, wording, source } = choice;
  const side = phrases.measures.sides[source.side];
  const said = [name[language], wording?.[language]].filter((text) => text !== undefined);
  return `${side}: ${[...new Set(said)].join(' – ')}`;
}

function targetHint({ language, phrases }: StaffReader, chosen: MeasureChoice | undefined): string {
  const { measures: words } = phrases;
  if (!chosen) return words.targetHintOpen;
  const { range, inPercent } = chosen;
  const [lowest, highest] = [range.min, range.max].map((value) =>
    inPercent ? formatPercent(language, value) : formatNumber(language, value),
  );
  return words.targetHint(lowest ?? '', highest ?? '');
}
