import type { Survey } from '../../domain/survey/survey.ts';
import { type Database, getItem, type Key, putItem, queryAll } from './database.ts';

const VERSIONS = 'VERSION#';
const surveyPartition = (surveyId: string) => `SURVEY#${surveyId}`;

export function versionOfSurveyKey(surveyId: string, version: number): Key {
  return { pk: surveyPartition(surveyId), sk: `${VERSIONS}${String(version).padStart(6, '0')}` };
}

/** Stores a version of a survey. Throws a condition failure when that version exists: versions never change. */
export async function putSurvey(db: Database, survey: Survey): Promise<void> {
  await putItem(db, 'main', versionOfSurveyKey(survey.surveyId, survey.version), survey, {
    text: 'attribute_not_exists(pk)',
  });
}

export async function getSurvey(
  db: Database,
  surveyId: string,
  version: number,
): Promise<Survey | undefined> {
  return await getItem<Survey>(db, 'main', versionOfSurveyKey(surveyId, version));
}

export async function getNewestSurvey(db: Database, surveyId: string): Promise<Survey | undefined> {
  const [newest] = await queryAll<Survey>(db, 'main', surveyPartition(surveyId), {
    prefix: VERSIONS,
    descending: true,
    limit: 1,
  });
  return newest;
}

/** Every version of a survey, the newest first. */
export async function listSurveyVersions(db: Database, surveyId: string): Promise<Survey[]> {
  return await queryAll<Survey>(db, 'main', surveyPartition(surveyId), {
    prefix: VERSIONS,
    descending: true,
  });
}
