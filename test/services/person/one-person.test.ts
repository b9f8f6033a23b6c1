import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { putCase } from '#shared/adapters/dynamodb/case-store.ts';
import { type Database, putItem } from '#shared/adapters/dynamodb/database.ts';
import { claimDelivery, moveDelivery } from '#shared/adapters/dynamodb/delivery-store.ts';
import { createDigest, getDigest } from '#shared/adapters/dynamodb/digest-store.ts';
import { storedInvitation } from '#shared/adapters/dynamodb/invitation-item.ts';
import {
  createInvitation,
  getInvitation,
  invitationItemKey,
} from '#shared/adapters/dynamodb/invitation-store.ts';
import { putOpportunity } from '#shared/adapters/dynamodb/opportunity-store.ts';
import { putPerson, getPerson as readPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { putFirstResponse } from '#shared/adapters/dynamodb/response-store.ts';
import { getSuppressions, suppress } from '#shared/adapters/dynamodb/suppression-store.ts';
import { putUnits } from '#shared/adapters/dynamodb/unit-store.ts';
import { putPiece, putUpload } from '#shared/adapters/dynamodb/upload-store.ts';
import { createWave, moveWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { Person } from '#shared/domain/contact/person.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { Conflict, NotAllowed, NotFound } from '#shared/services/errors.ts';
import { invitationIdFor } from '#shared/services/invitation/identifiers.ts';
import { erasePerson } from '#shared/services/person/erase-person.ts';
import { exportPerson } from '#shared/services/person/export-person.ts';
import { findPeople } from '#shared/services/person/find-people.ts';
import { getPerson } from '#shared/services/person/get-person.ts';
import { importPeople } from '#shared/services/person/import-people.ts';
import { personIdOf } from '#shared/services/person/person-id.ts';
import { listUnits } from '#shared/services/unit/list-units.ts';
import { previewAudience } from '#shared/services/wave/preview-audience.ts';
import { aResponse } from '#test/support/answered-wave.ts';
import { aCustomer, anEmployee, anInvitation, aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aDigestContent } from '#test/support/digest.ts';
import { aCase, anOpportunity } from '#test/support/improvements.ts';
import { aStoredProgram, CUSTOMER_SURVEY, EMPLOYEE_SURVEY } from '#test/support/paired-company.ts';
import { staffActor, testResources } from '#test/support/resources.ts';
import { tableContents } from '#test/support/table-contents.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  await aStoredProgram(db, 'onepersons');
});
afterAll(async () => await stop());

const as = (role: 'hr' | 'marketing' | 'leadership' | 'admin') => ({
  ...testResources(db),
  actor: staffActor(role),
});

/** Somebody whom a wave has invited by the directory, with a mail that arrived. */
async function invited(person: Person, overrides: Partial<Wave>) {
  const { surveyId, version: surveyVersion } = person.side === 'customer' ? CUSTOMER_SURVEY : EMPLOYEE_SURVEY;
  const wave = aWave({ programId: 'onepersons', side: person.side, surveyId, surveyVersion, ...overrides });
  await createWave(db, wave);
  await putPerson(db, person);
  const { personId, name, email = '', unitId } = person;
  const invitationId = invitationIdFor(testResources(db).secrets, wave.waveId, personId);
  const invitation = anInvitation({
    waveId: wave.waveId,
    invitationId,
    personId,
    name,
    email,
    unitId,
    attributes: { order: 'A-17' },
  });
  await createInvitation(db, invitation);
  const ref = { waveId: wave.waveId, mailing: 'invitation', bucket: 0, invitationId } as const;
  await claimDelivery(db, ref, { owner: 'test', leaseUntil: '2026-11-16T02:01:00.000Z' });
  await moveDelivery(db, ref, 'sent', { handedOverAt: '2026-11-16T02:00:00.000Z' });
  await moveDelivery(db, ref, 'delivered');
  return { wave, invitation };
}

describe('a customer', () => {
  const minh = aCustomer({
    personId: personIdOf('customer', 'C-77'),
    externalId: 'C-77',
    name: 'Đặng Quang Minh',
    email: 'quang.minh@example.com',
    lastInvitedAt: '2026-11-16T02:00:00.000Z',
    lastRelationshipAt: '2026-11-16T02:00:00.000Z',
    attributes: { member: 'Đặng Quang Minh 77' },
  });
  const ref = { side: 'customer', personId: minh.personId } as const;

  it('is known by what was sent, answered and followed up, and by when to be asked again', async () => {
    const { wave, invitation } = await invited(minh, { waveId: 'onecus1', number: 7, buckets: 1 });
    const answers = { recommend: 2, food: 1, reason: 'Minh đây: chờ quá lâu.' };
    await putFirstResponse(db, aResponse(wave, invitation.invitationId, { answers }));
    const caseId = `${wave.waveId}-${invitation.invitationId}`;
    await putCase(db, aCase({ ...invitation, caseId, programId: 'onepersons', comment: answers.reason }));
    const known = await getPerson(as('marketing'), ref);
    expect(
      known.sent.map(({ wave: { waveId }, mails }) => [waveId, mails.map(({ state }) => state)]),
    ).toEqual([['onecus1', ['delivered']]]);
    expect(known.given.get(invitation.invitationId)).toMatchObject({
      response: { answers: { recommend: 2 } },
      followUp: { caseId },
    });
    expect(known.rest).toEqual({ any: '2026-12-16T02:00:00.000Z', relationship: '2027-02-14T02:00:00.000Z' });
    const file = Buffer.from(await exportPerson(as('marketing'), ref)).toString();
    expect(JSON.parse(file).invitations[0]).toMatchObject({ response: { answers }, case: { caseId } });
    await expect(getPerson(as('leadership'), ref)).rejects.toThrow(NotAllowed);
  });

  it('is found by a part of name or address, with or without accents', async () => {
    for (const search of ['quang minh', 'Quảng Mình', 'quang.minh@', 'c-77']) {
      const { people } = await findPeople(as('marketing'), { side: 'customer', search });
      expect(people.map(({ personId }) => personId)).toEqual([minh.personId]);
    }
    expect((await findPeople(as('marketing'), { side: 'customer', search: ' ' })).people).toEqual([]);
  });

  it('leaves neither name nor address nor words anywhere once erased, and what was marked stays', async () => {
    const [sent] = (await getPerson(as('marketing'), ref)).sent;
    const { invitationId = '', waveId = '' } = sent?.invitation ?? {};
    await suppress(db, {
      email: 'quang.minh@example.com',
      reason: 'bounced',
      at: '2026-11-20T02:00:00.000Z',
    });
    const call = {
      caseId: `${waveId}-${invitationId}`,
      name: minh.name,
      unitName: 'Hà Nội',
      score: 2,
      dueAt: '2026-11-24T09:00:00.000Z',
      overdue: false,
    };
    const content = aDigestContent({ programId: 'onepersons', calls: [call] });
    const digest = {
      programId: 'onepersons',
      period: '2026-W47',
      createdAt: '2026-11-23T01:00:00.000Z',
      content,
    };
    await createDigest(db, digest);
    await putOpportunity(
      db,
      anOpportunity({ personId: minh.personId, customer: minh.name, note: 'Quang Minh?' }),
    );
    const expiresAt = 1_900_000_000;
    await putUpload(
      db,
      {
        side: 'customer',
        uploadId: 'upload000001',
        fileName: 'guests.csv',
        sizeInBytes: 10,
        receivedInBytes: 10,
        state: 'imported',
        startedAt: '2026-11-20T02:00:00.000Z',
        startedBy: 'Nguyễn Thị Lan',
        run: 1,
      },
      { expiresAt },
    );
    const bytes = Buffer.from('C-77,Đặng Quang Minh,quang.minh@example.com');
    await putPiece(db, 'upload000001', { piece: 0, bytes, expiresAt });
    await expect(erasePerson(as('leadership'), ref)).rejects.toThrow(NotAllowed);
    expect(await erasePerson(as('marketing'), ref)).toEqual({ outcome: 'erased' });
    const kept = JSON.stringify(await tableContents(db), (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString() : value,
    );
    for (const trace of ['Quang Minh', 'quang.minh', 'C-77', 'Minh đây', 'A-17'])
      expect(kept).not.toContain(trace);
    expect(kept).toContain('"recommend":2');
    expect((await getDigest(db, 'onepersons', digest.period))?.content.calls).toEqual([]);
    await expect(getPerson(as('marketing'), ref)).rejects.toThrow(NotFound);
    expect(await erasePerson(as('marketing'), ref)).toEqual({ outcome: 'erased' });
  });

  it('does not come back with the next file, nor under another id with the same address', async () => {
    await putUnits(db, [{ unitId: 'hanoi', name: 'Hà Nội' }]);
    const csv = Buffer.from(
      'id,name,email,unit\nC-77,Đặng Quang Minh,quang.minh@example.com,hanoi\nC-78,Minh Đặng,Quang.Minh@example.com,hanoi\n',
    );
    await importPeople(as('marketing'), { side: 'customer', csv, acceptGoodRows: true });
    expect(await readPerson(db, 'customer', minh.personId)).toMatchObject({
      name: '–',
      suppressed: 'erased',
    });
    const found = await getSuppressions(db, ['QUANG.MINH@example.com', 'else@example.com']);
    expect([...found].map(([email, { reason }]) => [email, reason])).toEqual([
      ['quang.minh@example.com', 'erased'],
    ]);
    const { units } = await listUnits(as('marketing'));
    const preview = await previewAudience(as('marketing'), {
      side: 'customer',
      unitIds: units.map(({ unitId }) => unitId),
      opensAt: '2026-11-24T02:00:00.000Z',
    });
    expect(preview).toMatchObject({ invited: 0 });
  });
});

describe('an employee', () => {
  const hoa = anEmployee({
    personId: personIdOf('employee', 'E-9'),
    externalId: 'E-9',
    name: 'Phan Thị Hoa',
    email: 'phan.hoa@example.com',
  });
  const ref = { side: 'employee', personId: hoa.personId } as const;

  it('is shown alike whether a ballot is in or not', async () => {
    const { invitation } = await invited(hoa, { waveId: 'oneemp1', number: 7, buckets: 1 });
    const seen = async () => [
      (await getPerson(as('hr'), ref)).sent,
      Buffer.from(await exportPerson(as('hr'), ref)).toString(),
    ];
    const before = await seen();
    await putItem(db, 'main', invitationItemKey(invitation), storedInvitation({ ...invitation, used: true }));
    expect((await getInvitation(db, 'oneemp1', 1, invitation.invitationId))?.used).toBe(true);
    expect(await seen()).toEqual(before);
    await expect(getPerson(as('marketing'), ref)).rejects.toThrow(NotAllowed);
  });

  it('is erased once the survey is published, and whether a ballot was in stays as it was', async () => {
    await expect(erasePerson(as('hr'), ref)).rejects.toThrow(Conflict);
    expect(await readPerson(db, 'employee', hoa.personId)).toMatchObject({ name: 'Phan Thị Hoa' });
    await moveWave(db, 'oneemp1', 'closing');
    await moveWave(db, 'oneemp1', 'released');
    await expect(erasePerson(as('marketing'), ref)).rejects.toThrow(NotAllowed);
    await erasePerson(as('hr'), ref);
    const kept = JSON.stringify(await tableContents(db));
    for (const trace of ['Phan Thị Hoa', 'phan.hoa', 'E-9"']) expect(kept).not.toContain(trace);
    const invitationId = invitationIdFor(testResources(db).secrets, 'oneemp1', hoa.personId);
    expect(await getInvitation(db, 'oneemp1', 1, invitationId)).toMatchObject({
      used: true,
      erased: true,
      unitId: 'hanoi',
    });
  });
});
