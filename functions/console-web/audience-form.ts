import type { Ring } from '#shared/domain/contact/person.ts';
import { Ring as RingSchema } from '#shared/domain/contact/person.ts';
import { Sample, USUAL_AUDIENCE } from '#shared/domain/wave/wave-audience.ts';
import type { ChosenAudience } from '#shared/services/wave/choose-audience.ts';
import { fieldsOf, type ReadCriteria, readCriteria } from './criteria-form.ts';
import type { Form } from './form.ts';

/** Customers as they are being chosen on the launch page. */
export interface AudiencePlan {
  readonly chosen: ChosenAudience;
  readonly rings: readonly Ring[];
  readonly read: ReadCriteria;
  readonly segmentId: string;
  readonly sample: { readonly kind: string; readonly size: string; readonly seed: string };
  readonly hasProblem: boolean;
  readonly sampleProblem: boolean;
}

/** Reads whom a wave is meant for; `seed` is that of a first look. */
export function readAudienceForm(form: Pick<Form, 'text' | 'list'>, seed: string): AudiencePlan {
  const known = form.list('rings').flatMap((ring) => RingSchema.safeParse(ring).data ?? []);
  const rings = known.length > 0 ? known : USUAL_AUDIENCE.rings;
  // Units and rings of the wave are fields of the same names, and not criteria.
  const all = readCriteria(form);
  const { unitIds: _, rings: __, ...criteria } = all.criteria;
  const kind = form.text('sample') || 'all';
  const size = form.text('sampleSize');
  const typedSample = { kind, size, seed: form.text('seed') || seed };
  const sample = kind === 'all' ? undefined : sampleOf(typedSample);
  const segmentId = form.text('segmentId');
  const sampleProblem = kind !== 'all' && !sample;
  return {
    rings,
    read: { ...all, criteria },
    segmentId,
    sample: typedSample,
    sampleProblem,
    hasProblem: sampleProblem || Object.keys(all.problems).length > 0,
    chosen: {
      rings,
      relationship: form.text('about') !== 'occasion',
      criteria,
      segmentId: segmentId || undefined,
      segmentAsOf: form.text('segmentAsOf') || undefined,
      sample,
      includeRoleAddresses: form.list('also').includes('role-addresses'),
      includeEmployees: form.list('also').includes('employees'),
    },
  };
}

function sampleOf({ kind, size, seed }: AudiencePlan['sample']): Sample | undefined {
  const number = Number(size.replace(',', '.'));
  const wanted = kind === 'share' ? { kind, percent: number } : { kind, people: number };
  return Sample.safeParse({ size: wanted, seed }).data;
}

/** The ticks of what is left out otherwise. */
export function alsoOf({
  chosen,
}: {
  readonly chosen: Pick<ChosenAudience, 'includeRoleAddresses' | 'includeEmployees'>;
}): string[] {
  return [
    ...(chosen.includeRoleAddresses ? ['role-addresses'] : []),
    ...(chosen.includeEmployees ? ['employees'] : []),
  ];
}

/** Every field with its value, as the previewed plan carries them on. */
export function audienceFields(plan: AudiencePlan, segmentAsOf: string | undefined): [string, string][] {
  const { unitIds: _, rings: __, ...typed } = plan.read.typed;
  const fields: [string, string][] = [
    ...plan.rings.map((ring): [string, string] => ['rings', ring]),
    ['about', plan.chosen.relationship ? 'relationship' : 'occasion'],
    ...fieldsOf({ ...typed, unitIds: [], rings: [] }),
    ...alsoOf(plan).map((tick): [string, string] => ['also', tick]),
  ];
  if (plan.segmentId) fields.push(['segmentId', plan.segmentId]);
  if (segmentAsOf) fields.push(['segmentAsOf', segmentAsOf]);
  const { kind, size, seed } = plan.sample;
  if (kind !== 'all') fields.push(['sample', kind], ['sampleSize', size], ['seed', seed]);
  return fields;
}
