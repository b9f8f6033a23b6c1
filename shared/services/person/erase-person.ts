import { deleteCase } from '../../adapters/dynamodb/case-store.ts';
import { listNewestDigests, replaceDigest } from '../../adapters/dynamodb/digest-store.ts';
import { eraseInvitation, unlinkInvitation } from '../../adapters/dynamodb/invitation-store.ts';
import { listOpportunities, putOpportunity } from '../../adapters/dynamodb/opportunity-store.ts';
import { getPerson, putPerson } from '../../adapters/dynamodb/person-store.ts';
import { markSuppressed } from '../../adapters/dynamodb/person-suppression-store.ts';
import { listPrograms } from '../../adapters/dynamodb/program-store.ts';
import { forgetWords } from '../../adapters/dynamodb/response-store.ts';
import { erasedAddress, forgetAddress, suppress } from '../../adapters/dynamodb/suppression-store.ts';
import { deleteUpload, listUploads } from '../../adapters/dynamodb/upload-store.ts';
import { listWaves } from '../../adapters/dynamodb/wave-store.ts';
import { caseIdOf } from '../../domain/case/follow-up-case.ts';
import { ERASED_NAME, erasedPerson } from '../../domain/contact/erased-person.ts';
import { suppressedAddress } from '../../domain/contact/suppression-rules.ts';
import type { Upload } from '../../domain/contact/upload.ts';
import { withoutWords } from '../../domain/response/without-words.ts';
import type { Side } from '../../domain/side.ts';
import type { WaveState } from '../../domain/wave/wave.ts';
import { say } from '../../locale/audience/say.ts';
import type { Context } from '../context.ts';
import { Conflict, NotFound } from '../errors.ts';
import { authorise } from '../staff/authorise.ts';
import { askForSummary } from '../value/ask-for-summary.ts';
import type { PersonRef } from './get-person.ts';
import { readGiven } from './read-given.ts';
import { readSent, type Sent } from './read-sent.ts';

/**
 * Takes a person out of everything that is kept. What is counted stays counted: an answer keeps its marks and loses its
 * words and the way back to the person; ballots have none. The address stays known by its digest, so that no later file
 * brings it back. May be repeated after a failure: the person is taken out last. Throws `NotFound`, and `Conflict`
 * while somebody else is at work with the same person.
 */
export async function erasePerson(
  context: Context<'db' | 'clock' | 'secrets'>,
  { side, personId }: PersonRef,
): Promise<{ outcome: 'erased' }> {
  authorise(context.actor, side === 'customer' ? 'erase-customers' : 'erase-employees');
  const { db } = context;
  const person = await getPerson(db, side, personId);
  if (!person) throw new NotFound(`${side} ${personId}`);
  const [sent, uploads] = await Promise.all([readSent(context, person), listUploads(db, side)]);
  await refuseWhileAtWork(context, { side, sent, uploads });
  await markSuppressed(db, person, 'erased');
  await eraseAddresses(context, [person.email, ...sent.map(({ invitation }) => invitation.email)]);
  const given = await readGiven(context, sent);
  for (const { invitation } of sent) {
    const { survey, response } = given.get(invitation.invitationId) ?? {};
    // First the link, so that no changed answer opens a case with a name.
    await eraseInvitation(db, invitation);
    if (survey && response) {
      await forgetWords(db, { ...response, answers: withoutWords(survey, response.answers) });
    }
  }
  if (side === 'customer') {
    await eraseCases(
      context,
      sent.map(({ invitation }) => caseIdOf(invitation)),
    );
    await eraseOpportunities(context, personId);
  }
  for (const upload of uploads) await deleteUpload(db, upload);
  for (const { invitation } of sent) await unlinkInvitation(db, invitation);
  await putPerson(db, erasedPerson(person));
  if (side === 'customer') await askForSummary(context, 'soon');
  return { outcome: 'erased' };
}

interface AtWork {
  readonly side: Side;
  readonly sent: readonly Sent[];
  readonly uploads: readonly Pick<Upload, 'state'>[];
}

/**
 * Says why somebody cannot be erased now. A wave that takes its snapshot could invite the person once more. Until its
 * release an employee wave needs the names of the invited, to mask them in what colleagues wrote.
 */
async function refuseWhileAtWork({ db }: Context<'db'>, { side, sent, uploads }: AtWork): Promise<void> {
  const programs = await listPrograms(db);
  const waves = await Promise.all(programs.map(({ programId }) => listWaves(db, programId, side)));
  const isLaunching = waves.flat().some(({ state }) => state === 'launching');
  const isUnreleased = side === 'employee' && sent.some(({ wave: { state } }) => UNRELEASED.includes(state));
  if (isLaunching || isUnreleased) throw new Conflict(say(({ erasure }) => erasure.waveRuns[side]));
  if (uploads.some(({ state }) => state === 'importing')) {
    throw new Conflict(say(({ erasure }) => erasure.importRuns));
  }
}

const UNRELEASED: readonly WaveState[] = ['open', 'closing'];

/** Also those that the person had when earlier surveys went out. */
async function eraseAddresses(
  { db, clock }: Context<'db' | 'clock'>,
  emails: readonly (string | undefined)[],
): Promise<void> {
  const at = clock().toISOString();
  for (const email of new Set(emails.flatMap((each) => (each ? [suppressedAddress(each)] : [])))) {
    await suppress(db, { email: erasedAddress(email), reason: 'erased', at });
    await forgetAddress(db, email);
  }
}

/** The cases go, with what was noted in them; how fast somebody was called has no name and stays. */
async function eraseCases({ db }: Context<'db'>, caseIds: readonly string[]): Promise<void> {
  const gone = new Set(caseIds);
  for (const { programId } of await listPrograms(db)) {
    for (const digest of await listNewestDigests(db, programId, Number.POSITIVE_INFINITY)) {
      const calls = digest.content.calls.filter(({ caseId }) => !gone.has(caseId));
      if (calls.length === digest.content.calls.length) continue;
      await replaceDigest(db, { ...digest, content: { ...digest.content, calls } });
    }
  }
  for (const caseId of caseIds) await deleteCase(db, caseId);
}

/** A chance keeps its stage and its amount; whom it was about, and what was written, goes. */
async function eraseOpportunities({ db }: Context<'db'>, personId: string): Promise<void> {
  for (const each of (await listOpportunities(db)).filter((one) => one.personId === personId)) {
    const { personId: _, customer, caseId, note, ...kept } = each;
    const isErased = await putOpportunity(db, { ...kept, title: ERASED_NAME, version: each.version + 1 });
    if (!isErased) throw new Conflict(say(({ erasure }) => erasure.opportunityChanged));
  }
}
