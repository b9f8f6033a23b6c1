import {
  type Opportunity,
  OpportunityKind,
  OpportunityStage,
} from '#shared/domain/opportunity/opportunity.ts';
import type {
  OpportunityField,
  OpportunityProblems,
  TypedOpportunity,
} from '#shared/domain/opportunity/read-opportunity.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { formatAmount, formatDateTime } from '#shared/locale/format.ts';
import type { Noticed } from '#shared/services/opportunity/begin-opportunity.ts';
import { isAllowed } from '#shared/services/staff/authorise.ts';
import { Facts } from '#shared/web/components/facts.tsx';
import { ChoiceField, InputField, SelectField, TextAreaField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import type { StaffReader } from '../environment.ts';
import { VersionField } from '../version-field.tsx';
import { ConsolePage } from './console-page.tsx';
import { unitSelectOptions } from './unit-options.ts';

export interface OpportunityPageState {
  /** As it stands; absent for a new one. */
  readonly opportunity?: Opportunity | undefined;
  readonly noticed: Noticed;
  /** As typed, where it was refused. */
  readonly typed?: TypedOpportunity;
  readonly problems?: OpportunityProblems;
  readonly problem?: string;
}

type Props = OpportunityPageState & { readonly reader: StaffReader; readonly tree: UnitTree };

/** One opportunity: where it stands and who sees to it, to be noted or changed. */
export function OpportunityPage(props: Props) {
  const { reader, opportunity, noticed, problems = {}, problem } = props;
  const { opportunities: words } = reader.phrases;
  const wrong = Object.keys(problems).length;
  const mayEdit = isAllowed({ kind: 'staff', staff: reader.staff }, 'edit-opportunities');
  const { caseId, customer } = noticed;
  return (
    <ConsolePage
      reader={reader}
      title={opportunity?.title ?? words.new}
      lead={customer && words.about(customer)}
      trail={[{ href: '/opportunities', label: words.title }]}
    >
      {wrong > 0 && <Notice kind="problem">{words.wrong(wrong)}</Notice>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      {opportunity && (problem || !mayEdit) && <Now reader={reader} opportunity={opportunity} />}
      {caseId && (
        <p>
          <a href={`/cases/${caseId}`}>{words.fromCase}</a>
        </p>
      )}
      {mayEdit && <OpportunityForm {...props} />}
      {opportunity && (
        <p class="muted small">
          {words.changed(
            opportunity.changedBy,
            formatDateTime(reader.language, opportunity.changedAt, reader.timeZone),
          )}
        </p>
      )}
    </ConsolePage>
  );
}

function OpportunityForm({ reader, tree, opportunity, noticed, typed, problems = {} }: Props) {
  const { opportunities: words } = reader.phrases;
  const value = typed ?? typedFrom(reader, opportunity, noticed);
  const field = (name: OpportunityField) => {
    const found = problems[name];
    return { name, error: found && words.problems[found], value: value[name] };
  };
  return (
    <form
      class="stack card"
      method="post"
      action={opportunity ? `/opportunities/${opportunity.opportunityId}` : '/opportunities'}
    >
      {opportunity ? (
        <VersionField version={opportunity.version} />
      ) : (
        <>
          <input type="hidden" name="case" value={noticed.caseId ?? ''} />
          <input type="hidden" name="person" value={noticed.personId ?? ''} />
        </>
      )}
      <InputField {...field('title')} label={words.name} hint={words.nameHint} required />
      <ChoiceField
        name="kind"
        label={words.kind}
        error={field('kind').error}
        options={OpportunityKind.options.map((each) => ({ value: each, label: words.kinds[each] }))}
        chosen={[value.kind]}
        kind="radio"
        look="cards"
      />
      <SelectField
        {...field('stage')}
        label={words.stage}
        options={OpportunityStage.options.map((each) => ({ value: each, label: words.stages[each] }))}
      />
      <InputField {...field('owner')} label={words.owner} hint={words.ownerHint} required />
      <InputField {...field('amount')} label={words.amount} hint={words.amountHint} />
      <SelectField
        {...field('unitId')}
        label={words.unit}
        options={[{ value: '', label: words.company }, ...unitSelectOptions(tree)]}
      />
      <TextAreaField {...field('note')} label={words.note} hint={words.noteHint} rows={4} />
      <button type="submit" class="primary">
        {words.save}
      </button>
    </form>
  );
}

function typedFrom(
  { language, staff }: StaffReader,
  opportunity: Opportunity | undefined,
  noticed: Noticed,
): TypedOpportunity {
  if (!opportunity) {
    const { name: owner } = staff;
    return {
      kind: 'sale',
      title: '',
      unitId: noticed.unitId ?? '',
      stage: 'noticed',
      amount: '',
      owner,
      note: '',
    };
  }
  const { kind, title, unitId = '', stage, amount, owner, note = '' } = opportunity;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 2 });
  return {
    kind,
    title,
    unitId,
    stage,
    owner,
    note,
    amount: amount === undefined ? '' : number.format(amount),
  };
}

/** What a colleague has made of it, or how it reads for whoever may not change it. */
function Now({ reader, opportunity }: { reader: StaffReader; opportunity: Opportunity }) {
  const { opportunities: words } = reader.phrases;
  const { title, kind, stage, owner, amount, note } = opportunity;
  const facts = [
    [words.name, title],
    [words.kind, words.kinds[kind]],
    [words.stage, words.stages[stage]],
    [words.owner, owner],
    ...(amount ? [[words.amount, formatAmount(reader.language, amount)] as const] : []),
    ...(note ? [[words.note, note] as const] : []),
  ] as const;
  return (
    <section class="card">
      <h2>{words.now}</h2>
      <Facts facts={facts} />
    </section>
  );
}
