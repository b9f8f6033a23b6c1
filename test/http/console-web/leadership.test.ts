import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { getProgram, replaceMeasures } from '#shared/adapters/dynamodb/program-store.ts';
import type { Language } from '#shared/domain/localized.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { testResources } from '#test/support/resources.ts';
import { aWatchedCompany, WATCHED } from '#test/support/watched-company.ts';

let db: Database;
let stop: () => Promise<void>;
let resources: ReturnType<typeof testResources>;
let leadership: ConsoleClient;
let programId: string;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  resources = testResources(db);
  programId = await aWatchedCompany(db, 'watched');
  leadership = await signedIn(resources, ['leadership']);
});
afterAll(async () => await stop());

const textOf = (html: string) =>
  html
    .replace(/<[^>]+>/g, '\n')
    .replaceAll('&amp;', '&')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Each figure of the start page as the lines that stand in its card. */
async function figuresOnPage(client: ConsoleClient): Promise<string[][]> {
  const page = await (await client.get('/')).text();
  return [...page.matchAll(/<section class="figure [^"]*">(.*?)<\/section>/gs)].map(([, card = '']) =>
    textOf(card.replace(/<svg.*?<\/svg>/gs, '')),
  );
}

/** Each figure of the digest, as the mail says it in plain text: its name and value, and the lines under them. */
async function figuresInMail(client: ConsoleClient, language: Language): Promise<string[][]> {
  await client.post(`/programs/${programId}/digest-tests`, { language });
  const mail = await PostalMime.parse(resources.recorded.mails.at(-1)?.raw ?? '');
  return (mail.text ?? '')
    .split(/\n(?=\S)/)
    .filter((part) => WATCHED.some(({ label }) => part.startsWith(`${label[language]}: `)))
    .map((part) => {
      const [first = '', ...lines] = part.split('\n').map((line) => line.trim());
      const [name = '', value = ''] = first.split(/: (?=[^:]*$)/);
      return [name, value, ...lines.filter(Boolean)];
    });
}

describe('the start page of leadership', () => {
  it.each(['en', 'vi'] as const)('says the same as the digest, figure by figure, in %s', async (language) => {
    const client = await signedIn(resources, ['leadership'], { language });
    const [page, mail] = [await figuresOnPage(client), await figuresInMail(client, language)];
    expect(mail.map(([name]) => name)).toEqual(WATCHED.map(({ label }) => label[language]));
    for (const [index, said] of mail.entries()) {
      expect(page[index]?.slice(0, said.length)).toEqual(said);
    }
  });

  it('shows value, interval, change, target, benchmark and date of each figure without a press', async () => {
    const [nps, answered, enps] = await figuresOnPage(leadership);
    expect(nps).toEqual([
      'Customer NPS',
      '+67',
      '+49 to +80 · 90 answers',
      'up 17 points, no detectable change since 16 Jun',
      'target +60 by 31 December 2026: cannot be told yet',
      'above Restaurant survey (30 June 2026): +44',
      'Wave 3, closed on 16 September 2026',
      'Lê Thị Hoa answers for it',
    ]);
    expect(answered?.slice(1, 5)).toEqual([
      '23%',
      'of 400 invited',
      '▲ up 8 percentage points since 16 Jun',
      'target 30%: not reached yet',
    ]);
    expect(enps?.[4]).toBe('target +20: not reached yet');
  });

  it('leads to what needs attention, most urgent first', async () => {
    const page = await (await leadership.get('/')).text();
    const [, list = ''] = /<ul class="todo">(.*?)<\/ul>/s.exec(page) ?? [];
    expect(textOf(list)).toEqual([
      '1 customer has waited too long for a call',
      '1 action has not moved its figure so far',
      '1 customer waits for a call, in time so far',
      'Share who answer is 23%, short of the target 30%',
      'Employee NPS is 0, short of the target +20',
    ]);
    expect(page).toContain('href="/waves/watchedcus3/themes/waiting"');
    expect(page).toContain(`href="/programs/${programId}/pair"`);
  });

  it('shows HR figures of employees and marketing figures of customers, and nothing of the other side', async () => {
    for (const [role, own, other] of [
      ['hr', 'Employee NPS', 'Customer NPS'],
      ['marketing', 'Customer NPS', 'Employee NPS'],
    ] as const) {
      const figures = await figuresOnPage(await signedIn(resources, [role]));
      expect(figures.map(([name]) => name)).toContain(own);
      expect(figures.map(([name]) => name)).not.toContain(other);
    }
  });
});

describe('a test of the digest', () => {
  it('goes to whoever asks and to nobody else, says so, and is no digest of the period', async () => {
    const before = resources.recorded.mails.length;
    await leadership.post(`/programs/${programId}/digest-tests`, { language: 'en' });
    const mails = resources.recorded.mails.slice(before);
    expect(mails.map(({ to }) => to)).toEqual(['leadership@example.com']);
    const { subject, text } = await PostalMime.parse(mails[0]?.raw ?? '');
    expect(subject).toMatch(/^\[Test\] /);
    expect(text).toContain('Nobody else got it');
    const page = await (await leadership.get(`/programs/${programId}/digest`)).text();
    expect(page).toContain('None has been sent yet.');
  });
});

describe('choosing the measures', () => {
  const page = () => `/programs/${programId}/measures`;
  const form = (revision: number, changes: Record<string, string[]> = {}) => ({
    revision: String(revision),
    choice: ['customer:recommend', 'customer:weighted-nps:', 'employee:recommend_work', ''],
    nameEn: ['', '', '', ''],
    nameVi: ['', '', '', ''],
    target: ['45', '', '', ''],
    targetBy: ['2026-12-31', '', '', ''],
    owner: ['Phạm Thu Hà', '', '', ''],
    ...changes,
  });
  const stored = async () => await getProgram(db, programId);

  it('keeps what was typed where a target cannot be, and says what to do', async () => {
    const answer = await leadership.post(page(), form(1, { target: ['150', '', '', ''] }));
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain('The figure cannot take this value.');
    expect(html).toContain('value="150"');
    expect(html).toContain('value="Phạm Thu Hà"');
    expect((await stored())?.measuresRevision).toBe(1);
  });

  it('saves them in their order, and refuses with 409 whoever has not seen that, keeping what was typed', async () => {
    expect((await leadership.post(page(), form(1))).status).toBe(303);
    expect((await stored())?.measures.map(({ label, target }) => [label.vi, target])).toEqual([
      ['NPS khách hàng', 45],
      ['NPS khách hàng theo doanh thu', undefined],
      ['eNPS nhân viên', undefined],
    ]);
    const late = await leadership.post(page(), form(1, { owner: ['Somebody else', '', '', ''] }));
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('Customer NPS, target 45');
    expect(html).toContain('value="Somebody else"');
    expect(html).toContain('name="revision" value="2"');
    await replaceMeasures(db, { programId, measures: [...WATCHED] }, 2);
  });
});

describe('the settings of the digest', () => {
  it('are refused with 409 where somebody else was faster, and keep what was typed', async () => {
    const form = (name: string) => ({
      'reader-name': [name],
      'reader-email': [`${name}@example.com`],
      'reader-language': ['en'],
      weekday: '1',
      hour: '8',
      timeZone: 'UTC',
    });
    const path = `/programs/${programId}/digest-settings`;
    expect((await leadership.post(path, { ...form('first'), revision: '0' })).status).toBe(303);
    const late = await leadership.post(path, { ...form('second'), revision: '0' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('Readers: first (first@example.com)');
    expect(html).toContain('value="second@example.com"');
    expect((await leadership.post(path, { ...form('second'), revision: '1' })).status).toBe(303);
  });

  it('are asked for once more before the digest goes out, and the very mail stays in the archive', async () => {
    const asked = await (await leadership.get(`/programs/${programId}/digests/new`)).text();
    expect(asked).toContain('Send the digest to 1 reader now?');
    await leadership.post(`/programs/${programId}/digests`);
    const sent = await PostalMime.parse(resources.recorded.mails.at(-1)?.raw ?? '');
    await replaceMeasures(db, { programId, measures: [] }, 3);
    const archive = await (await leadership.get(`/programs/${programId}/digest`)).text();
    const [, path = ''] = /href="([^"]*digests\/[^"]*language=en)"/.exec(archive) ?? [];
    const kept = await (await leadership.get(path)).text();
    expect(kept.replaceAll('Nguyễn Thị Lan', 'second')).toBe(sent.html?.trimEnd());
  });
});
