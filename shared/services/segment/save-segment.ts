import { getSegment, putSegment } from '../../adapters/dynamodb/segment-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import { Criteria } from '../../domain/contact/criteria.ts';
import { Segment } from '../../domain/contact/segment.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict, Invalid, NotFound } from '../errors.ts';
import { readableId } from '../invitation/identifiers.ts';
import { authorise } from '../staff/authorise.ts';

const ID_LENGTH = 12;

export interface SegmentInput {
  /** Of the segment that is changed; absent for a new one. */
  readonly segmentId?: string | undefined;
  readonly name: string;
  readonly criteria: Criteria;
  /** The version that it was made from; the one that stands there, where absent. */
  readonly seen?: number | undefined;
}

/** Names a choice of customers. Throws `Conflict` where somebody else was faster, and `Invalid` where the name is missing, nothing is chosen, or a unit is unknown. */
export async function saveSegment(
  context: Context<'db' | 'clock' | 'randomBytes'>,
  { segmentId, name, criteria, seen }: SegmentInput,
): Promise<Segment> {
  authorise(context.actor, 'edit-segments');
  const { db, clock, randomBytes } = context;
  if (segmentId !== undefined && !(await getSegment(db, segmentId)))
    throw new NotFound(`segment ${segmentId}`);
  const { data: title } = Segment.shape.name.safeParse(name.trim());
  if (!title) throw new Invalid(say(({ segment }) => segment.nameNeeded));
  if (Object.keys(criteria).length === 0) throw new Invalid(say(({ segment }) => segment.nothingChosen));
  const { data: chosen } = Criteria.safeParse(criteria);
  if (!chosen) throw new Invalid(say(({ segment }) => segment.criteriaWrong));
  const known = new Set((await listUnits(db)).map((unit) => unit.unitId));
  const unknown = chosen.unitIds?.find((unitId) => !known.has(unitId));
  if (unknown) throw new Invalid(say(({ wave }) => wave.unitUnknown(unknown)));
  const segment: Segment = {
    segmentId: segmentId ?? readableId(randomBytes(ID_LENGTH), ID_LENGTH),
    name: title,
    criteria: chosen,
    changedAt: clock().toISOString(),
  };
  const isSaved = await putSegment(db, segment, segmentId === undefined ? 0 : seen);
  if (!isSaved) throw new Conflict(say((phrases) => phrases.segment.changedMeanwhile));
  return segment;
}
