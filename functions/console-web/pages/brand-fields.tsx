import type { Brand, Logo as SavedLogo } from '#shared/domain/brand/brand.ts';
import { colourProblem, normalColour } from '#shared/domain/brand/check-brand.ts';
import { fitted, LARGEST_IN_MAIL } from '#shared/domain/brand/logo-size.ts';
import { standsInPage } from '#shared/domain/brand/shown-brand.ts';
import { parseSender } from '#shared/email/sender.ts';
import { FieldGroup, InputField } from '#shared/web/components/fields.tsx';
import type { BrandForm } from '../brand-form.ts';
import type { StaffReader } from '../environment.ts';
import { VersionField } from '../version-field.tsx';
import { type BrandField, colourWords, readableWords, weight } from './brand-problem-words.ts';
import { SaveByEnter } from './save-by-enter.tsx';
import { TickField } from './tick-field.tsx';

interface Props {
  readonly reader: StaffReader;
  /** As it is saved. */
  readonly brand: Brand;
  /** With what is typed. */
  readonly shownBrand: Brand;
  readonly sender: string;
  readonly typed?: BrandForm | undefined;
  readonly version: number;
  readonly errors: ReadonlyMap<BrandField, string>;
}

export function BrandFields(props: Props) {
  const { reader, brand, sender, typed, errors } = props;
  const { form } = reader.phrases.settings;
  const { address } = parseSender(sender);
  return (
    <form
      class="stack"
      method="post"
      action="/settings/brand"
      enctype="multipart/form-data"
      data-check="/settings/brand"
    >
      <SaveByEnter label={form.action} />
      <VersionField version={props.version} />
      <input type="hidden" name="typed" value="yes" />
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
        <button type="submit" formaction="/settings/brand/preview">
          {form.preview}
        </button>
      </div>
    </form>
  );
}

/** One colour in two fields. Both come with what they showed, so that the server knows which was changed. */
function Colour({ reader, brand, typed }: Props) {
  const { form } = reader.phrases.settings;
  const shown = typed?.colour ?? brand.colour;
  const picked = normalColour(shown) ?? brand.colour;
  return (
    <FieldGroup name="colour" label={form.colour} hint={form.colourHint}>
      <div class="colour-line">
        <input type="color" name="colour-picked" value={picked} aria-label={form.colourPicked} />
        <input
          id="colour"
          name="colour"
          value={shown}
          aria-label={form.colourTyped}
          aria-describedby="contrast"
          autocomplete="off"
        />
      </div>
      <Contrast reader={reader} colour={shown} />
      <input type="hidden" name="colour-before" value={shown} />
      <input type="hidden" name="picked-before" value={picked} />
    </FieldGroup>
  );
}

/** Whether the colour can be read, as it is typed, and the nearest shade that can. */
function Contrast({ reader, colour }: { reader: StaffReader; colour: string }) {
  const { problems } = reader.phrases.settings;
  const problem = colourProblem(colour);
  const suggestion = problem?.reason === 'too-pale' ? problem.suggestion : undefined;
  return (
    <div id="contrast" data-problems="yes" role="status" class="stack tight">
      {problem ? (
        <p class="error">{colourWords(reader, colour, problem)}</p>
      ) : (
        <p class="hint">{readableWords(reader, colour)}</p>
      )}
      {suggestion && (
        <div>
          <button type="submit" name="take-colour" value={suggestion}>
            <Swatch colour={suggestion} /> {problems.takeColour(suggestion)}
          </button>
        </div>
      )}
    </div>
  );
}

function Swatch({ colour }: { colour: string }) {
  return (
    <svg class="swatch" viewBox="0 0 1 1" aria-hidden="true">
      <rect width="1" height="1" fill={colour} />
    </svg>
  );
}

function Logo({ reader, brand, shownBrand, typed, errors }: Props) {
  const { form } = reader.phrases.settings;
  const choice = typed?.logo;
  const kept = typeof choice === 'object' && 'logoId' in choice ? choice.logoId : undefined;
  return (
    <>
      <InputField
        name="logo"
        type="file"
        accept="image/png,image/jpeg,image/webp"
        label={form.logo}
        hint={form.logoHint}
        error={errors.get('logo')}
      />
      {kept && !errors.has('logo') && shownBrand.logo && (
        <FieldGroup name="kept-logo" label={form.chosen} hint={form.logoKept}>
          <input type="hidden" name="kept-logo" value={kept} />
          <LogoSample reader={reader} brand={shownBrand} logo={shownBrand.logo} />
        </FieldGroup>
      )}
      {!kept && brand.logo && (
        <FieldGroup name="present-logo" label={form.present}>
          <LogoSample reader={reader} brand={brand} logo={brand.logo} />
          <TickField name="remove-logo" label={form.remove} checked={choice === 'remove'} />
        </FieldGroup>
      )}
    </>
  );
}

function LogoSample({ reader, brand, logo }: { reader: StaffReader; brand: Brand; logo: SavedLogo }) {
  const { settings } = reader.phrases;
  return (
    <>
      <img
        class="logo-sample"
        src={`/brand/${logo.logoId}`}
        alt={brand.name}
        {...fitted(logo, LARGEST_IN_MAIL)}
      />
      <p class="hint">
        {standsInPage(logo) ? settings.inPage : settings.notInPage(weight(reader, logo.bytes))}
      </p>
    </>
  );
}
