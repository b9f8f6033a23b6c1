import type { BrandInput } from '#shared/services/brand/save-brand.ts';
import { type Form, pack } from './form.ts';
import { seenVersionIn } from './version-field.tsx';

/** What was typed on the settings page. */
export interface BrandForm extends BrandInput {
  /** A chosen file, as a field of the next page: browsers forget it. */
  readonly heldLogo?: string | undefined;
  /** The version that was typed over. */
  readonly seen?: number | undefined;
}

export async function readBrandForm(form: Form): Promise<BrandForm> {
  const file = (await form.file('logo')) ?? (await form.file('logo-held'));
  return {
    name: form.text('name'),
    colour: chosenColour(form),
    replyTo: form.text('reply-to'),
    logo: file ?? (form.text('remove-logo') === 'yes' ? 'remove' : 'keep'),
    heldLogo: file && pack(file),
    seen: seenVersionIn(form),
  };
}

/** The suggestion that was accepted; else of the two fields for one colour the one that was changed, or the typed one. */
function chosenColour(form: Form): string {
  const suggested = form.text('take-colour');
  if (suggested) return suggested;
  const typed = form.text('colour');
  const picked = form.text('colour-picked');
  const isPicked = typed === form.text('colour-before') && picked !== form.text('picked-before');
  return isPicked ? picked : typed;
}
