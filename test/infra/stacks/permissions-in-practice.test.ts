import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listCases } from '#shared/adapters/dynamodb/case-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getPerson, putPerson } from '#shared/adapters/dynamodb/person-store.ts';
import { getRelease } from '#shared/adapters/dynamodb/release-store.ts';
import { listResponses } from '#shared/adapters/dynamodb/response-store.ts';
import { getSuppression } from '#shared/adapters/dynamodb/suppression-store.ts';
import { getTally } from '#shared/adapters/dynamodb/tally-store.ts';
import { moveWave } from '#shared/adapters/dynamodb/wave-store.ts';
import type { OpenLink } from '#shared/domain/open-link/open-link.ts';
import type { Response } from '#shared/domain/response/response.ts';
import type { Question } from '#shared/domain/survey/question.ts';
import type { SurveyDraft } from '#shared/domain/survey/survey.ts';
import { PAIRED_CUSTOMER, PAIRED_EMPLOYEE } from '#shared/domain/survey/templates/paired.ts';
import { DEFAULT_SENDING_PLAN } from '#shared/domain/wave/sending-plan.ts';
import type { Wave } from '#shared/domain/wave/wave.ts';
import { createApiKey } from '#shared/services/api-key/create-api-key.ts';
import { saveBrand } from '#shared/services/brand/save-brand.ts';
import { saveDigestSettings } from '#shared/services/digest/save-digest-settings.ts';
import { openLinkTokenFor, tokenFor } from '#shared/services/invitation/answer-token.ts';
import { createOpenLink } from '#shared/services/open-link/create-open-link.ts';
import { endOpenLink } from '#shared/services/open-link/end-open-link.ts';
import { importPeople } from '#shared/services/person/import-people.ts';
import { personIdOf } from '#shared/services/person/person-id.ts';
import { createProgram } from '#shared/services/program/create-program.ts';
import { decideSuspectedResponses } from '#shared/services/response/decide-suspected-responses.ts';
import { wasJustDelivered } from '#shared/services/response/was-just-delivered.ts';
import { importUnits } from '#shared/services/unit/import-units.ts';
import { acceptUpload } from '#shared/services/upload/accept-upload.ts';
import { getUploadView } from '#shared/services/upload/get-upload.ts';
import { startUpload } from '#shared/services/upload/start-upload.ts';
import { lastYouSaidWeDid } from '#shared/services/wave/last-you-said-we-did.ts';
import { saveYouSaidWeDid } from '#shared/services/wave/save-you-said-we-did.ts';
import { scheduleWave } from '#shared/services/wave/schedule-wave.ts';
import { anEmployee } from '#test/support/builders.ts';
import { invitationsOf } from '#test/support/campaign.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { anEvent, eventCall } from '#test/support/events.ts';
import { visitIn } from '#test/support/open-links.ts';
import { aPng } from '#test/support/pictures.ts';
import { asStreamEvent } from '#test/support/response-stream.ts';
import { postOf, sentByHand } from '#test/support/survey-web.ts';
import { guardedCompany } from './guarded-company.ts';

const START = '2026-11-23T02:00:00.000Z';
const CLOSE = '2026-12-02T10:00:00.000Z';
const PEOPLE = 12;

type Company = ReturnType<typeof guardedCompany>;

let database: Awaited<ReturnType<typeof startTestDatabase>>;
beforeAll(async () => {
  database = await startTestDatabase();
});
afterAll(async () => await database.stop());

describe('with the permissions of its role, and no others,', () => {
  it('each function does its part from the import to the digest', async () => {
    const { db, endpoint } = database;
    const company = guardedCompany(db, endpoint, START);
    const { staff, pages, mail } = company;
    const link = (purpose: 'answer' | 'unsubscribe', invitation: { waveId: string; invitationId: string }) =>
      `/${purpose === 'answer' ? 'a' : 'u'}/${tokenFor(staff.secrets, purpose, invitation)}`;

    await importUnits(staff, { csv: 'id,name,parent\nhanoi,Hà Nội,\n' });
    await importPeople(staff, { side: 'customer', csv: people('customer'), acceptGoodRows: true });
    await importPeople(staff, { side: 'employee', csv: people('employee'), acceptGoodRows: true });
    await importLargeFile(company);
    const name = { en: 'Airport', vi: 'Sân bay' };
    const { program } = await createProgram(staff, { name, templateId: 'paired' });
    const { programId } = program;
    await saveDigestSettings(staff, {
      programId,
      readers: [{ email: 'lan@example.com', name: 'Lan', language: 'vi' }],
      weekday: 1,
      hour: 8,
      timeZone: 'Asia/Ho_Chi_Minh',
      pauseWhenNothingIsNew: false,
    });

    const look = { name: 'Saigon Air', colour: '#7a1f5c', replyTo: '', logo: aPng(400, 120) };
    expect(await saveBrand(staff, look)).toMatchObject({ outcome: 'saved' });
    const customers = (await scheduleWave(staff, { programId, side: 'customer', closesAt: CLOSE })).wave;
    const employees = (await scheduleWave(staff, { programId, side: 'employee', closesAt: CLOSE })).wave;
    await company.pass(0);
    expect(mail.sent.length).toBe(2 * PEOPLE);

    await inviteThroughTheApi(company, programId);
    await withdrawThroughTheApi(company, programId);
    await company.pass(0);
    expect(mail.sent.at(-1)?.to).toBe('guest@example.com');

    const [bounced, ...delivered] = mail.sent;
    if (!bounced) throw new Error('no mail was sent');
    await company.report('Bounce', bounced, {
      bounce: { bounceType: 'Permanent', bouncedRecipients: [{ emailAddress: bounced.to }] },
    });
    for (const one of delivered) await company.report('Delivery', one);
    expect(await getSuppression(db, bounced.to)).toMatchObject({ reason: 'bounced' });

    for (const invitation of await invitationsOf(db, customers.waveId)) {
      const page = await pages.request(link('answer', invitation));
      expect(await page.text()).toContain('alt="Saigon Air"');
      for (const score of ['9', '10']) {
        const sent = await pages.request(
          link('answer', invitation),
          postOf(formWith(PAIRED_CUSTOMER, score)),
        );
        expect(await sent.text()).toContain('One more press');
      }
    }
    for (const [index, invitation] of (await invitationsOf(db, employees.waveId)).entries()) {
      const sent = await pages.request(
        link('answer', invitation),
        posted(PAIRED_EMPLOYEE, String(index % 11)),
      );
      expect(sent.status).toBe(303);
    }
    const [last] = (await invitationsOf(db, customers.waveId)).slice(-1);
    if (last) await pages.request(link('unsubscribe', last), { method: 'POST' });
    expect(await getSuppression(db, last?.email ?? '')).toMatchObject({ reason: 'unsubscribed' });

    // These were sent as a program would: they are suspected, until somebody decides.
    const given = await responsesOf(db, customers);
    const first = given.map((after, index) => ({ sequenceNumber: String(index + 1), after }));
    expect(await company.tally(asStreamEvent(first))).toEqual({ batchItemFailures: [] });
    const wave = { waveId: customers.waveId, decision: 'counted', which: 'all' };
    expect(await decideSuspectedResponses(staff, wave)).toEqual({ decided: PEOPLE, overtaken: 0 });
    const decided = (await responsesOf(db, customers)).map((after, index) => ({
      sequenceNumber: String(PEOPLE + index + 1),
      before: given[index],
      after,
    }));
    expect(await company.tally(asStreamEvent(decided))).toEqual({ batchItemFailures: [] });
    expect((await getTally(db, customers.waveId, 'company'))?.responses).toBe(PEOPLE);

    const typed = {
      name: 'Quầy 3',
      unitId: 'hanoi',
      channel: 'link',
      language: '',
      embedOn: '',
      product: '',
    };
    const made = await createOpenLink(staff, { ...typed, waveId: customers.waveId });
    if (made.outcome !== 'created') throw new Error(made.outcome);
    const openly = await answerOpenly(company, made.link, customers);
    const record = { sequenceNumber: String(2 * PEOPLE + 1), after: openly };
    expect(await company.tally(asStreamEvent([record]))).toEqual({ batchItemFailures: [] });
    expect((await getTally(db, customers.waveId, `link:${made.link.linkId}`))?.responses).toBe(1);
    expect(await endOpenLink(staff, made.link)).toEqual({ outcome: 'ended' });

    for (let day = 0; day < 21; day++) await company.pass(1);
    await saveYouSaidWeDid(staff, { waveId: customers.waveId, pairs: [ANSWER_TO_THEM] });
    const pagesOf = { db: company.surveyPages.db };
    const next = { ...customers, number: customers.number + 1 };
    expect((await lastYouSaidWeDid(pagesOf, next))?.pairs).toEqual([ANSWER_TO_THEM]);
    const [somebody] = await invitationsOf(db, customers.waveId);
    const invited = { wave: customers, invitationId: somebody?.invitationId ?? '' };
    expect(await wasJustDelivered(pagesOf, invited, new Date(START))).toBe(true);
    expect(await getRelease(db, employees.waveId)).toMatchObject({
      invited: PEOPLE,
      groups: [{ groupId: 'hanoi', withheld: false }],
    });
    expect(mail.sent.filter(({ to }) => to === 'lan@example.com').length).toBeGreaterThan(0);
    expect(company.refused).toEqual([]);
    expect(company.failures).toEqual([]);
  });

  it('the API could neither close a wave nor touch an employee if it tried', async () => {
    const { apiDatabase, refused } = guardedCompany(database.db, database.endpoint, START);
    await expect(moveWave(apiDatabase, 'wave000001', 'closed')).rejects.toThrow('AccessDenied');
    await expect(putPerson(apiDatabase, anEmployee())).rejects.toThrow('AccessDenied');
    expect(refused).toHaveLength(2);
  });

  it('the survey pages could not list whom to call if they tried', async () => {
    const { surveyPages, refused } = guardedCompany(database.db, database.endpoint, START);
    await expect(listCases(surveyPages.db, 'open')).rejects.toThrow('AccessDenied');
    expect(refused).toEqual(['dynamodb:Query on main/index/gsi1 CASES#open']);
  });

  it('the survey pages could not close a wave if they tried', async () => {
    const { surveyPages, refused } = guardedCompany(database.db, database.endpoint, START);
    await expect(moveWave(surveyPages.db, 'wave000001', 'closed')).rejects.toThrow('AccessDenied');
    expect(refused).toEqual(['dynamodb:UpdateItem on main WAVE#wave000001']);
  });
});

/** A file that is too large to be worked on in a request: it changes somebody, adds somebody, and sees who has left. */
async function importLargeFile({ staff, pass }: Company) {
  const long = 'x'.repeat(300_000);
  const file = `id,name,email,language,unit,last day,note\nemployee-0,Trần Minh,employee-0@example.com,vi,hanoi,,${long}\nemployee-x,Ai Đó,,vi,hanoi,,\n`;
  const beginning = Buffer.from(file);
  const sizeInBytes = beginning.byteLength;
  const side = 'employee';
  const { uploadId } = await startUpload(staff, { side, fileName: 'staff.csv', sizeInBytes, beginning });
  await pass(0);
  const { upload, work } = await getUploadView(staff, { side, uploadId });
  expect(work?.report).toMatchObject({
    people: { good: { new: 1, changed: 1 } },
    notNamed: { count: PEOPLE - 1 },
  });
  await acceptUpload(staff, { side, uploadId, run: upload.run, marksLeavers: false });
  await pass(0);
  expect((await getUploadView(staff, { side, uploadId })).upload.state).toBe('imported');
  expect(await getPerson(staff.db, side, personIdOf(side, 'employee-x'))).toMatchObject({ name: 'Ai Đó' });
}

/** An event of somebody who is in no directory yet; said twice. */
async function inviteThroughTheApi(company: ReturnType<typeof guardedCompany>, programId: string) {
  const { staff, api } = company;
  const { wave } = await scheduleWave(staff, {
    programId,
    side: 'customer',
    continuous: true,
    closesAt: CLOSE,
  });
  const { presented } = await createApiKey(staff, { name: 'Shop' });
  const event = anEvent('hanoi', { person: { email: 'guest@example.com' }, event: { moment: 'receiving' } });
  for (const status of [201, 200]) {
    const answer = await api.request(
      `/v1/waves/${wave.waveId}/invitations`,
      eventCall(presented, 'order-1', event),
    );
    expect(answer.status).toBe(status);
  }
}

/** Of two customers whose mails wait for the next morning, one cancels the order. */
async function withdrawThroughTheApi(company: ReturnType<typeof guardedCompany>, programId: string) {
  const { staff, api } = company;
  const { wave } = await scheduleWave(staff, {
    programId,
    side: 'customer',
    continuous: true,
    closesAt: CLOSE,
    delayInMinutes: 24 * 60,
    sending: DEFAULT_SENDING_PLAN,
  });
  const { presented } = await createApiKey(staff, { name: 'Hotel' });
  const stay = (n: number) =>
    anEvent('hanoi', {
      person: { externalId: `stay-${n}`, email: `stay${n}@example.com` },
      event: { occurredAt: START },
    });
  const path = `/v1/waves/${wave.waveId}/invitations`;
  await api.request(path, eventCall(presented, 'stay-1', stay(1)));
  const second = await api.request(path, eventCall(presented, 'stay-2', stay(2)));
  const { invitationId } = (await second.json()) as { invitationId: string };
  const headers = { authorization: `Bearer ${presented}` };
  const answer = await api.request(`${path}/${invitationId}`, { method: 'DELETE', headers });
  expect(answer.status).toBe(200);
}

const ANSWER_TO_THEM = {
  said: { en: 'Too slow.', vi: 'Quá chậm.' },
  did: { en: 'A second counter opens.', vi: 'Mở thêm quầy thứ hai.' },
};

async function responsesOf(db: Database, { waveId, buckets }: Wave): Promise<Response[]> {
  const all = Array.from({ length: buckets }, (_, bucket) =>
    Array.fromAsync(listResponses(db, waveId, bucket)),
  );
  return (await Promise.all(all)).flat();
}

/** Answers through an open link, corrects it, and is thanked; the answer as it is stored. */
async function answerOpenly({ pages, surveyPages }: Company, link: OpenLink, wave: Wave): Promise<Response> {
  const path = `/o/${openLinkTokenFor(surveyPages.secrets, link)}`;
  const visit = { 'visit-id': visitIn(await (await pages.request(path)).text()) };
  for (const recommend of ['8', '9']) {
    expect((await pages.request(path, sentByHand({ ...visit, recommend }))).status).toBe(303);
  }
  expect((await pages.request(`${path}/thanks`)).status).toBe(200);
  const openly = (await responsesOf(surveyPages.db, wave)).filter(({ linkId }) => linkId === link.linkId);
  expect(openly).toMatchObject([{ revision: 2, answers: { recommend: 9 } }]);
  const [answer] = openly;
  if (!answer) throw new Error('the answer was not stored');
  return answer;
}

function people(side: string): string {
  const rows = Array.from(
    { length: PEOPLE },
    (_, index) => `${side}-${index},Trần Minh ${index},${side}-${index}@example.com,vi,hanoi`,
  );
  return ['id,name,email,language,unit', ...rows, ''].join('\n');
}

/** A form with an answer to each question that everybody is asked. */
function posted(survey: SurveyDraft, score: string): RequestInit {
  return sentByHand([...formWith(survey, score)]);
}

function formWith({ questions }: SurveyDraft, score: string): URLSearchParams {
  const form = new URLSearchParams();
  for (const question of questions) {
    if (!question.showIf) form.set(question.key, answerTo(question, score));
  }
  return form;
}

function answerTo(question: Question, score: string): string {
  switch (question.kind) {
    case 'nps':
    case 'estimate':
      return score;
    case 'yes-no':
      return Number(score) % 2 ? 'yes' : 'no';
    case 'single-choice':
    case 'multiple-choice':
      return question.choices[0]?.key ?? '';
    case 'text':
      return 'Rất tốt';
    default:
      return String(1 + (Number(score) % 5));
  }
}
