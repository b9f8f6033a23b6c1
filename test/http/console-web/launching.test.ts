import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let hr: ConsoleClient;
let marketing: ConsoleClient;
let programId: string;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  const resources = testResources(db);
  hr = await signedIn(resources, ['hr']);
  marketing = await signedIn(resources, ['marketing']);
  await hr.post('/units/imports', {
    file: csv('id,name,parent\nacme,Acme,\nhanoi,Hà Nội,acme\nhue,Huế,acme'),
  });
  const rows = (count: number, unit: string, language: string) =>
    Array.from(
      { length: count },
      (_, n) => `${unit}-${n},Somebody,${unit}${n}@example.com,${language},${unit}`,
    );
  const people = ['id,name,email,language,unit', ...rows(12, 'hanoi', 'vi'), ...rows(5, 'hue', 'en')];
  const file = (host: string) =>
    csv([...people, 'x-1,Nobody,,en,hue'].join('\n').replaceAll('example.com', host));
  await marketing.post('/people/customer/imports', { file: file('example.com') });
  await hr.post('/people/employee/imports', { file: file('staff.example.com') });
  const created = await marketing.post('/programs', { 'name-en': 'Hotels', template: 'paired' });
  programId = created.headers.get('location')?.split('/').at(-1) ?? '';
});
afterAll(async () => await stop());

const csv = (text: string) => new File([text], 'people.csv', { type: 'text/csv' });
/** What the preview says of the choice of people. */
const factsOn = (page: string) =>
  [...page.matchAll(/<dt>(.*?)<\/dt><dd>(.*?)<\/dd>/g)].map(([, name, value]) => [name, value]);
const waveIdOf = (answer: Response) =>
  /\/waves\/([^?]+)/.exec(answer.headers.get('location') ?? '')?.[1] ?? '';

describe('the preview', () => {
  it('says how many get it and when, who is left out and why, and in which language and unit they are', async () => {
    const page = await (await marketing.get(`/programs/${programId}/waves/new?side=customer`)).text();
    expect(page).toContain('17 people will get this right away');
    expect(page).toContain('They can answer until Monday 7 December at 17:00.');
    expect(page).toContain('Reminders: Thursday 26 November at 9:00 and Monday 30 November at 9:00.');
    expect(page).toContain('1 person is left out');
    expect(page).toContain('no e-mail address');
    expect(page).toContain('English: 5 · Vietnamese: 12');
    expect(page).toContain('Send to 17 people');
  });

  it('follows the chosen units and time, in the time zone of the company', async () => {
    const query =
      'side=customer&unitIds=hue&opens=later&opensAt=2026-11-24T09:00&closesAt=2026-12-01T17:00&remind=3';
    const page = await (await marketing.get(`/programs/${programId}/waves/new?${query}`)).text();
    expect(page).toContain('5 people will get this on Tuesday 24 November at 9:00');
    expect(page).toContain('Plan for 5 people');
    expect(page).toContain('name="opensAt" value="2026-11-24T02:00:00.000Z"');
  });

  it('offers nothing to press while a date is impossible, and says what to do', async () => {
    const page = await (
      await marketing.get(`/programs/${programId}/waves/new?side=customer&closesAt=2026-11-01T09:00`)
    ).text();
    expect(page).toContain('The close must come after the opening');
    expect(page).not.toContain('Send to');
  });

  it('refuses a group of employees in which somebody could be recognised', async () => {
    const page = await (await hr.get(`/programs/${programId}/waves/new?side=employee&unitIds=hue`)).text();
    expect(page).toContain('Only 5 employees would get this.');
    expect(page).not.toContain('Send to');
  });

  it('folds the thresholds up, and opens them with what to do where they are too low or no number', async () => {
    const path = `/programs/${programId}/waves/new?side=employee`;
    const page = await (await hr.get(path)).text();
    expect(page).toContain(
      '<details><summary>Protection of people: at least 5 answers for a score, 10 for comments',
    );
    for (const scores of ['3', 'many', '5.5']) {
      const refused = await (await hr.get(`${path}&scores=${scores}`)).text();
      expect(refused).toContain('<details open=""><summary>Protection of people');
      expect(refused).toContain('Both may only be raised.');
      expect(refused).not.toContain('NaN');
      expect(refused).not.toContain('Send to');
    }
  });

  it('shows the mail in a frame that runs nothing', async () => {
    const page = await (await hr.get(`/programs/${programId}/waves/new?side=employee`)).text();
    const address =
      /<iframe[^>]*sandbox=""[^>]*src="([^"]+)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const mail = await hr.get(address);
    expect(mail.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*sandbox.*frame-ancestors 'self'/,
    );
    expect(await mail.text()).toMatch(/Somebody.*\/a\/sample\?score=10/s);
  });
});

describe('a choice among the customers', () => {
  const shown = async (query: string) =>
    await (await marketing.get(`/programs/${programId}/waves/new?side=customer&${query}`)).text();

  it('draws a sample, and carries all that was chosen to the launch', async () => {
    const page = await shown(
      'sample=number&sampleSize=6&languages=vi&languages=en&about=occasion&also=role-addresses',
    );
    expect(page).toContain('6 people will get this right away');
    expect(page).toContain('12 skipped: 11 not drawn, 1 without an address.');
    for (const field of [
      'name="sample" value="number"',
      'name="sampleSize" value="6"',
      'name="languages" value="en"',
      'name="about" value="occasion"',
      'name="also" value="role-addresses"',
      `name="seed" value="${programId}-2026-11-23"`,
    ]) {
      expect(page).toContain(`<input type="hidden" ${field}/>`);
    }
    expect(page).toContain('The mail, as three different people will see it');
    expect(factsOn(page)).toEqual([
      ['Language', 'Vietnamese and English'],
      ['How many of them', '6'],
      ['What it asks about', 'One occasion'],
      ['Write also to', 'Addresses of offices, such as info@ and sales@'],
    ]);
  });

  it('says of how many in the directory the choice is made', async () => {
    const page = await shown('languages=en');
    expect(page).toContain('The choice holds 6 people of 18 people in the directory.');
    expect(await shown('rings=supplier')).toContain('Nobody would get this');
  });

  it('says what to fill in where a choice makes no sense', async () => {
    expect(await shown('sample=share&sampleSize=120')).toContain('Fill in a share between 1 and 99 percent');
    expect(await shown('lastInvited=before')).toContain('Fill in a date.');
    expect(await shown('attribute=city')).toContain('Fill in both the attribute and its values.');
    const answer = await marketing.post(`/programs/${programId}/waves`, {
      side: 'customer',
      sample: 'share',
    });
    expect(answer.status).toBe(422);
  });

  it('keeps a segment, says how many are in it, and takes it to the launch as it was seen', async () => {
    const counted = await (await marketing.get('/segments/new?name=Hanoi&unitIds=hanoi')).text();
    expect(counted).toContain('12 of 18 customers at this moment');
    const saved = await marketing.post('/segments', { name: 'Hanoi', unitIds: 'hanoi' });
    expect(saved.headers.get('location')).toBe('/segments?done=saved');
    const list = await (await marketing.get('/segments?done=saved')).text();
    const segmentId = /\/segments\/([a-z0-9]{12})"/.exec(list)?.[1] ?? '';
    expect(list).toContain('Hanoi');
    const page = await shown(`segmentId=${segmentId}`);
    expect(page).toContain('12 people will get this right away');
    expect(factsOn(page)).toEqual([['Segment', 'Hanoi']]);
    const stale = { side: 'customer', segmentId, segmentAsOf: '2026-11-01T00:00:00.000Z' };
    const refused = await marketing.post(`/programs/${programId}/waves`, stale);
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('The segment was changed since the preview.');
    await marketing.post(`/segments/${segmentId}/removal`);
    expect(await (await marketing.get('/segments')).text()).toContain('There is no segment yet.');
  });
});

describe('a wave that takes customers as something happens', () => {
  const events = 'side=customer&audience=events';

  it('is previewed without anybody, and without units or reminders to choose', async () => {
    const page = await (await marketing.get(`/programs/${programId}/waves/new?${events}`)).text();
    expect(page).toContain('Nobody is mailed now');
    expect(page).toContain('They can answer until Sunday 21 February at 17:00.');
    expect(page).not.toContain('name="remind"');
    expect(page).not.toContain('name="unitIds"');
    expect(page).not.toContain('people will get this');
  });

  it('is not offered for employees', async () => {
    const page = await (
      await hr.get(`/programs/${programId}/waves/new?side=employee&audience=events`)
    ).text();
    expect(page).not.toContain('Nobody is mailed now');
    expect(page).not.toContain('name="audience"');
  });

  it('opens at once, and its page says by which id other systems call it', async () => {
    const answer = await marketing.post(`/programs/${programId}/waves`, {
      side: 'customer',
      audience: 'events',
      opens: 'now',
      closesAt: '2027-02-21T10:00:00.000Z',
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain('done=opened');
    const waveId = waveIdOf(answer);
    expect(await getWave(db, waveId)).toMatchObject({ state: 'open', continuous: true, remindAfterDays: [] });
    const page = await (await marketing.get(answer.headers.get('location') ?? '')).text();
    expect(page).toContain(`<code>${waveId}</code>`);
    expect(page).toContain('Nobody has been mailed.');
    expect(page).toContain('0 answers');
    expect(page).not.toContain('Remind now');
  });
});

describe('launching', () => {
  it('later stores exactly what was previewed', async () => {
    const answer = await marketing.post(`/programs/${programId}/waves`, {
      side: 'customer',
      unitIds: ['hanoi', 'hue'],
      opens: 'later',
      opensAt: '2026-11-24T02:00:00.000Z',
      closesAt: '2026-12-01T10:00:00.000Z',
      remind: ['3', '5'],
    });
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain('done=scheduled');
    const wave = await getWave(db, waveIdOf(answer));
    expect(wave).toMatchObject({
      state: 'scheduled',
      unitIds: ['hanoi', 'hue'],
      opensAt: '2026-11-24T02:00:00.000Z',
      closesAt: '2026-12-01T10:00:00.000Z',
      remindAfterDays: [3, 5],
    });
    const page = await (await marketing.get(`/waves/${wave?.waveId}`)).text();
    expect(page).toContain('starts Tuesday 24 November at 9:00');
    expect(page).toContain('Cancel this wave');
    const cancelled = await marketing.post(`/waves/${wave?.waveId}/cancellation`);
    expect(cancelled.status).toBe(303);
    expect((await getWave(db, waveIdOf(answer)))?.state).toBe('cancelled');
  });

  it('right away needs nothing but the side', async () => {
    const answer = await hr.post(`/programs/${programId}/waves`, { side: 'employee' });
    expect(answer.headers.get('location')).toContain('done=launching');
    expect(await getWave(db, waveIdOf(answer))).toMatchObject({ state: 'launching', side: 'employee' });
  });

  it('like last time says first what will happen, and folds the form up under it', async () => {
    const path = `/programs/${programId}/waves/new?side=employee`;
    const page = await (await hr.get(path)).text();
    expect(page).toContain('Filled in like Employee wave');
    expect(page).toMatch(
      /What will happen.*<details><summary>Change who is asked, and when.*name="closesAt" type="datetime-local"/s,
    );
    const wrong = await (await hr.get(`${path}&scores=3`)).text();
    expect(wrong).not.toContain('Change who is asked, and when');
    expect(wrong).toContain('Both may only be raised.');
  });

  it('keeps the thresholds from being lowered', async () => {
    const answer = await hr.post(`/programs/${programId}/waves`, {
      side: 'employee',
      scores: '3',
      closesAt: '2026-12-01T10:00:00.000Z',
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('Both may only be raised.');
  });

  it('refuses what makes no sense without falling over', async () => {
    const nonsense: Record<string, string | string[]>[] = [
      { closesAt: 'tomorrow' },
      { opens: 'later', opensAt: '99' },
      { closesAt: '2026-12-01T10:00:00Z', remind: ['3', '5', '7', '10'] },
      { closesAt: '2026-12-01T10:00:00Z', scores: 'many' },
      { unitIds: 'moon' },
    ];
    for (const fields of nonsense) {
      const answer = await marketing.post(`/programs/${programId}/waves`, { side: 'customer', ...fields });
      expect([fields, answer.status]).toEqual([fields, 422]);
    }
  });
});

describe('the hours of the mails', () => {
  const path = () => `/programs/${programId}/waves/new`;
  const hours = 'sends=window&fromHour=9&untilHour=12&weekdays=2&weekdays=4';
  const dates = 'side=customer&opens=now&closesAt=2026-12-07T17:00';

  it('say when the first and the last mail leave, by the clock and the working days of the reader', async () => {
    const page = await (await marketing.get(`${path()}?${dates}&${hours}&spread=days&spreadBy=3`)).text();
    expect(page).toContain('17 people will get this, the first of them on Tuesday 24 November at 9:00');
    expect(page).toContain('the last mail leaves about Tuesday 1 December at 9:00.');
    expect(page).toContain('Spread over 3 days, about 6 people a day.');
    expect(page).toContain('Mails leave Tuesday and Thursday, 9:00 to 12:00.');
  });

  it('are stored as they were previewed', async () => {
    const answer = await marketing.post(`/programs/${programId}/waves`, {
      side: 'customer',
      opens: 'later',
      opensAt: '2026-11-24T02:00:00.000Z',
      closesAt: '2026-12-10T10:00:00.000Z',
      sends: 'window',
      fromHour: '9',
      untilHour: '12',
      weekdays: ['2', '4'],
      spread: 'per-day',
      spreadBy: '5',
    });
    const wave = await getWave(db, waveIdOf(answer));
    expect(wave?.sending).toEqual({ fromHour: 9, untilHour: 12, weekdays: [2, 4], days: 4 });
  });

  it('are refused where no day or no time is left, with what to do', async () => {
    const none = await (
      await marketing.get(`${path()}?${dates}&sends=window&fromHour=9&untilHour=17`)
    ).text();
    expect(none).toContain('Choose at least one day of the week');
    const far = await (await marketing.get(`${path()}?${dates}&${hours}&spread=days&spreadBy=9`)).text();
    expect(far).toContain('The wave would close before everybody’s hour has come.');
    const open = await (await marketing.get(`${path()}?${dates}&${hours}&spread=days`)).text();
    expect(open).toContain('Say over how many days');
    for (const page of [none, far, open]) expect(page).not.toContain('Send to');
  });

  it('keep to the holidays of the company and its time zone', async () => {
    const saved = await marketing.post('/settings/calendar', {
      timeZone: 'Europe/Berlin',
      holidays: '24/11/2026 A holiday\n2026-09-02',
    });
    expect(saved.headers.get('location')).toBe('/settings/calendar?saved=yes');
    const page = await (await marketing.get(`${path()}?${dates}&${hours}`)).text();
    expect(page).toContain('the first of them on Thursday 26 November at 9:00');
    expect(page).toContain('Nothing leaves on 1 public holiday.');
    const wrong = await marketing.post('/settings/calendar', { timeZone: 'Europe/Berlin', holidays: 'Tết' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('Line 1, “Tết”, does not begin with a date.');
    await marketing.post('/settings/calendar', { timeZone: 'Asia/Ho_Chi_Minh', holidays: '' });
  });
});
