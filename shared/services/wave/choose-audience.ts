import { getSegment } from '../../adapters/dynamodb/segment-store.ts';
import type { Criteria } from '../../domain/contact/criteria.ts';
import type { RestPeriods } from '../../domain/wave/rest-settings.ts';
import { type Sample, USUAL_AUDIENCE, WaveAudience } from '../../domain/wave/wave-audience.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Invalid } from '../errors.ts';
import { getRestPeriods } from '../settings/get-rest-periods.ts';

/** Customers as they are chosen for one wave; the usual ones where nothing is said. */
export interface ChosenAudience
  extends Partial<
    Pick<WaveAudience, 'rings' | 'relationship' | 'includeRoleAddresses' | 'includeEmployees'>
  > {
  readonly segmentId?: string | undefined;
  /** `changedAt` of the segment that was previewed. */
  readonly segmentAsOf?: string | undefined;
  readonly criteria?: Criteria | undefined;
  readonly sample?: Sample | undefined;
}

/** The audience with the criteria of its segment. Throws `Invalid` where these have changed since the preview. */
async function chooseAudience(
  { db }: Pick<Context<'db'>, 'db'>,
  { segmentId, segmentAsOf, criteria, ...chosen }: ChosenAudience,
): Promise<WaveAudience> {
  const segment = segmentId === undefined ? undefined : await getSegment(db, segmentId);
  if (segmentId !== undefined && !segment) throw new Invalid(say((phrases) => phrases.segment.gone));
  if (segment && segmentAsOf !== undefined && segment.changedAt !== segmentAsOf) {
    throw new Invalid(say((phrases) => phrases.segment.changed));
  }
  const own = criteria && Object.keys(criteria).length > 0 ? [criteria] : [];
  const audience = WaveAudience.safeParse({
    ...USUAL_AUDIENCE,
    ...Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)),
    criteria: [...(segment ? [segment.criteria] : []), ...own],
    ...(segment && { segmentName: segment.name }),
  });
  if (!audience.success) throw new Invalid(say((phrases) => phrases.segment.criteriaWrong));
  return audience.data;
}

/** Whom among the customers, and how long they rest, as it is set now. Throws `Invalid` where a segment has changed since the preview. */
export async function chooseCustomers(
  context: Pick<Context<'db'>, 'db'>,
  chosen: ChosenAudience,
): Promise<{ audience: WaveAudience; rest: RestPeriods }> {
  const [audience, rest] = await Promise.all([chooseAudience(context, chosen), getRestPeriods(context)]);
  return { audience, rest };
}
