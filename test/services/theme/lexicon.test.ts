import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { lexiconWith } from '#shared/domain/theme/lexicon-changes.ts';
import { type ThemeWords, wordsOfTheme } from '#shared/domain/theme/read-theme-words.ts';
import { Invalid, NotAllowed, NotFound } from '#shared/services/errors.ts';
import { addTheme } from '#shared/services/theme/add-theme.ts';
import { getLexicon } from '#shared/services/theme/get-lexicon.ts';
import { getReleasedThemes } from '#shared/services/theme/get-released-themes.ts';
import { removeTheme } from '#shared/services/theme/remove-theme.ts';
import { saveThemeWords } from '#shared/services/theme/save-theme-words.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aStoredProgram } from '#test/support/paired-company.ts';
import { staffActor, testResources } from '#test/support/resources.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const as = (...roles: Parameters<typeof staffActor>) => ({
  ...testResources(db),
  actor: staffActor(...roles),
});
const NO_WORDS: ThemeWords = {
  en: { favourable: '', unfavourable: '', neutral: '' },
  vi: { favourable: '', unfavourable: '', neutral: '' },
};
const PLACE = { angle: 'product', moment: '' };
const OWN = { name: { en: 'Valet  parking', vi: 'Dịch vụ đỗ xe' }, angle: 'process', moment: '', side: '' };

describe('the words that a program reads comments with', () => {
  it('begin with those of everybody, and change theme by theme', async () => {
    await aStoredProgram(db, 'lexicon1');
    const { changes } = await getLexicon(as('hr'), { programId: 'lexicon1' });
    expect(changes).toEqual({
      programId: 'lexicon1',
      version: 0,
      ownThemes: [],
      placed: [],
      added: [],
      removed: [],
    });
    const words = wordsOfTheme(changes, 'pay');
    const more = { ...words, vi: { ...words.vi, unfavourable: `${words.vi.unfavourable}\nlương bèo` } };
    const input = { programId: 'lexicon1', themeId: 'pay', version: 0, words: more, place: PLACE };
    expect(await saveThemeWords(as('hr'), input)).toEqual({ outcome: 'saved' });
    const saved = await getLexicon(as('marketing'), { programId: 'lexicon1' });
    expect(saved.changes).toMatchObject({
      version: 1,
      changedAt: '2026-11-23T09:00:00.000Z',
      added: [{ text: 'lương bèo', themeId: 'pay' }],
      removed: [],
    });
    expect(await saveThemeWords(as('hr'), input)).toEqual({ outcome: 'overtaken' });
  });

  it('come with another angle and moment, where the surveys of the program have it', async () => {
    const { changes } = await getLexicon(as('hr'), { programId: 'lexicon1' });
    const save = async (version: number, place: typeof PLACE) =>
      await saveThemeWords(as('hr'), {
        programId: 'lexicon1',
        themeId: 'information',
        version,
        words: wordsOfTheme(changes, 'information'),
        place,
      });
    expect(await save(1, { angle: 'relationship', moment: '' })).toEqual({ outcome: 'saved' });
    const moved = await getLexicon(as('hr'), { programId: 'lexicon1' });
    // Its usual moment is in none of the program's surveys, so it was not on the list and stays.
    expect(moved.changes.placed).toEqual([
      { themeId: 'information', angle: 'relationship', moment: 'choosing' },
    ]);
    await expect(save(2, { angle: 'weather', moment: '' })).rejects.toThrow(Invalid);
    await expect(save(2, { angle: 'process', moment: 'choosing' })).rejects.toThrow(Invalid);
    expect(await save(2, { angle: 'process', moment: '' })).toEqual({ outcome: 'saved' });
    expect((await getLexicon(as('hr'), { programId: 'lexicon1' })).changes.placed).toEqual([]);
  });

  it('are saved once when two people save at the same time', async () => {
    await aStoredProgram(db, 'lexicon2');
    const words = { ...NO_WORDS, en: { ...NO_WORDS.en, neutral: 'valet' } };
    const input = { programId: 'lexicon2', themeId: 'premises', version: 0, words, place: PLACE };
    const outcomes = await Promise.all([saveThemeWords(as('hr'), input), saveThemeWords(as('admin'), input)]);
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['overtaken', 'saved']);
  });

  it('are refused as they are typed where one of them is wrong', async () => {
    const words = { ...NO_WORDS, en: { ...NO_WORDS.en, neutral: 'valet\nstaff' } };
    expect(
      await saveThemeWords(as('hr'), {
        programId: 'lexicon2',
        themeId: 'premises',
        version: 1,
        words,
        place: PLACE,
      }),
    ).toEqual({
      outcome: 'incomplete',
      problems: [
        {
          language: 'en',
          polarity: 'neutral',
          phrase: 'staff',
          problem: 'of-another-theme',
          themeId: 'attitude',
        },
      ],
    });
  });

  it('are for those who edit programs', async () => {
    const input = { programId: 'lexicon2', themeId: 'premises', version: 1, words: NO_WORDS, place: PLACE };
    await expect(saveThemeWords(as('leadership'), input)).rejects.toThrow(NotAllowed);
    await expect(getLexicon(as('leadership'), { programId: 'lexicon2' })).rejects.toThrow(NotAllowed);
    await expect(saveThemeWords(as('hr'), { ...input, themeId: 'weather' })).rejects.toThrow(NotFound);
    await expect(getLexicon(as('hr'), { programId: 'nosuch' })).rejects.toThrow(NotFound);
  });
});

describe('a theme of a program’s own', () => {
  it('is added, given words and removed again', async () => {
    await aStoredProgram(db, 'lexicon3');
    const added = await addTheme(as('hr'), { ...OWN, programId: 'lexicon3', version: 0 });
    expect(added).toEqual({ outcome: 'added', themeId: 'own_1' });
    const words = { ...NO_WORDS, en: { ...NO_WORDS.en, neutral: 'valet' } };
    await saveThemeWords(as('hr'), {
      programId: 'lexicon3',
      themeId: 'own_1',
      version: 1,
      words,
      place: PLACE,
    });
    const { changes } = await getLexicon(as('hr'), { programId: 'lexicon3' });
    expect(lexiconWith(changes, 'customer').themes.at(-1)).toEqual({
      themeId: 'own_1',
      name: { en: 'Valet parking', vi: 'Dịch vụ đỗ xe' },
      angle: 'product',
    });
    expect(await removeTheme(as('hr'), { programId: 'lexicon3', themeId: 'own_1' })).toEqual({
      outcome: 'saved',
    });
    const after = await getLexicon(as('hr'), { programId: 'lexicon3' });
    expect(after.changes).toMatchObject({ version: 3, ownThemes: [], added: [] });
    const again = await addTheme(as('hr'), { ...OWN, programId: 'lexicon3', version: 3 });
    expect(again).toEqual({ outcome: 'added', themeId: 'own_4' });
  });

  it('needs a name in both languages and choices from the lists', async () => {
    const typed = { ...OWN, programId: 'lexicon3', version: 4 };
    for (const wrong of [
      { ...typed, name: { en: 'Parking', vi: '  ' } },
      { ...typed, angle: 'weather' },
      { ...typed, moment: 'weather' },
      { ...typed, side: 'weather' },
    ]) {
      await expect(addTheme(as('hr'), wrong)).rejects.toThrow(Invalid);
    }
    expect(await addTheme(as('hr'), { ...typed, version: 1 })).toEqual({ outcome: 'overtaken' });
    await expect(removeTheme(as('hr'), { programId: 'lexicon3', themeId: 'pay' })).rejects.toThrow(NotFound);
  });
});

describe('themes of a release', () => {
  it('are counted from its comments, question by question, with the words of the program', async () => {
    const people = (count: number, text: string) => Array.from({ length: count }, () => text);
    const comments = {
      change_first: [...people(6, 'Lương bèo'), ...people(5, 'Máy tính cũ')],
      why: [...people(4, 'Lương thấp'), ...people(8, 'Đồng nghiệp vui')],
    };
    expect(await getReleasedThemes(as('leadership'), { programId: 'lexicon1', comments })).toMatchObject([
      {
        question: 'change_first',
        commenters: 11,
        themes: [
          { themeId: 'pay', people: 6, name: { en: 'Pay and benefits' } },
          { themeId: 'tools', people: 5 },
        ],
      },
    ]);
    await expect(getReleasedThemes(as('marketing'), { programId: 'lexicon1', comments })).rejects.toThrow(
      NotAllowed,
    );
  });
});
