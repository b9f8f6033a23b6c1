import type { BrandInput } from '#shared/services/brand/save-brand.ts';
import type { Form } from './form.ts';
import { seenVersionIn } from './version-field.tsx';

/** What was typed on the settings page. */
export interface BrandForm extends BrandInput {
  /** The version that was typed over. */
  readonly seen?: number | undefined;
}

export async function readBrandForm(form: Form): Promise<BrandForm> {
  const file = await form.file('logo');
  return { ...typedBrand(form), ...(file && { logo: file }) };
}

/** The same without a file, as the address of a page has it. */
export function typedBrand(form: Pick<Form, 'text'>): BrandForm {
  const logoId = form.text('kept-logo');
  return {
    name: form.text('name'),
    colour: chosenColour(form),
    replyTo: form.text('reply-to'),
    logo: logoId ? { logoId } : form.text('remove-logo') === 'yes' ? 'remove' : 'keep',
    seen: seenVersionIn(form),
  };
}

/** What is typed, for the address of a page that shows it. */
export function brandQuery({ name, colour, replyTo, logo, seen }: BrandForm): string {
  return new URLSearchParams({
    typed: 'yes',
    name,
    colour,
    'reply-to': replyTo,
    ...(logo === 'remove' && { 'remove-logo': 'yes' }),
    ...(typeof logo === 'object' && 'logoId' in logo && { 'kept-logo': logo.logoId }),
    ...(seen !== undefined && { version: String(seen) }),
  }).toString();
}

/** The suggestion that was accepted; else of the two fields for one colour the one that was changed, or the typed one. */
function chosenColour(form: Pick<Form, 'text'>): string {
  const suggested = form.text('take-colour');
  if (suggested) return suggested;
  const typed = form.text('colour');
  const picked = form.text('colour-picked');
  const isPicked = typed === form.text('colour-before') && picked !== form.text('picked-before');
  return isPicked ? picked : typed;
}
