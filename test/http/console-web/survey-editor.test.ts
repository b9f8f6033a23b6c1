import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { createProgram } from '#shared/services/program/create-program.ts';
import { aWave } from '#test/support/builders.ts';
import { type ConsoleClient, signedIn } from '#test/support/console.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { said } from '#test/support/questions.ts';
import { seededRandom, staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
let admin: ConsoleClient;
let leader: ConsoleClient;
let programId: string;
let path: string;
beforeAll(async () => {
  ({ db, stop } = await startTestDatabase());
  const resources = testResources(db, { randomBytes: seededRandom('survey-editor') });
  const context = { ...resources, actor: staffActor('admin') };
  const { program } = await createProgram(context, { name: said('Shop'), templateId: 'paired' });
  ({ programId } = program);
  path = `/programs/${programId}/surveys/customer`;
  const surveyId = program.surveys.customer ?? '';
  await createWave(db, aWave({ programId, waveId: 'editorwave01', surveyId, state: 'open' }));
  admin = await signedIn(resources, ['admin']);
  leader = await signedIn(resources, ['leadership']);
});
afterAll(async () => await stop());

const read = async (client: ConsoleClient, address: string) => await (await client.get(address)).text();
const revision = async () => /name="revision" value="(\d+)"/.exec(await read(admin, path))?.[1] ?? '';

/** The fields of a question’s form as a browser would send them. */
async function formOf(address: string): Promise<Record<string, string>> {
  const page = await read(admin, address);
  const fields: Record<string, string> = {};
  for (const [, name = '', text = ''] of page.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</g))
    fields[name] = text;
  for (const [tag] of page.matchAll(/<input [^>]*>/g)) {
    const [, name = ''] = /name="([^"]+)"/.exec(tag) ?? [];
    const isChosen = !/type="(radio|checkbox)"/.test(tag) || tag.includes('checked');
    if (name && isChosen) fields[name] = (/value="([^"]*)"/.exec(tag)?.[1] ?? '').replaceAll('&quot;', '"');
  }
  for (const [, name = '', options = ''] of page.matchAll(
    /<select[^>]* name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
  )) {
    fields[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? '';
  }
  return fields;
}

describe('the list of questions', () => {
  it('says who sees a question in a sentence, and what version it is', async () => {
    const page = await read(admin, path);
    expect(page).toContain('This is version 1, as it is in use.');
    expect(page).toMatch(/Show this question only when “Have you needed our help[^”]+” is yes\./);
    expect(page).toContain(`${path}/preview?lang=en`);
  });

  it('can be looked at by leadership, who find nothing to press', async () => {
    const page = await read(leader, path);
    expect(page).toContain('Marketing edits this side.');
    expect(page).not.toMatch(/<button[^>]*name="to"/);
    expect(await read(leader, `${path}/questions/recommend`)).not.toContain('name="wording-en"');
  });

  it('moves a question, says where it is now, and leaves the focus on the button that was pressed', async () => {
    const moved = await admin.post(`${path}/questions/easy/place`, { revision: await revision(), to: 'up' });
    const page = await read(admin, moved.headers.get('location') ?? '');
    expect(page).toMatch(/“[^”]+” is now question 4 of \d+, on page 1\./);
    expect(page).toMatch(/<button[^>]*value="up"[^>]*autofocus/);
    const dropped = await admin.post(`${path}/questions/easy/place`, {
      revision: await revision(),
      to: 'after:reason',
    });
    expect(dropped.status).toBe(303);
  });
});

describe('a question', () => {
  it('is saved as it was when nothing is changed in its form', async () => {
    const before = await read(admin, path);
    expect(before).toContain('Changed since');
    for (const key of ['choosing_product', 'reason']) {
      const address = `${path}/questions/${key}`;
      const saved = await admin.post(address, await formOf(address));
      expect([key, saved.status]).toEqual([key, 303]);
    }
    expect(await read(admin, path)).toContain('Every question is asked as before, so all trends go on.');
  });

  it('is checked and shown with what is typed, before it is saved', async () => {
    const address = `${path}/questions/recommend`;
    const typed = new URLSearchParams({
      ...(await formOf(address)),
      'wording-en': 'Would you?',
      'wording-vi': '',
    });
    const page = await read(admin, `${address}?${typed}`);
    expect(page).toContain('The Vietnamese wording is missing.');
    expect(page).toContain('>Would you?</textarea>');
    const shown = await admin.get(`${path}/preview?lang=en&question=recommend&${typed}`);
    expect(await shown.text()).toContain('Would you?');
    expect(shown.headers.get('content-security-policy')).toContain('sandbox');
    expect(await read(admin, path)).not.toContain('Would you?');
  });

  it('gives both sides of a conflict: what was typed, and what somebody else saved', async () => {
    const address = `${path}/questions/satisfaction`;
    const form = await formOf(address);
    await admin.post(address, { ...form, 'wording-en': 'Theirs is saved.' });
    const late = await admin.post(address, { ...form, 'wording-en': 'Mine is typed.' });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain('Nguyễn Thị Lan saved a change');
    expect(page).toContain('>Mine is typed.</textarea>');
    expect(page).toContain('Theirs is saved.');
    const checked = await admin.get(`${address}?${new URLSearchParams({ ...form, 'wording-en': 'Mine.' })}`);
    expect(checked.status).toBe(409);
    const again = await admin.post(address, {
      ...form,
      'wording-en': 'Mine is typed.',
      revision: await revision(),
    });
    expect(again.status).toBe(303);
  });

  it('that asks something else gets a trend of its own, and what looked at it follows', async () => {
    const address = `${path}/questions/needed_help`;
    const form = { ...(await formOf(address)), 'wording-en': 'Did you call us?', sense: 'new' };
    const saved = await admin.post(address, form);
    expect(saved.headers.get('location')).toBe(`${path}/questions/did_you_call_us?done=saved`);
    const page = await read(admin, path);
    expect(page).toContain('Show this question only when “Did you call us?” is yes.');
    expect(page).toContain('is no longer asked. Its trend ends.');
  });

  it('of any kind begins empty and is refused with a sentence until it can be shown', async () => {
    const added = await admin.post(`${path}/questions`, {
      revision: await revision(),
      kind: 'single-choice',
      'wording-en': 'Which shop?',
    });
    expect(added.status).toBe(422);
    expect(await added.text()).toContain('“option” needs at least 2 entries.');
    const whole = { 'choice-0-en': 'Huế', 'choice-1-vi': 'Hà Nội', 'wording-vi': 'Cửa hàng nào?' };
    const done = await admin.post(`${path}/questions`, {
      revision: await revision(),
      kind: 'single-choice',
      'wording-en': 'Which shop?',
      ...whole,
    });
    expect(done.headers.get('location')).toBe(`${path}/questions/which_shop?done=added`);
    expect(await read(admin, `${path}/questions/which_shop`)).toContain(
      'the Vietnamese words are missing beside “Huế”',
    );
  });

  it('gets its condition part by part, and reads as the sentence that was meant', async () => {
    const address = `${path}/questions/which_shop/conditions/shown`;
    const adding = await admin.post(address, {
      revision: await revision(),
      go: 'add',
      'add-question': 'recommend',
    });
    expect(await adding.text()).toContain('name="part-0-values"');
    const saved = await admin.post(address, {
      revision: await revision(),
      'part-0-question': 'recommend',
      'part-0-values': ['0', '1', '2', '3', '4', '5', '6'],
      'part-1-attribute': 'tier',
      'part-1-values': 'gold\nplatinum',
      go: 'save',
    });
    expect(saved.status).toBe(303);
    expect(await read(admin, path)).toMatch(/only when “[^”]+” is 0 to 6 and the tier is gold or platinum\./);
    const removal = await read(admin, `${path}/questions/recommend/removal`);
    expect(removal).toContain('Choose another one under the texts');
    expect(removal).toMatch(/\d+ conditions? looks? at its answers|\d+ conditions look at its answers/);
  });
});

describe('the lines of a list', () => {
  /** Keys and English words of a list, as the page has them. */
  async function linesOn(address: string, list: string): Promise<string[]> {
    const fields = await formOf(address);
    return Object.keys(fields).flatMap((name) => {
      const [, index] = new RegExp(`^${list}-key-(\\d+)$`).exec(name) ?? [];
      return index && fields[name] ? [`${fields[name]}=${fields[`${list}-${index}-en`]}`] : [];
    });
  }

  it('are moved with their keys, which figures go by, and with what was typed', async () => {
    const address = `${path}/questions/which_shop`;
    const form = {
      ...(await formOf(address)),
      'choice-1-en': 'Hanoi',
      'choice-2-en': 'Saigon',
      to: 'choice-2:before:choice-0',
    };
    const moved = await admin.post(address, form);
    expect(moved.headers.get('location')).toBe(`${address}?done=saved&moved=choice-0`);
    expect(await linesOn(address, 'choice')).toEqual(['saigon=Saigon', 'hue=Huế', 'ha_noi=Hanoi']);
    const again = await admin.post(address, { ...(await formOf(address)), to: 'choice-0:down' });
    const page = await read(admin, again.headers.get('location') ?? '');
    expect(page).toContain('“Saigon” is now number 2 of 3.');
    expect(page).toMatch(/<button[^>]*value="choice-1:down"[^>]*autofocus/);
  });

  it('take the tags of a row with them, and are not moved over what somebody else has saved', async () => {
    const kind = { kind: 'matrix', scale: 'agreement', 'wording-en': 'The shop', 'wording-vi': 'Cửa hàng' };
    const rows = { 'row-0-en': 'Clean', 'row-1-en': 'Quick', 'row-1-angle': 'process' };
    await admin.post(`${path}/questions`, { revision: await revision(), ...kind, ...rows });
    const address = `${path}/questions/the_shop`;
    const form = { ...(await formOf(address)), to: 'row-1:up' };
    expect((await admin.post(address, form)).status).toBe(303);
    expect(await linesOn(address, 'row')).toEqual(['quick=Quick', 'clean=Clean']);
    expect((await formOf(address))['row-0-angle']).toBe('process');
    expect((await admin.post(address, form)).status).toBe(409);
  });

  it('are moved among the moments of truth, with the texts of that form', async () => {
    const frame = `${path}/frame`;
    const [first, second, ...others] = await linesOn(frame, 'moment');
    const form = { ...(await formOf(frame)), 'title-en': 'Moved', to: 'moment-0:down' };
    const moved = await admin.post(frame, form);
    expect(moved.headers.get('location')).toBe(`${frame}?done=saved&moved=moment-1&by=down`);
    expect(await linesOn(frame, 'moment')).toEqual([second, first, ...others]);
    expect((await formOf(frame))['title-en']).toBe('Moved');
  });
});

describe('the words of thanks', () => {
  const low = { 'part-0-question': 'recommend', 'part-0-values': ['0', '1', '2'] };

  it('get a condition in a sentence, and keep what was typed under it when conditions change meanwhile', async () => {
    const address = `${path}/frame/conditions/4`;
    const saved = await admin.post(address, { revision: await revision(), ...low, go: 'save' });
    expect(saved.headers.get('location')).toBe(`${path}/frame?done=saved#variant-4-en`);
    const form = { ...(await formOf(`${path}/frame`)), 'variant-4-en': 'We are sorry.' };
    // Without a part it is taken away.
    await admin.post(address, { revision: await revision(), go: 'save' });
    const late = await admin.post(`${path}/frame`, form);
    expect(late.status).toBe(409);
    expect(await late.text()).toMatch(/<li>We are sorry\.<\/li>/);
  });

  it('are the same for every employee, whatever was answered, which the form says', async () => {
    const page = await read(admin, `/programs/${programId}/surveys/employee/frame/conditions/0`);
    expect(page).toContain('Employees are thanked alike whatever they answered');
    expect(page).not.toContain('name="add-question"');
    expect(page).toContain('name="add-attribute"');
  });

  it('say which name an attribute may have, and keep what was typed', async () => {
    const address = `${path}/frame/conditions/0`;
    const typed = { revision: await revision(), go: 'add', 'add-attribute': 'Nhóm khách!' };
    const refused = await admin.post(address, typed);
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('value="Nhóm khách!"'),
    ]);
    const named = await admin.post(address, { ...typed, 'add-attribute': 'Hạng' });
    expect(await named.text()).toContain('What is known of the person: tier');
  });
});

describe('versions', () => {
  it('are not made while something is missing, and say by name what it is', async () => {
    const refused = await admin.post(`${path}/versions`, { revision: await revision() });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('the Vietnamese words are missing beside “Huế”');
  });

  it('tell which waves asked them, and can be taken back', async () => {
    expect(await read(admin, `${path}/versions`)).toMatch(/Version 1<\/a>.*Customer wave 1/s);
    const asks = await read(admin, `${path}/versions/1/draft`);
    expect(asks).toContain('Take version 1 back?');
    const back = await admin.post(`${path}/versions/1/draft`, { revision: await revision() });
    expect(await read(admin, back.headers.get('location') ?? '')).toContain(
      'This is version 1, as it is in use.',
    );
  });

  it('keep what running waves ask, which the page says before the press', async () => {
    const frame = await formOf(`${path}/frame`);
    await admin.post(`${path}/frame`, { ...frame, 'title-en': 'Our shop and you' });
    const asks = await read(admin, `${path}/versions/new`);
    expect(asks).toContain('Customer wave 1 keeps version 1');
    const used = await admin.post(`${path}/versions`, { revision: await revision() });
    expect(used.headers.get('location')).toBe(`${path}?done=in-use`);
    expect(await read(admin, `${path}/preview-mail?lang=en`)).toContain('Our shop and you');
  });
});

describe('both sides next to each other', () => {
  it('count twins, and lead to a twin that begins with the other side’s words', async () => {
    const page = await read(admin, `/programs/${programId}/surveys`);
    expect(page).toMatch(/\d+ questions have a twin on the other side/);
    const [, link = ''] = /href="([^"]+twin=[^"]+)"/.exec(page) ?? [];
    const twin = await read(admin, link.replaceAll('&amp;', '&'));
    expect(twin).toMatch(/<textarea[^>]*name="wording-en"[^>]*>[^<]+</);
  });
});
