import type { Localized } from '#shared/domain/localized.ts';
import type { Form } from './form.ts';
import { localized, NO_WORDS } from './typed-words.ts';

/** A statement for both sides, as it was typed. */
export interface TypedPair {
  readonly customer: Localized;
  readonly employee: Localized;
  readonly kind: string;
  readonly moment: string;
  readonly angle: string;
}

export const NOTHING_TYPED: TypedPair = {
  customer: NO_WORDS,
  employee: NO_WORDS,
  kind: 'agreement',
  moment: '',
  angle: '',
};

export function readPairForm(form: Pick<Form, 'text'>): TypedPair {
  return {
    customer: localized(form, 'customer'),
    employee: localized(form, 'employee'),
    kind: form.text('kind'),
    moment: form.text('moment'),
    angle: form.text('angle'),
  };
}
