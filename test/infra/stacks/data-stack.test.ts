import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { TABLES, type TableName } from '#shared/config/tables.ts';
import { productTemplates, type Resource, resources } from './product-templates.ts';

let data: Template;
beforeAll(() => {
  ({ data } = productTemplates());
});

describe.each(Object.keys(TABLES) as TableName[])('table %s', (name) => {
  const table = () => tableNamed(data, name);

  it('is what the shared description says', () => {
    const { keys, indexes, stream, timeToLiveAttribute, pointInTimeRecovery } = TABLES[name];
    const { Properties } = table();
    expect(Properties.KeySchema).toEqual([
      { AttributeName: keys.partition, KeyType: 'HASH' },
      { AttributeName: keys.sort, KeyType: 'RANGE' },
    ]);
    const described = (Properties.GlobalSecondaryIndexes ?? []) as { IndexName: string }[];
    expect(described.map(({ IndexName }) => IndexName)).toEqual(indexes.map((index) => index.name));
    expect(Properties.StreamSpecification).toEqual(
      stream ? { StreamViewType: 'NEW_AND_OLD_IMAGES' } : undefined,
    );
    expect(Properties.TimeToLiveSpecification).toEqual(
      timeToLiveAttribute ? { AttributeName: timeToLiveAttribute, Enabled: true } : undefined,
    );
    const [replica] = Properties.Replicas as { PointInTimeRecoverySpecification: unknown }[];
    expect(replica?.PointInTimeRecoverySpecification).toEqual({
      PointInTimeRecoveryEnabled: pointInTimeRecovery,
    });
  });

  it('is paid by use, and outlives its stack and a slip of the hand', () => {
    const { Properties, DeletionPolicy } = table();
    expect(Properties.BillingMode).toBe('PAY_PER_REQUEST');
    expect(DeletionPolicy).toBe('Retain');
    const [replica] = Properties.Replicas as { DeletionProtectionEnabled: boolean }[];
    expect(replica?.DeletionProtectionEnabled).toBe(true);
  });
});

it('keeps nothing about ballots that could tell an order or a time', () => {
  const { Properties } = tableNamed(data, 'ballots');
  expect(Properties).not.toHaveProperty('StreamSpecification');
  expect(Properties).not.toHaveProperty('TimeToLiveSpecification');
  expect(Properties).not.toHaveProperty('GlobalSecondaryIndexes');
  expect(Properties.Replicas).toEqual([
    expect.objectContaining({ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: false } }),
  ]);
});

it('makes a root for tokens that nobody has seen', () => {
  data.hasResourceProperties('AWS::SecretsManager::Secret', {
    GenerateSecretString: {
      GenerateStringKey: 'root',
      PasswordLength: 64,
      ExcludePunctuation: true,
      SecretStringTemplate: '{}',
    },
    SecretString: Match.absent(),
  });
});

it('has one key, and no other thing that costs money while nothing happens', () => {
  data.resourceCountIs('AWS::KMS::Key', 1);
  data.resourceCountIs('AWS::SecretsManager::Secret', 1);
});

function tableNamed(template: Template, name: TableName): Resource {
  const found = Object.entries(resources(template, 'AWS::DynamoDB::GlobalTable')).find(([logicalName]) =>
    logicalName.toLowerCase().startsWith(name),
  );
  if (!found) throw new Error(`no table ${name}`);
  return found[1];
}
