import type { Survey } from '../../domain/survey/survey.ts';
import { type Database, getItem, type Key, putItem, queryAll } from './database.ts';

const surveyPartition = (surveyId: string) => `SURVEY#${surveyId}`;
const versionKey = (version: number) => `VERSION#${String(version).padStart(6, '0')}`;

export function versionOfSurveyKey({ surveyId, version }: Pick<Survey, 'surveyId' | 'version'>): Key {
  return { pk: surveyPartition(surveyId), sk: versionKey(version) };
}

/** Stores a version of a survey. Throws a condition failure when that version exists: versions never change. */
export async function putSurvey(db: Database, survey: Survey): Promise<void> {
  await putItem(db, 'main', versionOfSurveyKey(survey), survey, { text: 'attribute_not_exists(pk)' });
}

export async function getSurvey(
  db: Database,
  surveyId: string,
  version: number,
): Promise<Survey | undefined> {
  return await getItem<Survey>(db, 'main', { pk: surveyPartition(surveyId), sk: versionKey(version) });
}

export async function getNewestSurvey(db: Database, surveyId: string): Promise<Survey | undefined> {
  const [newest] = await listSurveyVersions(db, surveyId, 1);
  return newest;
}

/** The versions of a survey, the newest first: all of them, or so many. */
export async function listSurveyVersions(db: Database, surveyId: string, limit?: number): Promise<Survey[]> {
  return await queryAll<Survey>(db, 'main', surveyPartition(surveyId), {
    prefix: 'VERSION#',
    descending: true,
    ...(limit !== undefined && { limit }),
  });
}
