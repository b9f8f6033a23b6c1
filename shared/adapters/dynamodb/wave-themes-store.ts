import { ThemeComments, WaveThemes } from '../../domain/theme/wave-themes.ts';
import { type Database, getItem, putItem } from './database.ts';

const themesKey = (waveId: string) => ({ pk: `WAVE#${waveId}`, sk: 'THEMES' });
const commentsKey = (waveId: string, themeId: string) => ({
  pk: `WAVE#${waveId}`,
  sk: `THEME-COMMENTS#${themeId}`,
});

/** Puts what was counted in the place of what was counted before. */
export async function putWaveThemes(db: Database, themes: WaveThemes): Promise<void> {
  await putItem(db, 'main', themesKey(themes.waveId), WaveThemes.parse(themes));
}

export async function getWaveThemes(db: Database, waveId: string): Promise<WaveThemes | undefined> {
  return await getItem<WaveThemes>(db, 'main', themesKey(waveId));
}

export async function putThemeComments(db: Database, comments: ThemeComments): Promise<void> {
  await putItem(db, 'main', commentsKey(comments.waveId, comments.themeId), ThemeComments.parse(comments));
}

export async function getThemeComments(
  db: Database,
  waveId: string,
  themeId: string,
): Promise<ThemeComments | undefined> {
  return await getItem<ThemeComments>(db, 'main', commentsKey(waveId, themeId));
}
