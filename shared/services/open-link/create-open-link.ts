import { listOpenLinks, createOpenLink as storeOpenLink } from '../../adapters/dynamodb/open-link-store.ts';
import { listUnits } from '../../adapters/dynamodb/unit-store.ts';
import { getRoster } from '../../adapters/dynamodb/wave-store.ts';
import { LINK_LIMITS, OpenLink, takesLinks } from '../../domain/open-link/open-link.ts';
import { type ReadLink, readNewLink, type TypedLink } from '../../domain/open-link/read-new-link.ts';
import { type UnitTree, unitTreeOf } from '../../domain/unit/unit-tree.ts';
import type { Context } from '../context.ts';
import { readableId } from '../invitation/identifiers.ts';
import { authorise } from '../staff/authorise.ts';
import { customerWave } from './customer-wave.ts';

const ID_LENGTH = 12;

export type CreateOpenLinkOutcome =
  | { readonly outcome: 'created'; readonly link: OpenLink }
  | { readonly outcome: 'wave-over' | 'too-many' }
  | Extract<ReadLink, { outcome: 'refused' }>;

/** Adds an open link to a customer wave that is not over. Throws `NotFound` for any other wave. */
export async function createOpenLink(
  context: Context<'db' | 'clock' | 'randomBytes'>,
  { waveId, ...typed }: TypedLink & { readonly waveId: string },
): Promise<CreateOpenLinkOutcome> {
  authorise(context.actor, 'edit-open-links');
  const { db, clock, randomBytes } = context;
  const wave = await customerWave(context, waveId);
  if (!takesLinks(wave)) return { outcome: 'wave-over' };
  const read = readNewLink(typed, await unitsOf(context, waveId));
  if (read.outcome === 'refused') return read;
  const links = await listOpenLinks(db, waveId);
  if (links.length >= LINK_LIMITS.linksOfAWave) return { outcome: 'too-many' };
  const linkId = readableId(randomBytes(ID_LENGTH), ID_LENGTH);
  const link = OpenLink.parse({ ...read.link, linkId, waveId, createdAt: clock().toISOString() });
  await storeOpenLink(db, link);
  return { outcome: 'created', link };
}

/** The units that the wave counts by: those of its launch, or before it those of today, of which none gets lost. */
export async function unitsOf({ db }: Pick<Context<'db'>, 'db'>, waveId: string): Promise<UnitTree> {
  const roster = await getRoster(db, waveId);
  return unitTreeOf(roster?.units ?? (await listUnits(db)));
}
