import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Database } from '#shared/adapters/dynamodb/database.ts';

/** Every item of every table, to show that something wrote nothing. */
export async function tableContents(db: Database): Promise<Record<string, unknown[]>> {
  const contents: Record<string, unknown[]> = {};
  for (const table of Object.values(db.tables)) {
    const { Items = [] } = await db.client.send(new ScanCommand({ TableName: table, ConsistentRead: true }));
    contents[table] = Items.map((item) => readable(unmarshall(item))).sort((a, b) =>
      `${a.pk}|${a.sk}` < `${b.pk}|${b.sk}` ? -1 : 1,
    );
  }
  return contents;
}

/** What is stored as one text is told apart, so that words are found in it as they are. */
function readable({ profile, known, given, ...item }: Record<string, unknown>): Record<string, unknown> {
  const [person, invitation, response] = [profile, known, given].map((text) =>
    typeof text === 'string' ? JSON.parse(text) : undefined,
  );
  return { ...item, ...(person && { profile: person }), ...invitation, ...response };
}
