import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getOpenLink, listOpenLinks as storedLinks } from '#shared/adapters/dynamodb/open-link-store.ts';
import { adjustRows } from '#shared/adapters/dynamodb/tally-store.ts';
import { putUnit } from '#shared/adapters/dynamodb/unit-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { OpenLink } from '#shared/domain/open-link/open-link.ts';
import type { Role } from '#shared/domain/staff/staff.ts';
import { NotAllowed, NotFound } from '#shared/services/errors.ts';
import { openLinkTokenFor } from '#shared/services/invitation/answer-token.ts';
import { createOpenLink } from '#shared/services/open-link/create-open-link.ts';
import { endOpenLink } from '#shared/services/open-link/end-open-link.ts';
import { getLinkSheet } from '#shared/services/open-link/get-link-sheet.ts';
import { listOpenLinks } from '#shared/services/open-link/list-open-links.ts';
import { aStoredCustomerWave, PAIRED_SURVEY } from '#test/support/answered-wave.ts';
import { aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aStoredLink } from '#test/support/open-links.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const as = (role: Role) => ({ ...testResources(db), actor: staffActor(role) });
const typed = { name: 'Quầy 3', unitId: 'hanoi', channel: 'link', language: '', embedOn: '', product: '' };

describe('a new open link', () => {
  it('gets an unguessable id of its own, and is kept with the wave', async () => {
    const { wave } = await aStoredCustomerWave(db, { waveId: 'linknew000' }, []);
    const made = await createOpenLink(as('marketing'), { ...typed, waveId: wave.waveId });
    if (made.outcome !== 'created') throw new Error(made.outcome);
    expect(OpenLink.parse(made.link)).toEqual({
      linkId: expect.stringMatching(/^[0-9a-z]{12}$/),
      waveId: wave.waveId,
      name: 'Quầy 3',
      unitId: 'hanoi',
      channel: 'link',
      embedOn: [],
      createdAt: '2026-11-23T09:00:00.000Z',
    });
    expect(await getOpenLink(db, made.link)).toEqual(made.link);
  });

  it('belongs to a unit that the launch knew, even when there are more by now', async () => {
    await aStoredCustomerWave(db, { waveId: 'linkroster' }, []);
    await putUnit(db, { unitId: 'opened-later', name: 'Cần Thơ' });
    const input = { ...typed, unitId: 'opened-later', waveId: 'linkroster' };
    expect(await createOpenLink(as('admin'), input)).toEqual({
      outcome: 'refused',
      problems: { unitId: 'unit-unknown' },
    });
    await createWave(
      db,
      aWave({ waveId: 'linkbefore', state: 'scheduled', programId: 'linkprogram', number: 1 }),
    );
    expect(await createOpenLink(as('admin'), { ...input, waveId: 'linkbefore' })).toMatchObject({
      outcome: 'created',
    });
  });

  it('is refused once the wave is over, and beyond a hundred of them', async () => {
    await aStoredCustomerWave(db, { waveId: 'linkclosed', state: 'closed' }, []);
    expect(await createOpenLink(as('admin'), { ...typed, waveId: 'linkclosed' })).toEqual({
      outcome: 'wave-over',
    });
    await aStoredCustomerWave(db, { waveId: 'linkmany00' }, []);
    for (let number = 0; number < 100; number++) {
      await aStoredLink(db, { waveId: 'linkmany00', linkId: `many${String(number).padStart(8, '0')}` });
    }
    expect(await createOpenLink(as('admin'), { ...typed, waveId: 'linkmany00' })).toEqual({
      outcome: 'too-many',
    });
  });

  it('is for customers only, and made by those who run their waves', async () => {
    await aStoredCustomerWave(db, { waveId: 'linkstaff0', side: 'employee' }, []);
    await expect(createOpenLink(as('admin'), { ...typed, waveId: 'linkstaff0' })).rejects.toThrow(NotFound);
    expect(await storedLinks(db, 'linkstaff0')).toEqual([]);
    await aStoredCustomerWave(db, { waveId: 'linkroles0' }, []);
    for (const role of ['hr', 'leadership'] as const) {
      await expect(createOpenLink(as(role), { ...typed, waveId: 'linkroles0' })).rejects.toThrow(NotAllowed);
    }
  });
});

describe('the links of a wave', () => {
  it('are listed with what came in, those in use first', async () => {
    const { wave } = await aStoredCustomerWave(db, { waveId: 'linklist00' }, []);
    const { waveId } = wave;
    await aStoredLink(db, { waveId, linkId: 'zzz000000001', name: 'Zalo' });
    await aStoredLink(db, {
      waveId,
      linkId: 'aaa000000001',
      name: 'Áp phích',
      endedAt: '2026-11-20T09:00:00.000Z',
    });
    await aStoredLink(db, { waveId, linkId: 'bbb000000001', name: 'Bàn 5' });
    for (const [cut, responses] of [
      ['link:bbb000000001', 12],
      ['link-day:bbb000000001|2026-11-18', 5],
      ['link-day:bbb000000001|2026-11-21', 7],
      ['link:aaa000000001', 1],
      ['link-day:aaa000000001|2026-11-22', 1],
    ] as const) {
      await adjustRows(db, [{ waveId, cut, part: 'H0', counters: new Map([['responses', responses]]) }]);
    }
    const { links } = await listOpenLinks(as('leadership'), { waveId });
    expect(links.map(({ link, answers, lastAnsweredOn }) => [link.name, answers, lastAnsweredOn])).toEqual([
      ['Bàn 5', 12, '2026-11-21'],
      ['Zalo', 0, undefined],
      ['Áp phích', 1, '2026-11-22'],
    ]);
    await expect(listOpenLinks(as('hr'), { waveId })).rejects.toThrow(NotAllowed);
  });

  it('are ended once, and stay', async () => {
    const { wave } = await aStoredCustomerWave(db, { waveId: 'linkending' }, []);
    const link = await aStoredLink(db, { waveId: wave.waveId });
    expect(await endOpenLink(as('marketing'), link)).toEqual({ outcome: 'ended' });
    expect(await endOpenLink(as('marketing'), link)).toEqual({ outcome: 'already-ended' });
    expect(await getOpenLink(db, link)).toEqual({ ...link, endedAt: '2026-11-23T09:00:00.000Z' });
    await expect(endOpenLink(as('marketing'), { ...link, linkId: 'neverexisted' })).rejects.toThrow(NotFound);
    await expect(endOpenLink(as('leadership'), link)).rejects.toThrow(NotAllowed);
  });

  it('ask in the words of their place, also on a poster', async () => {
    const [headline, ...others] = PAIRED_SURVEY.questions;
    if (!headline) throw new Error('a survey without questions');
    const wording = { en: 'How was {product} at {unit}?', vi: '{product} ở {unit} thế nào?' };
    const survey = { ...PAIRED_SURVEY, questions: [{ ...headline, wording }, ...others] };
    const { wave } = await aStoredCustomerWave(db, { waveId: 'linkposter' }, [], survey);
    const known = await aStoredLink(db, { waveId: wave.waveId, attributes: { product: 'phở bò' } });
    const usual = await aStoredLink(db, { waveId: wave.waveId, linkId: 'counter00002', unitId: 'south' });
    const question = async (link: typeof known) =>
      (await getLinkSheet(as('marketing'), link)).question.wording;
    expect(await question(known)).toEqual({
      en: 'How was phở bò at Hà Nội?',
      vi: 'phở bò ở Hà Nội thế nào?',
    });
    expect(await question(usual)).toEqual({
      en: 'How was our product at Miền Nam?',
      vi: 'sản phẩm ở Miền Nam thế nào?',
    });
  });

  it('come with all that is needed to put them up', async () => {
    const { wave, survey } = await aStoredCustomerWave(db, { waveId: 'linksheet0' }, []);
    const link = await aStoredLink(db, { waveId: wave.waveId });
    const token = openLinkTokenFor(testResources(db).secrets, link);
    expect(await getLinkSheet(as('leadership'), link)).toMatchObject({
      link,
      unitName: 'Hà Nội',
      address: `https://surveys.example.com/o/${token}`,
      scriptAddress: `https://surveys.example.com/w/${token}.js`,
      brand: 'Acme',
      question: survey.questions.find(({ key }) => key === survey.headline),
      answers: 0,
    });
    await expect(getLinkSheet(as('leadership'), { ...link, linkId: 'neverexisted' })).rejects.toThrow(
      NotFound,
    );
  });
});
