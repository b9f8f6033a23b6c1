import { Criteria } from '#shared/domain/contact/criteria.ts';
import { comparable } from '#shared/domain/contact/plain-text.ts';
import type { ConsolePhrases } from '#shared/locale/console/phrases.ts';
import type { Form } from './form.ts';

/** Criteria as they stand in the fields. */
export interface TypedCriteria {
  readonly unitIds: readonly string[];
  readonly rings: readonly string[];
  readonly tiers: readonly string[];
  readonly languages: readonly string[];
  readonly lastScores: readonly string[];
  /** Empty for whenever. */
  readonly lastInvited: string;
  readonly lastInvitedDay: string;
  readonly attribute: string;
  readonly attributeValues: string;
}

export type CriteriaField = 'lastInvitedDay' | 'attributeValues';
export type CriteriaProblem = Extract<keyof ConsolePhrases['audience'], 'dayMissing' | 'valuesMissing'>;

export interface ReadCriteria {
  readonly typed: TypedCriteria;
  readonly criteria: Criteria;
  readonly problems: Readonly<Partial<Record<CriteriaField, CriteriaProblem>>>;
}

/** Reads criteria; whatever is left empty chooses nobody out. */
export function readCriteria(form: Pick<Form, 'text' | 'list'>): ReadCriteria {
  const typed: TypedCriteria = {
    unitIds: form.list('unitIds'),
    rings: form.list('rings'),
    tiers: form.list('tiers'),
    languages: form.list('languages'),
    lastScores: form.list('lastScores'),
    lastInvited: form.text('lastInvited'),
    lastInvitedDay: form.text('lastInvitedDay'),
    attribute: form.text('attribute'),
    attributeValues: form.text('attributeValues'),
  };
  const { shape } = Criteria;
  const values = typed.attributeValues.split(/[,;\n]/).flatMap((value) => value.trim() || []);
  const name = comparable(typed.attribute).replaceAll(' ', '_');
  const invited = { when: typed.lastInvited, day: typed.lastInvitedDay };
  const attribute = shape.attribute.safeParse({ name, values }).data;
  const lastInvited = shape.lastInvited.safeParse(invited).data;
  const criteria = {
    unitIds: shape.unitIds.safeParse(typed.unitIds).data,
    rings: shape.rings.safeParse(typed.rings).data,
    tiers: shape.tiers.safeParse(typed.tiers).data,
    languages: shape.languages.safeParse(typed.languages).data,
    lastScores: shape.lastScores.safeParse(typed.lastScores).data,
    attribute,
    lastInvited,
  };
  const isAttributeTyped = typed.attribute !== '' || values.length > 0;
  return {
    typed,
    criteria: Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== undefined)),
    problems: {
      ...(typed.lastInvited !== '' && !lastInvited && { lastInvitedDay: 'dayMissing' }),
      ...(isAttributeTyped && !attribute && { attributeValues: 'valuesMissing' }),
    },
  };
}

/** The fields of criteria that exist already. */
export function typedFrom(criteria: Criteria): TypedCriteria {
  const { lastInvited } = criteria;
  return {
    unitIds: criteria.unitIds ?? [],
    rings: criteria.rings ?? [],
    tiers: criteria.tiers ?? [],
    languages: criteria.languages ?? [],
    lastScores: criteria.lastScores ?? [],
    lastInvited: lastInvited?.when ?? '',
    lastInvitedDay: lastInvited && lastInvited.when !== 'never' ? lastInvited.day : '',
    attribute: criteria.attribute?.name ?? '',
    attributeValues: criteria.attribute?.values.join(', ') ?? '',
  };
}

/** Every field with its values, to be carried on in a form or an address. */
export function fieldsOf(typed: TypedCriteria): [name: string, value: string][] {
  return Object.entries(typed).flatMap(([name, value]) =>
    [value].flat().flatMap((each): [string, string][] => (each === '' ? [] : [[name, each]])),
  );
}
