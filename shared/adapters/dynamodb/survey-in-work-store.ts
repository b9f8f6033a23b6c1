import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { Survey } from '../../domain/survey/survey.ts';
import { SurveyInWork } from '../../domain/survey/survey-in-work.ts';
import { type Database, getItem, isAccepted, itemOf, type Key, namesAndValues } from './database.ts';
import { retryOnConflict } from './retry-on-conflict.ts';
import { versionOfSurveyKey } from './survey-store.ts';

const inWorkKey = (surveyId: string): Key => ({ pk: `SURVEY#${surveyId}`, sk: 'IN-WORK' });

/** What somebody is changing about a survey; nothing while it is as its newest version. */
export async function getSurveyInWork(db: Database, surveyId: string): Promise<SurveyInWork | undefined> {
  return await getItem<SurveyInWork>(db, 'main', inWorkKey(surveyId), { consistent: true });
}

/**
 * Puts each survey in the place of its revision before, and a new version beside them where one is given: all of it
 * or nothing. False when somebody else was faster.
 */
export async function replaceSurveysInWork(
  db: Database,
  surveys: readonly SurveyInWork[],
  version?: Survey,
): Promise<boolean> {
  const command = new TransactWriteItemsCommand({
    TransactItems: [
      ...surveys.map((survey) => ({
        Put: { ...put(db, inWorkKey(survey.surveyId), SurveyInWork.parse(survey)), ...after(survey) },
      })),
      ...(version
        ? [
            {
              Put: {
                ...put(db, versionOfSurveyKey(version), Survey.parse(version)),
                ConditionExpression: 'attribute_not_exists(pk)',
              },
            },
          ]
        : []),
    ],
  });
  return await isAccepted(retryOnConflict(() => db.client.send(command)));
}

function put(db: Database, key: Key, value: object) {
  return { TableName: db.tables.main, Item: itemOf(key, value) };
}

function after({ revision }: SurveyInWork) {
  if (revision === 1) return { ConditionExpression: 'attribute_not_exists(pk)' };
  const text = '#revision = :before';
  return { ConditionExpression: text, ...namesAndValues({ text, values: { ':before': revision - 1 } }) };
}
