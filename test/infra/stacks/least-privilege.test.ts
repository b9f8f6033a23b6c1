import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTION_ENVIRONMENTS } from '#shared/config/environment.ts';
import { permissionsByFunction, whoMay } from './permissions.ts';
import { type ProductTemplates, productTemplates, resources } from './product-templates.ts';

let templates: ProductTemplates;
beforeAll(() => {
  templates = productTemplates();
});
const who = (action: string, resource: string) => whoMay(templates.application, action, resource);

describe('ballots', () => {
  it('are put by the survey pages alone', () => {
    expect(who('dynamodb:PutItem', 'Ballots')).toEqual(['survey-web']);
  });

  it.each(['dynamodb:Query', 'dynamodb:DeleteItem'])('are open to the release alone: %s', (action) => {
    expect(who(action, 'Ballots')).toEqual(['release-wave']);
  });

  it.each([
    'dynamodb:GetItem',
    'dynamodb:BatchGetItem',
    'dynamodb:Scan',
    'dynamodb:UpdateItem',
    'dynamodb:BatchWriteItem',
    'dynamodb:PartiQLSelect',
    'dynamodb:ExportTableToPointInTime',
  ])('are out of reach for everything else: %s', (action) => {
    expect(who(action, 'Ballots')).toEqual([]);
  });

  it('have keys that only the release may unwrap, and only for a named wave', () => {
    expect(who('kms:Decrypt', 'BallotKey')).toEqual(['release-wave']);
    expect(who('kms:Encrypt', 'BallotKey')).toEqual(['console-web']);
    const uses = [...permissionsByFunction(templates.application).values()]
      .flat()
      .filter(({ Action }) => [Action].flat().some((action) => action.startsWith('kms:')));
    expect(uses.length).toBe(2);
    for (const { Condition } of uses) {
      expect(Condition).toEqual({
        'ForAllValues:StringEquals': { 'kms:EncryptionContextKeys': ['wave'] },
        Null: { 'kms:EncryptionContext:wave': 'false' },
      });
    }
  });
});

describe('mail', () => {
  it('is sent by those who have something to send', () => {
    expect(who('ses:SendRawEmail', 'identity')).toEqual([
      'console-web',
      'dispatch-invitations',
      'run-schedule',
    ]);
    expect(who('ses:SendEmail', 'identity')).toEqual([]);
  });

  it('has the one sender of the deployment', () => {
    const statements = [...permissionsByFunction(templates.application).values()].flat();
    const sending = statements.filter(({ Action }) => [Action].flat().includes('ses:SendRawEmail'));
    expect(sending.map(({ Condition }) => Condition)).toEqual(
      Array(3).fill({ StringEquals: { 'ses:FromAddress': 'surveys@example.com' } }),
    );
  });
});

describe('what people read', () => {
  const writes = (name: string) =>
    (permissionsByFunction(templates.application).get(name) ?? []).filter(
      ({ Effect, Action, Resource }) =>
        Effect === 'Allow' &&
        JSON.stringify(Resource).includes('Main') &&
        [Action].flat().some((action) => /Put|Update|Delete|Write/.test(action)),
    );
  const partitions = (name: string) =>
    new Set(
      writes(name).flatMap(
        ({ Condition }) => Condition?.['ForAllValues:StringLike']?.['dynamodb:LeadingKeys'],
      ),
    );

  it('is published by the release, and counted by the stream, alone', () => {
    const published = ['TALLY#*', 'CHECKPOINT#*', 'RELEASE#*'];
    const writers = [...permissionsByFunction(templates.application).keys()].filter((name) =>
      published.some((partition) => partitions(name).has(partition)),
    );
    expect(writers.sort()).toEqual(['release-wave', 'tally-responses']);
    const unlimited = [...permissionsByFunction(templates.application)].filter(([name]) =>
      partitions(name).has(undefined),
    );
    expect(unlimited.map(([name]) => name)).toEqual(['console-web']);
    const denied = unlimited[0]?.[1].find(({ Effect }) => Effect === 'Deny');
    expect(denied).toMatchObject({
      Action: expect.arrayContaining(['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem']),
      Condition: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': published } },
    });
  });

  it('rests on answers that the survey pages put and the console decides about, and nobody else writes', () => {
    expect(who('dynamodb:PutItem', 'Responses')).toEqual(['survey-web']);
    expect(who('dynamodb:UpdateItem', 'Responses')).toEqual(['console-web']);
    expect(who('dynamodb:DeleteItem', 'Responses')).toEqual([]);
  });

  it('cannot be touched from the survey pages, which change invitations, people who unsubscribe and the count of repeats', () => {
    expect(partitions('survey-web')).toEqual(
      new Set(['WAVE#*#INVITATIONS#*', 'PEOPLE#*', 'SUPPRESSION#*', 'REPEATS#*']),
    );
  });
});

describe('every function', () => {
  it('has a role of its own without managed policies', () => {
    const functions = Object.values(resources(templates.application, 'AWS::Lambda::Function'));
    const roles = functions.map(({ Properties }) => JSON.stringify(Properties.Role));
    expect(new Set(roles).size).toBe(Object.keys(FUNCTION_ENVIRONMENTS).length);
    for (const { Properties } of Object.values(resources(templates.application, 'AWS::IAM::Role'))) {
      expect(Properties).not.toHaveProperty('ManagedPolicyArns');
    }
  });

  it('is allowed single actions only, and everything only where AWS knows no single resource', () => {
    const statements = [...permissionsByFunction(templates.application).values()].flat();
    expect(statements.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([]);
    const everywhere = statements.filter(({ Resource }) => Resource === '*');
    expect([...new Set(everywhere.flatMap(({ Action }) => Action))].sort()).toEqual([
      'dynamodb:ListStreams',
      'ses:GetSendQuota',
    ]);
  });

  it('never reads a whole table', () => {
    expect(who('dynamodb:Scan', '')).toEqual([]);
  });

  it('reads the secret only where its environment names it', () => {
    const named = Object.entries(FUNCTION_ENVIRONMENTS)
      .filter(([, schema]) => 'INSIDEOUT_SECRET_ID' in schema.shape)
      .map(([name]) => name)
      .sort();
    expect(who('secretsmanager:GetSecretValue', 'TokenSecret')).toEqual(named);
  });
});
