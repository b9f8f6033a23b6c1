/** Keys of questions hold no hyphen, so none of these ids can meet another. */
interface Keyed {
  readonly key: string;
}

export const groupId = ({ key }: Keyed) => `q-${key}`;
export const errorId = ({ key }: Keyed) => `${key}-error`;
export const helpId = ({ key }: Keyed) => `${key}-help`;
export const unitId = ({ key }: Keyed) => `${key}-unit`;
export const wordingId = ({ key }: Keyed) => `${key}-wording`;
export const variantId = ({ key }: Keyed, index: number) => `${key}-wording-${index}`;

/** The field itself, or that of one of its values. */
export const fieldId = ({ key }: Keyed, value?: string | number) =>
  value === undefined ? `${key}-text` : `${key}-value-${value}`;
