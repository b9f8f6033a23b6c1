// Changing an item only while it stands as expected; the guards of state machines come from their tables.
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { TableName } from '../../config/tables.ts';
import { statesBefore, type Transitions } from '../../domain/transitions.ts';
import { type Database, type Expression, isAccepted, type Key, namesAndValues } from './database.ts';

/** Changes an item; false when the condition does not hold. */
export async function updateItem(
  db: Database,
  table: TableName,
  key: Key,
  change: Expression,
  condition: Expression,
): Promise<boolean> {
  return await isAccepted(
    db.client.send(
      new UpdateItemCommand({
        TableName: db.tables[table],
        Key: marshall(key),
        UpdateExpression: change.text,
        ConditionExpression: condition.text,
        ...namesAndValues(change, condition),
      }),
    ),
  );
}

/** Sets every attribute that has a value. */
export function setting(attributes: Readonly<Record<string, unknown>>): Expression {
  const known = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    text: `SET ${known.map(([name]) => `#${name} = :${name}`).join(', ')}`,
    values: Object.fromEntries(known.map(([name, value]) => [`:${name}`, value])),
  };
}

/** Sets every attribute that has a value, and takes away those given as `undefined`. */
export function settingOrRemoving(attributes: Readonly<Record<string, unknown>>): Expression {
  const removed = Object.keys(attributes).filter((name) => attributes[name] === undefined);
  const isAnySet = removed.length < Object.keys(attributes).length;
  const { text, values } = setting(attributes);
  const parts = [
    isAnySet && text,
    removed.length > 0 && `REMOVE ${removed.map((name) => `#${name}`).join(', ')}`,
  ];
  return { text: parts.filter(Boolean).join(' '), ...(values && { values }) };
}

/** The item's `state` allows the step to `to`. */
export function inStateBefore<State extends string>(transitions: Transitions<State>, to: State): Expression {
  const before = statesBefore(transitions, to);
  return {
    text: `#state IN (${before.map((_, index) => `:before${index}`).join(', ')})`,
    values: Object.fromEntries(before.map((state, index) => [`:before${index}`, state])),
  };
}
