import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dueEntries } from '#shared/adapters/dynamodb/agenda-store.ts';
import type { Database } from '#shared/adapters/dynamodb/database.ts';
import { replaceLexiconChanges } from '#shared/adapters/dynamodb/lexicon-store.ts';
import { adjustRows } from '#shared/adapters/dynamodb/tally-store.ts';
import { createWave } from '#shared/adapters/dynamodb/wave-store.ts';
import { getThemeComments } from '#shared/adapters/dynamodb/wave-themes-store.ts';
import { noChanges } from '#shared/domain/theme/lexicon-changes.ts';
import { NotAllowed, NotFound } from '#shared/services/errors.ts';
import { askForThemes } from '#shared/services/theme/ask-for-themes.ts';
import { getWaveThemes } from '#shared/services/theme/get-wave-themes.ts';
import { listThemeComments } from '#shared/services/theme/list-theme-comments.ts';
import { refreshThemes } from '#shared/services/theme/refresh-themes.ts';
import { aWave } from '#test/support/builders.ts';
import { startTestDatabase } from '#test/support/database.ts';
import { aStoredProgram, CUSTOMER_SURVEY } from '#test/support/paired-company.ts';
import { staffActor, systemActor, testResources } from '#test/support/resources.ts';
import { type Written, writeComments } from '#test/support/written-comments.ts';

let db: Database;
let stop: () => Promise<void>;
beforeAll(async () => ({ db, stop } = await startTestDatabase()));
afterAll(async () => await stop());

const as = (...roles: Parameters<typeof staffActor>) => ({
  ...testResources(db),
  actor: staffActor(...roles),
});
const job = () => ({ ...testResources(db), actor: systemActor });

/** Pleased and displeased people in two partitions, with one answer that looks like a scanner's. */
const WRITTEN: readonly Written[] = [
  { people: 12, score: 10, text: 'Nhân viên nhiệt tình, món ăn ngon' },
  { people: 3, score: 8, text: 'Nhân viên tốt nhưng giá hơi cao' },
  { people: 8, score: 3, text: 'Chờ lâu quá. Gọi anh Minh 0912 345 678 mãi không được' },
  { people: 2, score: 9 },
  { people: 1, score: 0, text: 'Chờ lâu', overrides: { suspicion: { reasons: ['trap'] } } },
];

async function aWrittenWave(waveId: string, written = WRITTEN) {
  await aStoredProgram(db, `program-${waveId}`);
  const wave = aWave({
    waveId,
    programId: `program-${waveId}`,
    surveyId: CUSTOMER_SURVEY.surveyId,
    buckets: 2,
  });
  await createWave(db, wave);
  await writeComments(db, wave, written);
  return wave;
}

describe('themes of a customer wave', () => {
  it('are counted in people, from answers that count', async () => {
    await aWrittenWave('themesone1');
    expect(await refreshThemes(job(), { waveId: 'themesone1' })).toEqual({ outcome: 'counted' });
    const themes = await getWaveThemes(as('leadership'), { waveId: 'themesone1' });
    expect(themes).toMatchObject({
      countedAt: '2026-11-23T09:00:00.000Z',
      commenters: 23,
      cutShort: false,
      lexiconVersion: 0,
    });
    expect(
      themes?.themes.map(({ themeId, people, favourable, unfavourable }) => [
        themeId,
        people,
        favourable,
        unfavourable,
      ]),
    ).toEqual([
      ['attitude', 15, 15, 0],
      ['food', 12, 12, 0],
      ['waiting', 8, 0, 8],
    ]);
  });

  it('come with what promoters and detractors write differently, without names or numbers', async () => {
    const themes = await getWaveThemes(as('marketing'), { waveId: 'themesone1' });
    const terms = themes?.terms ?? [];
    expect(terms).toContainEqual(
      expect.objectContaining({ term: 'chờ lâu', typicalOf: 'detractor', people: 8, peopleOfOthers: 0 }),
    );
    expect(terms.filter(({ typicalOf }) => typicalOf === 'promoter').length).toBeGreaterThan(0);
    for (const { term, people, z } of terms) {
      expect([term, people >= 5 && z >= 1.96]).toEqual([term, true]);
      expect(term).not.toMatch(/minh|\d/);
    }
  });

  it('read a part where there is more than one run can read, and say so', async () => {
    await aWrittenWave('themespart');
    await refreshThemes(job(), { waveId: 'themespart', mostResponses: 10 });
    const themes = await getWaveThemes(as('marketing'), { waveId: 'themespart' });
    expect(themes?.cutShort).toBe(true);
    expect(themes?.commenters).toBeGreaterThan(5);
    expect(themes?.commenters).toBeLessThanOrEqual(10);
  });

  it('are counted again only when there is something new, or somebody asks', async () => {
    const { waveId, programId } = await aWrittenWave('themesnews');
    await adjustRows(db, [{ waveId, cut: 'company', part: 'H0', counters: new Map([['responses', 25]]) }]);
    const again = async (asked?: boolean) => (await refreshThemes(job(), { waveId, asked })).outcome;
    expect([await again(), await again(), await again(true)]).toEqual(['counted', 'nothing-new', 'counted']);
    await replaceLexiconChanges(db, {
      ...noChanges(programId),
      version: 1,
      removed: [{ text: 'nhiệt tình', language: 'vi' }],
    });
    expect(await again()).toBe('counted');
    await adjustRows(db, [{ waveId, cut: 'company', part: 'H0', counters: new Map([['responses', 1]]) }]);
    expect(await again()).toBe('counted');
  });

  it('come back the next day while the wave is open', async () => {
    const agenda = await dueEntries(db, new Date('2030-01-01'));
    expect(agenda).toContainEqual({
      kind: 'refresh-themes',
      waveId: 'themesnews',
      dueAt: '2026-11-24T02:00:00.000Z',
    });
  });

  it('are not counted for employees, nor where nothing is written', async () => {
    await createWave(db, aWave({ waveId: 'themesstaf', side: 'employee', state: 'released' }));
    await createWave(
      db,
      aWave({ waveId: 'themesplan', state: 'scheduled', surveyId: CUSTOMER_SURVEY.surveyId }),
    );
    for (const waveId of ['themesstaf', 'themesplan', 'nosuchwave']) {
      expect(await refreshThemes(job(), { waveId, asked: true })).toEqual({ outcome: 'no-comments' });
    }
  });

  it('are counted by the system and asked for by those who may', async () => {
    await expect(refreshThemes(as('admin'), { waveId: 'themesone1' })).rejects.toThrow(NotAllowed);
    await expect(askForThemes(as('leadership'), { waveId: 'themesone1' })).rejects.toThrow(NotAllowed);
    await expect(getWaveThemes(as('hr'), { waveId: 'themesone1' })).rejects.toThrow(NotAllowed);
    await askForThemes(as('marketing'), { waveId: 'themesone1' });
    expect(await dueEntries(db, new Date('2026-11-23T09:01:00Z'))).toContainEqual({
      kind: 'refresh-themes',
      waveId: 'themesone1',
      dueAt: '2026-11-23T09:01:00.000Z',
      asked: true,
    });
    await expect(askForThemes(as('admin'), { waveId: 'themesstaf' })).rejects.toThrow(NotFound);
    await expect(askForThemes(as('admin'), { waveId: 'themesplan' })).rejects.toThrow('has answers');
  });
});

describe('the comments behind a theme', () => {
  const list = async (themeId: string, page: number, waveId = 'themesone1') =>
    await listThemeComments(as('leadership'), { waveId, themeId, page });

  it('are the newest first, masked', async () => {
    const { theme, comments, page, pages } = await list('waiting', 1);
    expect(theme).toMatchObject({ themeId: 'waiting', people: 8 });
    expect([comments.length, page, pages]).toEqual([8, 1, 1]);
    expect(comments[0]).toEqual({
      answeredAt: '2026-11-17T00:22:00.000Z',
      language: 'vi',
      texts: ['Chờ lâu quá. Gọi anh [tên] [số điện thoại] mãi không được'],
    });
  });

  it('are listed page by page', async () => {
    await aWrittenWave('themespage', [{ people: 27, score: 10, text: 'Nhân viên thân thiện' }]);
    await refreshThemes(job(), { waveId: 'themespage' });
    const [first, second] = [
      await list('attitude', 1, 'themespage'),
      await list('attitude', 2, 'themespage'),
    ];
    expect([first.comments.length, second.comments.length, first.pages]).toEqual([25, 2, 2]);
    for (const page of [0, 3, 1.5]) {
      await expect(list('attitude', page, 'themespage')).rejects.toThrow(NotFound);
    }
  });

  it('are not there for a theme that nobody speaks of, or another wave', async () => {
    await expect(list('price', 1)).rejects.toThrow(NotFound);
    await expect(list('waiting', 1, 'themesstaf')).rejects.toThrow(NotFound);
    await expect(
      listThemeComments(as('hr'), { waveId: 'themesone1', themeId: 'waiting', page: 1 }),
    ).rejects.toThrow(NotAllowed);
  });

  it('are only referred to: nothing that was written is kept twice', async () => {
    const kept = await getThemeComments(db, 'themesone1', 'waiting');
    expect(Object.keys(kept?.comments[0] ?? {}).sort()).toEqual(['answeredAt', 'bucket', 'invitationId']);
  });
});
