import { describe, expect, it } from 'vitest';
import { type LexiconChanges, lexiconWith, noChanges } from '#shared/domain/theme/lexicon-changes.ts';
import { mentionReader } from '#shared/domain/theme/read-mentions.ts';
import { readThemeWords, type ThemeWords, wordsOfTheme } from '#shared/domain/theme/read-theme-words.ts';

const NONE = noChanges('program');

/** The words of waiting, with a list changed. */
function typed(change: (list: string) => string, from: LexiconChanges = NONE): ThemeWords {
  const words = wordsOfTheme(from, 'waiting');
  return { ...words, vi: { ...words.vi, unfavourable: change(words.vi.unfavourable) } };
}

function saved(words: ThemeWords, from: LexiconChanges = NONE): LexiconChanges {
  const read = readThemeWords(from, 'waiting', words);
  if (read === 'too-many' || read.problems.length > 0) throw new Error(JSON.stringify(read));
  return read.changes;
}

describe('the words of a theme', () => {
  it('change nothing when they are saved as they stand', () => {
    expect(saved(wordsOfTheme(NONE, 'waiting'))).toEqual(NONE);
  });

  it('may be added, are read with from then on, and may be taken back', () => {
    const changes = saved(typed((list) => `${list}\n  Chờ mòn  mỏi `));
    expect(changes.added).toEqual([
      { text: 'Chờ mòn mỏi', language: 'vi', themeId: 'waiting', polarity: 'unfavourable' },
    ]);
    const mentions = mentionReader(lexiconWith(changes, 'customer'))('chờ mòn mỏi luôn', 'vi');
    expect(mentions).toEqual([{ themeId: 'waiting', favourable: false, unfavourable: true }]);
    expect(saved(wordsOfTheme(NONE, 'waiting'), changes)).toEqual(NONE);
  });

  it('may be removed, and come back as they were', () => {
    const without = (list: string) =>
      list
        .split('\n')
        .filter((line) => line !== 'rề rà')
        .join('\n');
    const changes = saved(typed(without));
    expect(changes.removed).toEqual([{ text: 'rề rà', language: 'vi' }]);
    expect(mentionReader(lexiconWith(changes))('làm việc rề rà', 'vi')).not.toContainEqual(
      expect.objectContaining({ themeId: 'waiting' }),
    );
    expect(saved(wordsOfTheme(NONE, 'waiting'), changes)).toEqual(NONE);
  });

  it('may say something else than usual, and stand in one list only', () => {
    const words = wordsOfTheme(NONE, 'waiting');
    const moved: ThemeWords = {
      ...words,
      vi: {
        ...words.vi,
        unfavourable: words.vi.unfavourable
          .split('\n')
          .filter((line) => line !== 'rề rà')
          .join('\n'),
        neutral: `${words.vi.neutral}\nrề rà`,
      },
    };
    const changes = saved(moved);
    const after = wordsOfTheme(changes, 'waiting').vi;
    expect(after.neutral.split('\n')).toContain('rề rà');
    expect(after.unfavourable.split('\n')).not.toContain('rề rà');
    expect(saved(wordsOfTheme(changes, 'waiting'), changes)).toEqual(changes);
  });

  it.each([
    ['…!!', 'no-word'],
    ['a'.repeat(61), 'too-long'],
    ['một hai ba bốn năm sáu bảy tám chín', 'too-many-words'],
    ['CHẬM', 'twice'],
    ['nhân viên', 'of-another-theme'],
  ])('are refused with what is wrong: %s', (phrase, problem) => {
    const read = readThemeWords(
      NONE,
      'waiting',
      typed((list) => `${list}\n${phrase}`),
    );
    expect(read).toMatchObject({
      changes: NONE,
      problems: [{ language: 'vi', polarity: 'unfavourable', phrase, problem }],
    });
    if (problem === 'of-another-theme') expect(read).toMatchObject({ problems: [{ themeId: 'attitude' }] });
  });

  it('are refused where there are more than can be kept', () => {
    const many = Array.from({ length: 2001 }, (_, index) => `câu số ${index}`).join('\n');
    expect(
      readThemeWords(
        NONE,
        'waiting',
        typed(() => many),
      ),
    ).toBe('too-many');
  });
});
