import type { Segment } from '#shared/domain/contact/segment.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { formatNumber } from '#shared/locale/format.ts';
import type { CustomerCounts } from '#shared/services/segment/count-customers.ts';
import { ChoiceField, InputField } from '#shared/web/components/fields.tsx';
import { Notice } from '#shared/web/components/notice.tsx';
import { type ReadCriteria, typedFrom } from '../criteria-form.ts';
import type { StaffReader } from '../environment.ts';
import { VersionField } from '../version-field.tsx';
import { RingField } from './audience-fields.tsx';
import { ConsolePage } from './console-page.tsx';
import { criteriaFacts } from './criteria-facts.ts';
import { CriteriaFields } from './criteria-fields.tsx';
import { OvertakenNotice, type SavedFact } from './overtaken-notice.tsx';
import { unitOptions } from './unit-options.ts';

interface Props {
  readonly reader: StaffReader;
  readonly tree: UnitTree;
  readonly counts: CustomerCounts;
  /** Absent for a new one. */
  readonly segmentId?: string | undefined;
  readonly version?: number | undefined;
  /** What is saved now, where somebody else was faster. */
  readonly overtakenBy?: Segment | undefined;
  readonly name: string;
  readonly read: ReadCriteria;
  readonly problem?: string | undefined;
}

/** One choice of customers and how many meet it now. Counting shows; only saving keeps. */
export function SegmentPage(props: Props) {
  const { reader, tree, counts, segmentId, version, overtakenBy, name, read, problem } = props;
  const { audience } = reader.phrases;
  const { segments: words, criteria } = audience;
  const number = (people: number) => formatNumber(reader.language, people);
  return (
    <ConsolePage
      reader={reader}
      title={segmentId ? words.edit(name) : words.new}
      lead={words.of(number(counts.meeting[0] ?? 0), number(counts.customers))}
      trail={[{ href: '/segments', label: words.title }]}
    >
      {problem && <Notice kind="problem">{problem}</Notice>}
      {overtakenBy && <OvertakenNotice reader={reader} now={savedInstead(props, overtakenBy)} />}
      <section class="card customer">
        <form class="stack" method="post" action={segmentId ? `/segments/${segmentId}` : '/segments'}>
          {segmentId && <VersionField version={version ?? 0} />}
          <InputField name="name" label={words.name} value={name} />
          <RingField reader={reader} chosen={read.typed.rings} />
          <ChoiceField
            name="unitIds"
            kind="checkbox"
            look="list"
            label={criteria.units}
            hint={criteria.unitsHint}
            options={unitOptions(tree)}
            chosen={read.typed.unitIds}
          />
          <CriteriaFields reader={reader} read={read} />
          <div class="row">
            <button type="submit" class="primary">
              {words.save}
            </button>
            <button type="submit" formmethod="get" formaction={`/segments/${segmentId ?? 'new'}`}>
              {words.countNow}
            </button>
          </div>
        </form>
      </section>
    </ConsolePage>
  );
}

/** Its name, and every field in which it differs from the form by now. */
function savedInstead({ reader, tree, name, read }: Props, now: Segment): SavedFact[] {
  const { segments: words } = reader.phrases.audience;
  const typed = criteriaFacts(reader, tree, read.typed);
  const saved = criteriaFacts(reader, tree, typedFrom(now.criteria));
  const others = saved.flatMap((fact, index): SavedFact[] => {
    const instead = typed[index]?.value;
    return instead === fact.value ? [] : [{ ...fact, typed: instead }];
  });
  const link = <a href={`/segments/${now.segmentId}`}>{now.name}</a>;
  return [{ label: words.name, value: link, ...(now.name !== name && { typed: name }) }, ...others];
}
