import { Ring } from '#shared/domain/contact/person.ts';
import type { Segment } from '#shared/domain/contact/segment.ts';
import { ChoiceField, InputField, SelectField } from '#shared/web/components/fields.tsx';
import { type AudiencePlan, alsoOf } from '../audience-form.ts';
import type { Reader } from '../environment.ts';
import { CriteriaFields } from './criteria-fields.tsx';

interface Props {
  readonly reader: Reader;
  readonly plan: AudiencePlan;
  readonly segments: readonly Segment[];
}

/** Whom among the customers: ring, segment and criteria, how many of them, and who is written to as well. */
export function AudienceFields({ reader, plan, segments }: Props) {
  const { audience: words } = reader.phrases;
  const isNarrowed = Object.keys(plan.read.criteria).length + Object.keys(plan.read.problems).length > 0;
  return (
    <>
      <RingField reader={reader} chosen={plan.rings} />
      {segments.length > 0 && (
        <SelectField
          name="segmentId"
          label={words.segment}
          hint={words.segmentHint}
          value={plan.segmentId}
          options={[
            { value: '', label: words.noSegment },
            ...segments.map(({ segmentId, name }) => ({ value: segmentId, label: name })),
          ]}
        />
      )}
      <details open={isNarrowed}>
        <summary>{words.narrow}</summary>
        <div class="stack">
          <CriteriaFields reader={reader} read={plan.read} />
        </div>
      </details>
      <ChoiceField
        name="about"
        kind="radio"
        look="list"
        label={words.about}
        hint={words.aboutHint}
        options={(['relationship', 'occasion'] as const).map((value) => ({
          value,
          label: words.abouts[value],
        }))}
        chosen={[plan.chosen.relationship ? 'relationship' : 'occasion']}
      />
      <SampleFields reader={reader} plan={plan} />
      <ChoiceField
        name="also"
        kind="checkbox"
        look="list"
        label={words.also}
        options={[
          { value: 'role-addresses', label: words.roleAddresses },
          { value: 'employees', label: words.employees },
        ]}
        chosen={alsoOf(plan)}
      />
    </>
  );
}

/** Customers, partners, suppliers. */
export function RingField({ reader, chosen }: { reader: Reader; chosen: readonly string[] }) {
  const { audience: words } = reader.phrases;
  return (
    <ChoiceField
      name="rings"
      kind="checkbox"
      look="list"
      label={words.rings}
      options={Ring.options.map((value) => ({ value, label: words.ringNames[value] }))}
      chosen={chosen}
    />
  );
}

function SampleFields({ reader, plan: { sample, sampleProblem } }: Pick<Props, 'reader' | 'plan'>) {
  const { audience: words } = reader.phrases;
  return (
    <>
      <input type="hidden" name="seed" value={sample.seed} />
      <ChoiceField
        name="sample"
        kind="radio"
        look="list"
        label={words.sample}
        hint={words.sampleHint}
        options={(['all', 'share', 'number'] as const).map((value) => ({ value, label: words.sizes[value] }))}
        chosen={[sample.kind]}
      />
      <InputField
        name="sampleSize"
        label={words.sampleSize}
        value={sample.size}
        error={sampleProblem ? words.sampleWrong : undefined}
      />
    </>
  );
}
