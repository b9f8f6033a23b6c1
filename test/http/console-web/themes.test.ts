import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getLexiconChanges } from '#shared/adapters/dynamodb/lexicon-store.ts';
import { publishRelease } from '#shared/adapters/dynamodb/release-store.ts';
import { putSurvey } from '#shared/adapters/dynamodb/survey-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { noChanges } from '#shared/domain/theme/lexicon-changes.ts';
import { wordsOfTheme } from '#shared/domain/theme/read-theme-words.ts';
import { aSurvey, aWave } from '#test/support/builders.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { aRunningCompany } from '#test/support/console-company.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let marketing: ConsoleClient;
let leader: ConsoleClient;
let vietnamese: ConsoleClient;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  const resources = testResources(db);
  for (const prefix of ['themed', 'edited']) await aRunningCompany(db, prefix);
  marketing = await signedIn(resources, ['marketing']);
  leader = await signedIn(resources, ['leadership']);
  vietnamese = await signedIn(resources, ['admin']);
  await vietnamese.post('/language', { language: 'vi', to: '/' });
});
afterAll(async () => await stop());

const read = async (client: ConsoleClient, path: string) => await (await client.get(path)).text();

describe('themes on the results of customers', () => {
  it('say first what most people write about, then how many, and what sets groups apart', async () => {
    const page = await read(leader, '/waves/themedcus2/results');
    expect(page).toContain('20% of those who write speak of: Waiting and speed');
    expect(page).toContain('Of 40 people who wrote comments, as counted on 23 November 2026, 9:00.');
    expect(page).toContain('href="/waves/themedcus2/themes/waiting"');
    expect(page).toContain('Typical of detractors');
    expect(page).toContain('“chờ lâu”');
    expect(page).not.toContain('Count now');
    const other = await read(vietnamese, '/waves/themedcus2/results');
    expect(other).toContain('20% số người viết nhận xét nói về: Thời gian chờ và tốc độ');
  });

  it('may be asked for, and say that they are on their way', async () => {
    expect(await read(marketing, '/waves/themedcus1/results')).toContain(
      'Comments have not been counted yet',
    );
    const asked = await marketing.post('/waves/themedcus1/themes');
    expect(asked.status).toBe(303);
    const page = await read(marketing, asked.headers.get('location')?.replace(/#.*/, '') ?? '');
    expect(page).toContain('Comments are being counted.');
    expect(page).not.toContain('Count now');
  });

  it('lead to the comments behind them, masked', async () => {
    const page = await read(leader, '/waves/themedcus2/themes/waiting');
    expect(page).toContain('“Chờ lâu quá, gọi chị [tên] [số điện thoại] cũng không được.”');
    expect(page).toContain('Comments on: Waiting and speed');
    expect((await leader.get('/waves/themedcus2/themes/waiting?page=2')).status).toBe(404);
    expect((await leader.get('/waves/themedcus2/themes/waiting?page=x')).status).toBe(404);
  });
});

describe('themes on the results of employees', () => {
  it('come from the published comments, without opinion or score', async () => {
    const surveyId = 'themed-staff';
    const wording = { en: 'What should change first?', vi: 'Điều gì nên thay đổi trước?' };
    await putSurvey(
      db,
      aSurvey({
        surveyId,
        side: 'employee',
        questions: [
          { key: 'recommend', kind: 'nps', required: true, wording },
          { key: 'change_first', kind: 'text', required: false, maxLength: 1000, wording },
        ],
      }),
    );
    const wave = aWave({
      waveId: 'themedemp9',
      programId: 'themedprogram',
      side: 'employee',
      number: 9,
      surveyId,
      state: 'released',
    });
    await createWave(db, wave);
    const people = (count: number, text: string) => Array.from({ length: count }, () => text);
    await publishRelease(
      db,
      {
        waveId: wave.waveId,
        releasedAt: '2026-11-20T10:00:00.000Z',
        thresholds: wave.thresholds,
        invited: 20,
        groups: [{ groupId: 'sao-mai', name: 'Sao Mai', withheld: true }],
        comments: { change_first: [...people(7, 'Lương thấp'), ...people(5, 'Tăng ca nhiều')] },
        statement: { en: 'Nothing was withheld.', vi: 'Không có kết quả nào bị ẩn.' },
      },
      'edition1',
    );
    const page = await read(leader, '/waves/themedemp9/results');
    const section = page.slice(page.indexOf('What people write about'), page.indexOf('In their own words'));
    expect(section).toContain('Themes in the answers to “What should change first?”');
    expect(section).toMatch(/Pay and benefits.*7.*58%.*Workload and hours.*5.*42%/s);
    expect(section).not.toMatch(/Favourable|Unfavourable/);
  });
});

describe('the words of a program', () => {
  const words = wordsOfTheme(noChanges('editedprogram'), 'waiting');
  const fields = Object.fromEntries(
    Object.entries(words).flatMap(([language, lists]) =>
      Object.entries(lists).map(([polarity, list]) => [`${language}-${polarity}`, list]),
    ),
  );

  it('are listed by theme, and edited in both languages', async () => {
    const list = await read(marketing, '/programs/editedprogram/themes');
    expect(list).toContain('href="/programs/editedprogram/themes/waiting"');
    expect(list).toContain('your own');
    const page = await read(marketing, '/programs/editedprogram/themes/waiting');
    expect(page).toContain('chờ lâu');
    expect(page).toContain('kept waiting');
    const typed = {
      ...fields,
      angle: 'relationship',
      version: '1',
      'vi-unfavourable': `${fields['vi-unfavourable']}\nchờ dài cổ`,
    };
    const saved = await marketing.post('/programs/editedprogram/themes/waiting', typed);
    expect(saved.status).toBe(303);
    const after = await read(marketing, saved.headers.get('location') ?? '');
    expect(after).toContain('It is saved, and counts from the next time');
    expect(after).toContain('chờ dài cổ');
    expect(await getLexiconChanges(db, 'editedprogram')).toMatchObject({
      version: 2,
      added: [{ text: 'chờ dài cổ' }],
      removed: [],
      placed: [{ themeId: 'waiting', angle: 'relationship' }],
    });
    expect(await read(marketing, '/programs/editedprogram/themes')).toContain('changed');
  });

  it('say what is wrong with which phrase, and keep what was typed', async () => {
    const typed = { ...fields, version: '2', 'en-neutral': 'waiting room\nstaff\n!!' };
    const refused = await vietnamese.post('/programs/editedprogram/themes/waiting', typed);
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('Chưa lưu: còn 2 cụm từ cần bạn xem lại.');
    expect(page).toContain('“staff” thuộc chủ đề “Thái độ nhân viên”.');
    expect(page).toContain('“!!” không có từ nào.');
    expect(page).toContain('waiting room');
  });

  it('are not overwritten by somebody who saw an older version', async () => {
    const typed = { ...fields, 'en-neutral': `${fields['en-neutral']}\nwaiting room`, version: '1' };
    const stale = await marketing.post('/programs/editedprogram/themes/waiting', typed);
    expect(stale.status).toBe(409);
    const page = await stale.text();
    const [now, form] = page.split('</dl>');
    expect(now).toMatch(/Somebody else saved this meanwhile[\s\S]*saved by somebody else: “chờ dài cổ”/);
    expect(now).toMatch(/English: only names it[\s\S]*In your form: only there: “waiting room”/);
    expect(now).toMatch(/Angle<\/dt><dd>Relationship/);
    expect(form).toContain('waiting room</textarea>');
    const other = await vietnamese.post('/programs/editedprogram/themes/waiting', typed);
    expect(await other.text()).toContain('người khác đã lưu thêm: “chờ dài cổ”');
  });

  it('may have a theme of their own, which is asked about before it goes', async () => {
    const draft = { 'name-en': 'Lion dance', 'name-vi': '', angle: 'product', moment: '', side: '' };
    const refused = await marketing.post('/programs/editedprogram/themes', { ...draft, version: '2' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('up to 60 characters in both languages');
    expect(page).toContain('value="Lion dance"');
    const added = await marketing.post('/programs/editedprogram/themes', {
      ...draft,
      'name-vi': 'Múa lân',
      version: '2',
    });
    expect(added.headers.get('location')).toBe('/programs/editedprogram/themes/own_3?done=added');
    expect(await read(marketing, added.headers.get('location') ?? '')).toContain('Words for: Lion dance');
    const removal = '/programs/editedprogram/themes/own_3/removal';
    expect(await read(marketing, removal)).toContain('Remove “Lion dance”?');
    const removed = await marketing.post(removal);
    expect(await read(marketing, removed.headers.get('location') ?? '')).toContain('The theme is removed');
    expect((await marketing.get('/programs/editedprogram/themes/waiting/removal')).status).toBe(404);
  });
});
