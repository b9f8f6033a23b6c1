import { RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { TableName } from '#shared/config/tables.ts';
import { productTable } from '../constructs/product-table.ts';

/** Whatever must outlive every deployment: the tables, the key over the ballots and the root of all tokens. */
export class DataStack extends Stack {
  readonly tables: Readonly<Record<TableName, TableV2>>;
  readonly ballotKey: Key;
  readonly tokenSecret: Secret;

  constructor(scope: Construct, id: string, props: StackProps) {
    super(scope, id, props);
    this.tables = {
      main: productTable(this, 'Main', 'main'),
      responses: productTable(this, 'Responses', 'responses'),
      ballots: productTable(this, 'Ballots', 'ballots'),
    };
    Validations.of(this.tables.ballots).acknowledge({
      id: 'AwsSolutions-DDB3',
      reason:
        'A recovery point would keep sealed ballots after the release has deleted them, and tell when each was cast.',
    });
    this.ballotKey = new Key(this, 'BallotKey', {
      description: 'Wraps the private keys of sealed employee waves',
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.ballotKey).acknowledge({
      id: 'AwsSolutions-KMS5',
      reason:
        'It wraps one short-lived key a wave, deleted at the release; each rotation would add a dollar a month and protect nothing older.',
    });
    this.tokenSecret = new Secret(this, 'TokenSecret', {
      description: 'Root of the keys behind links and sessions',
      generateSecretString: {
        secretStringTemplate: '{}',
        generateStringKey: 'root',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    });
    Validations.of(this.tokenSecret).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Links in mails that were already sent are proved by this root: rotating it on a calendar would void every one of them.',
    });
  }
}
