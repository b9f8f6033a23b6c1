import type { Brand } from '#shared/domain/brand/brand.ts';
import { normalColour } from '#shared/domain/brand/check-brand.ts';
import { fitted, LARGEST_IN_MAIL } from '#shared/domain/brand/logo-size.ts';
import { standsInPage } from '#shared/domain/brand/shown-brand.ts';
import { parseSender } from '#shared/email/sender.ts';
import { FieldGroup, InputField } from '#shared/web/components/fields.tsx';
import type { BrandForm } from '../brand-form.ts';
import type { StaffReader } from '../environment.ts';
import { VersionField } from '../version-field.tsx';
import { type BrandField, weight } from './brand-problem-words.ts';

interface Props {
  readonly reader: StaffReader;
  /** As it is saved. */
  readonly brand: Brand;
  readonly sender: string;
  readonly typed?: BrandForm | undefined;
  readonly version: number;
  /** A shade that can be read, in place of the typed one. */
  readonly suggestion?: string | undefined;
  readonly errors: ReadonlyMap<BrandField, string>;
}

export function BrandFields(props: Props) {
  const { reader, brand, sender, typed, suggestion, errors } = props;
  const { form, problems } = reader.phrases.settings;
  const { address } = parseSender(sender);
  return (
    <form class="stack" method="post" action="/settings/brand" enctype="multipart/form-data">
      <VersionField version={props.version} />
      <InputField
        name="name"
        label={form.name}
        hint={form.nameHint(address)}
        value={typed?.name ?? brand.name}
        error={errors.get('name')}
      />
      <Colour {...props} />
      <Logo {...props} />
      <InputField
        name="reply-to"
        type="email"
        label={form.replyTo}
        hint={form.replyToHint(address)}
        value={typed?.replyTo ?? brand.replyTo}
        error={errors.get('reply-to')}
      />
      <div class="row">
        <button type="submit" class="primary">
          {form.action}
        </button>
        {suggestion && (
          <button type="submit" name="take-colour" value={suggestion}>
            <Swatch colour={suggestion} /> {problems.takeColour(suggestion)}
          </button>
        )}
      </div>
    </form>
  );
}

/** One colour in two fields. Both come with what they showed, so that the server knows which was changed. */
function Colour({ reader, brand, typed, errors }: Props) {
  const { form } = reader.phrases.settings;
  const shown = typed?.colour ?? brand.colour;
  const picked = normalColour(shown) ?? brand.colour;
  return (
    <FieldGroup name="colour" label={form.colour} hint={form.colourHint} error={errors.get('colour')}>
      <div class="colour-line">
        <input type="color" name="colour-picked" value={picked} aria-label={form.colourPicked} />
        <input id="colour" name="colour" value={shown} aria-label={form.colourTyped} autocomplete="off" />
      </div>
      <input type="hidden" name="colour-before" value={shown} />
      <input type="hidden" name="picked-before" value={picked} />
    </FieldGroup>
  );
}

function Swatch({ colour }: { colour: string }) {
  return (
    <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true">
      <rect width="1" height="1" fill={colour} />
    </svg>
  );
}

function Logo({ reader, brand: { name, logo }, typed, errors }: Props) {
  const { settings } = reader.phrases;
  const { form } = settings;
  const error = errors.get('logo');
  const held = error ? undefined : typed?.heldLogo;
  return (
    <>
      <InputField
        name="logo"
        type="file"
        accept="image/png,image/jpeg,image/webp"
        label={form.logo}
        hint={form.logoHint}
        error={error}
      />
      {held && (
        <>
          <input type="hidden" name="logo-held" value={held} />
          <p class="hint">{form.logoKept}</p>
        </>
      )}
      {logo && (
        <FieldGroup name="present-logo" label={form.present}>
          <img
            class="logo-sample"
            src={`/brand/${logo.logoId}`}
            alt={name}
            {...fitted(logo, LARGEST_IN_MAIL)}
          />
          <p class="hint">
            {standsInPage(logo) ? settings.inPage : settings.notInPage(weight(reader, logo.bytes))}
          </p>
          <div class="option">
            <input
              type="checkbox"
              name="remove-logo"
              id="remove-logo"
              value="yes"
              checked={typed?.logo === 'remove'}
            />
            <label for="remove-logo">{form.remove}</label>
          </div>
        </FieldGroup>
      )}
    </>
  );
}
