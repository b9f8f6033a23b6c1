import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { type Session, sessionEnd } from '../../domain/staff/session.ts';
import {
  type Database,
  deleteItem,
  getItem,
  isConditionFailure,
  namesAndValues,
  putItem,
  queryItems,
} from './database.ts';

const sessionKey = (tokenHash: string) => ({ pk: `SESSION#${tokenHash}`, sk: 'SESSION' });
const ALL_SESSIONS = 'SESSIONS';
const expiryOf = (session: Session) => Math.ceil(sessionEnd(session).getTime() / 1000);

export async function putSession(db: Database, session: Session): Promise<void> {
  const key = {
    ...sessionKey(session.tokenHash),
    gsi1pk: ALL_SESSIONS,
    gsi1sk: `${session.staff.staffId}#${session.startedAt}`,
    expiresAt: expiryOf(session),
  };
  await putItem(db, 'main', key, session);
}

/** Read consistently, so that nobody is let in after signing out. Expired ones may still be found. */
export async function getSession(db: Database, tokenHash: string): Promise<Session | undefined> {
  return await getItem<Session>(db, 'main', sessionKey(tokenHash), { consistent: true });
}

/** Writes down that the session was used; a session that was ended meanwhile stays ended. */
export async function touchSession(db: Database, session: Session, lastSeenAt: string): Promise<void> {
  const update = {
    text: 'SET #lastSeenAt = :lastSeenAt, #expiresAt = :expiresAt',
    values: { ':lastSeenAt': lastSeenAt, ':expiresAt': expiryOf({ ...session, lastSeenAt }) },
  };
  try {
    await db.client.send(
      new UpdateItemCommand({
        TableName: db.tables.main,
        Key: marshall(sessionKey(session.tokenHash)),
        UpdateExpression: update.text,
        ConditionExpression: 'attribute_exists(pk)',
        ...namesAndValues(update),
      }),
    );
  } catch (error) {
    if (!isConditionFailure(error)) throw error;
  }
}

/** Everybody's sessions; expired ones may still be among them. */
export function listSessions(db: Database): AsyncGenerator<Session> {
  return queryItems<Session>(db, 'main', ALL_SESSIONS, { index: 'gsi1' });
}

export async function deleteSession(db: Database, tokenHash: string): Promise<void> {
  await deleteItem(db, 'main', sessionKey(tokenHash));
}
