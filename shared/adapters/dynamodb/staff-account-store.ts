import { TransactWriteItemsCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { StaffAccount } from '../../domain/staff/staff-account.ts';
import { setting, settingOrRemoving, updateItem } from './conditional-update.ts';
import { type Database, getItem, isAccepted, namesAndValues, queryAll } from './database.ts';

const PARTITION = 'STAFF';
const accountKey = (staffId: string) => ({ pk: PARTITION, sk: staffId });

type SignIn = Pick<StaffAccount, 'staffId' | 'email' | 'name' | 'roles' | 'lastSignInAt'>;
type Limit = Pick<StaffAccount, 'staffId' | 'limit' | 'limitedAt' | 'limitedBy'>;

/** Writes down who signed in; what was limited stays so. */
export async function noteSignIn(db: Database, signIn: SignIn): Promise<void> {
  await updateItem(db, 'main', accountKey(signIn.staffId), setting(signIn), {
    text: 'attribute_not_exists(#lastSignInAt) OR #lastSignInAt <= :lastSignInAt',
  });
}

/** Read consistently, so that what was taken away opens nothing any more. */
export async function getStaffAccount(db: Database, staffId: string): Promise<StaffAccount | undefined> {
  return await getItem<StaffAccount>(db, 'main', accountKey(staffId), { consistent: true });
}

export async function listStaffAccounts(db: Database): Promise<StaffAccount[]> {
  return await queryAll<StaffAccount>(db, 'main', PARTITION, { consistent: true });
}

/**
 * Changes what somebody may do, in the place of `version`, while whoever does it is not limited herself: of two
 * administrators who shut each other out, one stays. False when either is no longer so.
 */
export async function replaceAccessLimit(
  db: Database,
  change: Limit,
  { version, actorId }: { readonly version: number; readonly actorId: string },
): Promise<boolean> {
  const { staffId, ...limit } = change;
  const update = settingOrRemoving({ ...limit, version: version + 1 });
  const asSeen =
    version === 0
      ? { text: 'attribute_exists(pk) AND attribute_not_exists(#version)' }
      : { text: '#version = :seen', values: { ':seen': version } };
  const unlimited = { text: 'attribute_not_exists(#limit)' };
  return await isAccepted(
    db.client.send(
      new TransactWriteItemsCommand({
        TransactItems: [
          {
            Update: {
              TableName: db.tables.main,
              Key: marshall(accountKey(staffId)),
              UpdateExpression: update.text,
              ConditionExpression: asSeen.text,
              ...namesAndValues(update, asSeen),
            },
          },
          {
            ConditionCheck: {
              TableName: db.tables.main,
              Key: marshall(accountKey(actorId)),
              ConditionExpression: unlimited.text,
              ...namesAndValues(unlimited),
            },
          },
        ],
      }),
    ),
  );
}

/** Ends every session from before; false where nobody like that has signed in. */
export async function noteSessionsEnded(
  db: Database,
  staffId: string,
  sessionsEndedAt: string,
): Promise<boolean> {
  return await updateItem(db, 'main', accountKey(staffId), setting({ sessionsEndedAt }), {
    text: 'attribute_exists(pk)',
  });
}
