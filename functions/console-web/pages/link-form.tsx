import { LANGUAGES } from '#shared/domain/localized.ts';
import { OpenChannel } from '#shared/domain/open-link/open-link.ts';
import type { LinkField, LinkProblem, TypedLink } from '#shared/domain/open-link/read-new-link.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { ChoiceField, InputField, SelectField } from '#shared/web/components/fields.tsx';
import type { StaffReader } from '../environment.ts';
import { unitSelectOptions } from './unit-options.ts';

/** What was typed into the form, and what is wrong with it. */
export interface LinkDraft {
  readonly typed: TypedLink;
  readonly problems: Readonly<Partial<Record<LinkField, LinkProblem>>>;
}

export const EMPTY_DRAFT: LinkDraft = {
  typed: { name: '', unitId: '', channel: 'link', language: '', embedOn: '', product: '' },
  problems: {},
};

interface Props {
  readonly reader: StaffReader;
  readonly waveId: string;
  readonly units: UnitTree;
  readonly draft: LinkDraft;
}

/** A new link. What belongs to one way only is shown once that way is chosen. */
export function LinkForm({ reader, waveId, units, draft: { typed, problems } }: Props) {
  const { form, channels, problems: reasons } = reader.phrases.links;
  const field = (name: LinkField) => {
    const problem = problems[name];
    return { name, ...(problem && { error: reasons[problem] }) };
  };
  return (
    <section class="card">
      <h2>{form.title}</h2>
      <form class="stack" method="post" action={`/waves/${waveId}/links`}>
        <InputField {...field('name')} label={form.name} hint={form.nameHint} value={typed.name} />
        <SelectField
          {...field('unitId')}
          label={form.unit}
          value={typed.unitId}
          options={unitSelectOptions(units)}
        />
        <ChoiceField
          {...field('channel')}
          kind="radio"
          look="cards"
          label={form.channel}
          options={OpenChannel.options.map((value) => ({
            value,
            label: channels[value],
            hint: form.channelHints[value],
          }))}
          chosen={[typed.channel]}
        />
        <div class="for-kiosk">
          <SelectField
            {...field('language')}
            label={form.language}
            hint={form.languageHint}
            value={typed.language}
            options={[
              { value: '', label: form.languageOfBrowser },
              ...LANGUAGES.map((value) => ({ value, label: form.languageNames[value] })),
            ]}
          />
        </div>
        <div class="for-widget">
          <InputField
            {...field('embedOn')}
            label={form.embedOn}
            hint={form.embedOnHint}
            value={typed.embedOn}
          />
        </div>
        <InputField
          {...field('product')}
          label={form.product}
          hint={form.productHint}
          value={typed.product}
        />
        <button type="submit" class="primary">
          {form.action}
        </button>
      </form>
    </section>
  );
}
