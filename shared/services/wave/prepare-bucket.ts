import { createInvitation, getInvitation } from '../../adapters/dynamodb/invitation-store.ts';
import { listPeopleByPage, markInvited } from '../../adapters/dynamodb/person-store.ts';
import { getLeftOut, listPreparations, putPreparation } from '../../adapters/dynamodb/preparation-store.ts';
import { getRoster } from '../../adapters/dynamodb/wave-store.ts';
import type { Person } from '../../domain/contact/person.ts';
import { unitTreeOf } from '../../domain/unit/unit-tree.ts';
import { bucketOf } from '../../domain/wave/bucket.ts';
import { decideInvitation } from '../../domain/wave/decide-invitation.ts';
import type { Invitation, SkipReason } from '../../domain/wave/invitation.ts';
import {
  addInvitedRevenue,
  type InvitedRevenue,
  invitedRevenueOf,
} from '../../domain/wave/invited-revenue.ts';
import type { PrepareJob } from '../../domain/wave/jobs.ts';
import type { Preparation } from '../../domain/wave/preparation.ts';
import { restedSince } from '../../domain/wave/rest-period.ts';
import { DEFAULT_REST_PERIODS } from '../../domain/wave/rest-settings.ts';
import type { Roster } from '../../domain/wave/roster.ts';
import type { Wave } from '../../domain/wave/wave.ts';
import { USUAL_AUDIENCE } from '../../domain/wave/wave-audience.ts';
import type { Context } from '../context.ts';
import { invitationIdFor } from '../invitation/identifiers.ts';
import { forEachInParallel } from '../parallel/for-each-in-parallel.ts';
import { audienceRules } from './audience-rules.ts';
import { completeLaunch } from './complete-launch.ts';
import { waveFor } from './get-wave.ts';

const PEOPLE_AT_ONCE = 8;

type Needed = 'db' | 'clock' | 'queues' | 'secrets';

/**
 * Invites the people of one partition of the directory. Called again, after a crash or by a job delivered twice, it
 * adds nobody twice: ids of invitations follow from wave and person. The last partition to end opens the wave.
 */
export async function prepareBucket(
  context: Context<Needed>,
  { waveId, peopleBucket }: PrepareJob,
): Promise<{ outcome: 'prepared' | 'not-launching' }> {
  const wave = await waveFor(context, waveId, 'run-waves');
  if (wave.state !== 'launching') return { outcome: 'not-launching' };
  const roster = await getRoster(context.db, waveId);
  if (!roster) throw new Error(`Wave ${waveId} has no roster yet`);
  const done = await listPreparations(context.db, waveId);
  if (!done.some((preparation) => preparation.peopleBucket === peopleBucket)) {
    const counts = await inviteBucket(context, wave, roster, peopleBucket);
    const preparedAt = context.clock().toISOString();
    await putPreparation(context.db, { waveId, peopleBucket, ...counts, preparedAt });
  }
  await completeLaunch(context, wave);
  return { outcome: 'prepared' };
}

type Counts = Pick<Preparation, 'invited' | 'invitedByUnit' | 'invitedRevenue' | 'skipped'>;

async function inviteBucket(
  context: Context<Needed>,
  wave: Wave,
  roster: Roster,
  peopleBucket: number,
): Promise<Counts> {
  const leftOut = (await getLeftOut(context.db, wave.waveId, peopleBucket))?.people ?? {};
  const { sample } = wave.audience ?? {};
  const { rules, lookUp } = await audienceRules(context, wave, unitTreeOf(roster.units), {
    leftOut: new Map(Object.entries(leftOut)),
    ...(sample && { drawn: { seed: sample.seed, upTo: roster.drawnUpTo ?? {} } }),
  });
  const counts: Counts = { invited: 0, invitedByUnit: {}, skipped: {} };
  let revenue: InvitedRevenue = {};
  const skip = (reason: SkipReason) => {
    counts.skipped[reason] = (counts.skipped[reason] ?? 0) + 1;
  };
  async function* people() {
    for await (const page of listPeopleByPage(context.db, wave.side, peopleBucket)) {
      await lookUp(page);
      yield* page;
    }
  }
  await forEachInParallel(people(), PEOPLE_AT_ONCE, async (person) => {
    const decision = decideInvitation(person, rules);
    if (decision.decision === 'skip') skip(decision.reason);
    if (decision.decision !== 'invite') return;
    if (!(await reserve(context, wave, person))) return skip('resting');
    const { unitId, ...invited } = await invite(context, wave, { ...person, email: decision.address });
    counts.invited++;
    counts.invitedByUnit[unitId] = (counts.invitedByUnit[unitId] ?? 0) + 1;
    revenue = addInvitedRevenue(revenue, invitedRevenueOf(invited));
  });
  return wave.side === 'customer' ? { ...counts, invitedRevenue: revenue } : counts;
}

/** Before the invitation: of two waves that launch at the same time only one gets a customer. */
async function reserve({ db, secrets }: Context<Needed>, wave: Wave, person: Person): Promise<boolean> {
  if (person.lastInvitedWaveId === wave.waveId) return true;
  const { waveId, opensAt: at, audience = USUAL_AUDIENCE, rest = DEFAULT_REST_PERIODS } = wave;
  const isCustomer = person.side === 'customer';
  return await markInvited(db, person, {
    waveId,
    invitationId: invitationIdFor(secrets, waveId, person.personId),
    at,
    isRelationship: isCustomer && audience.relationship,
    ...(isCustomer && { restedSince: restedSince(at, rest, audience.relationship) }),
  });
}

/** The invitation of the person: that of an earlier run, where there was one. */
async function invite(
  { db, secrets }: Context<Needed>,
  wave: Wave,
  person: Person & { email: string },
): Promise<Invitation> {
  const { waveId, buckets } = wave;
  const { personId, name, email, language, unitId } = person;
  const invitationId = invitationIdFor(secrets, waveId, personId);
  const invitation: Invitation = {
    waveId,
    invitationId,
    bucket: bucketOf(invitationId, buckets),
    personId,
    name,
    email,
    language,
    unitId,
    ...(person.timeZone !== undefined && { timeZone: person.timeZone }),
    ...(person.side === 'customer' && { ring: person.ring, tier: person.tier, revenue: person.revenue }),
  };
  if (await createInvitation(db, invitation)) return invitation;
  return (await getInvitation(db, waveId, buckets, invitationId)) ?? invitation;
}
