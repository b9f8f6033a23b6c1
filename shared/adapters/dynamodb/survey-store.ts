import type { Survey } from '../../domain/survey/survey.ts';
import { type Database, getItem, putItem, queryAll } from './database.ts';

const surveyPartition = (surveyId: string) => `SURVEY#${surveyId}`;
const versionKey = (version: number) => `VERSION#${String(version).padStart(6, '0')}`;

/** Stores a version of a survey. Throws a condition failure when that version exists: versions never change. */
export async function putSurvey(db: Database, survey: Survey): Promise<void> {
  const key = { pk: surveyPartition(survey.surveyId), sk: versionKey(survey.version) };
  await putItem(db, 'main', key, survey, { text: 'attribute_not_exists(pk)' });
}

export async function getSurvey(
  db: Database,
  surveyId: string,
  version: number,
): Promise<Survey | undefined> {
  return await getItem<Survey>(db, 'main', { pk: surveyPartition(surveyId), sk: versionKey(version) });
}

export async function getNewestSurvey(db: Database, surveyId: string): Promise<Survey | undefined> {
  const [newest] = await queryAll<Survey>(db, 'main', surveyPartition(surveyId), {
    descending: true,
    limit: 1,
  });
  return newest;
}
