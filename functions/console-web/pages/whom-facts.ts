import type { Segment } from '#shared/domain/contact/segment.ts';
import type { UnitTree } from '#shared/domain/unit/unit-tree.ts';
import { type Sample, USUAL_AUDIENCE } from '#shared/domain/wave/wave-audience.ts';
import { formatNumber, formatPercent } from '#shared/locale/format.ts';
import type { Fact } from '#shared/web/components/facts.tsx';
import type { AudiencePlan } from '../audience-form.ts';
import { typedFrom } from '../criteria-form.ts';
import type { Reader } from '../environment.ts';
import type { LaunchPlan } from '../launch-plan.ts';
import { criteriaFacts } from './criteria-facts.ts';

/** Whom a plan means, in the words of its fields; nothing of what it leaves as open as it usually is. */
export function whomFacts(
  reader: Reader,
  { audience, unitIds }: Pick<LaunchPlan, 'audience' | 'unitIds'>,
  { tree, segment }: { readonly tree: UnitTree; readonly segment: Segment | undefined },
): Fact[] {
  const { audience: words } = reader.phrases;
  const open = [words.criteria.open, words.criteria.whens.any];
  const rings = audience && String(audience.rings) !== String(USUAL_AUDIENCE.rings) ? audience.rings : [];
  const typed = { ...(audience?.read.typed ?? typedFrom({})), unitIds, rings };
  return [
    ...(segment ? [[words.segment, segment.name] as const] : []),
    ...criteriaFacts(reader, tree, typed).flatMap(({ label, value }): Fact[] =>
      open.includes(value) ? [] : [[label, value]],
    ),
    ...(audience ? customerFacts(reader, audience) : []),
  ];
}

function customerFacts({ language, phrases }: Reader, plan: AudiencePlan): Fact[] {
  const { audience: words } = phrases;
  const { sample, relationship } = plan.chosen;
  const sizeOf = ({ size }: Sample) =>
    size.kind === 'share' ? formatPercent(language, size.percent / 100) : formatNumber(language, size.people);
  const { includeRoleAddresses, includeEmployees } = plan.chosen;
  const also = [includeRoleAddresses && words.roleAddresses, includeEmployees && words.employees].filter(
    Boolean,
  );
  return [
    ...(sample ? [[words.sample, sizeOf(sample)] as const] : []),
    ...(relationship ? [] : [[words.about, words.abouts.occasion] as const]),
    ...(also.length > 0 ? [[words.also, also.join('; ')] as const] : []),
  ];
}
