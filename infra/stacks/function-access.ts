import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { FunctionName } from '#shared/config/environment.ts';
import {
  mayChange,
  mayCheck,
  mayDelete,
  mayEmpty,
  mayListStreams,
  mayNotWrite,
  mayOnlyPut,
  mayPut,
  mayPutBatches,
  mayRead,
  mayReadIndex,
  mayReadSecret,
  mayReadStream,
  maySendTo,
  mayUseKey,
  mayWorkOff,
} from './access.ts';
import type { DataStack } from './data-stack.ts';
import { type DeploymentSettings, senderParts } from './deployment-settings.ts';
import type { MessagingStack } from './messaging-stack.ts';

const ANY_IDENTITY = {
  id: 'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*]',
  reason:
    'In the sandbox SES checks the identity of the recipient as well; the condition on ses:FromAddress allows one sender.',
};
const ANY_QUOTA = {
  id: 'AwsSolutions-IAM5[Resource::*]',
  reason: 'ses:GetSendQuota is about the account and knows no single resource.',
};

/** What only the stream's consumer and the release may write. */
const PUBLISHED = ['TALLY#*', 'CHECKPOINT#*', 'RELEASE#*'];

/** All that each function may do. Ballots, their key and outgoing mail appear as seldom as possible. */
export function functionAccess(
  { tables, ballotKey, tokenSecret }: DataStack,
  messaging: MessagingStack,
  settings: DeploymentSettings,
): Record<FunctionName, PolicyStatement[]> {
  const { main, responses, ballots } = tables;
  const { prepare, dispatch, release, import: imports, feedback, webhook } = messaging.queues;
  const index = mayReadIndex(main, 'gsi1');
  const secret = mayReadSecret(tokenSecret);
  const mail = maySendMail(messaging, settings);
  return {
    'survey-web': [
      mayRead(main, ['WAVE#*', 'SURVEY#*', 'SETTINGS', 'BRAND-LOGO#*']),
      // The earlier waves of a program, for what became of the answers.
      mayReadIndex(main, 'gsi1', ['PROGRAM#*']),
      mayChange(main, ['WAVE#*#INVITATIONS#*', 'PEOPLE#*', 'REPEATS#*']),
      mayCheck(main, ['WAVE#*']),
      mayOnlyPut(main, ['SUPPRESSION#*']),
      mayRead(responses),
      mayOnlyPut(responses),
      mayOnlyPut(ballots),
      secret,
    ],
    'console-web': [
      mayRead(main),
      index,
      mayPut(main),
      mayDelete(main),
      mayPutBatches(main, ['PEOPLE#*']),
      mayNotWrite(main, PUBLISHED),
      mayRead(responses),
      mayChange(responses),
      mayUseKey(ballotKey, 'Encrypt'),
      maySendTo(prepare.queue, dispatch.queue, release.queue, imports.queue, webhook.queue),
      ...mail,
      secret,
    ],
    'import-people': [
      mayRead(main, ['UPLOADS#*', 'UPLOAD#*', 'COLUMN-MAPPINGS#*', 'UNITS', 'PEOPLE#*', 'SETTINGS']),
      mayPut(main, ['UPLOADS#*', 'UPLOAD#*', 'PEOPLE#*', 'AGENDA']),
      mayPutBatches(main, ['PEOPLE#*']),
      mayWorkOff(imports.queue),
      maySendTo(imports.queue),
    ],
    'public-api': [
      mayRead(main, [
        'API-KEYS',
        'IDEMPOTENCY#*',
        'PEOPLE#customer#*',
        'RESTING#*',
        'SETTINGS',
        'SUPPRESSION#*',
        'SURVEY#*',
        'UNITS',
        'WAVE#*',
      ]),
      mayPut(main, [
        'AGENDA',
        'IDEMPOTENCY#*',
        'PEOPLE#customer#*',
        'RESTING#*',
        'WAVE#*#INVITATIONS#*',
        'WAVE#*#INVITED',
        'WAVE#*#MAILING#*',
      ]),
      mayChange(main, ['API-KEYS']),
      maySendTo(dispatch.queue),
      secret,
    ],
    'prepare-invitations': [
      mayRead(main, ['WAVE#*', 'PEOPLE#*', 'SURVEY#*', 'SETTINGS']),
      // The last scores of customers, where an audience is chosen by them.
      mayRead(responses),
      index,
      mayPut(main, ['WAVE#*', 'PEOPLE#*', 'AGENDA']),
      mayWorkOff(prepare.queue),
      maySendTo(dispatch.queue),
      secret,
    ],
    'dispatch-invitations': [
      mayRead(main, ['WAVE#*', 'SURVEY#*', 'SUPPRESSION#*', 'SETTINGS', 'PEOPLE#customer#*']),
      // The earlier waves of a program, for what became of the answers.
      mayReadIndex(main, 'gsi1', ['PROGRAM#*']),
      mayPut(main, ['WAVE#*', 'AGENDA']),
      mayRead(responses),
      mayWorkOff(dispatch.queue),
      maySendTo(dispatch.queue),
      ...mail,
      secret,
    ],
    'release-wave': [
      mayRead(main, ['WAVE#*', 'SURVEY#*', 'RELEASE#*']),
      mayPut(main, ['WAVE#*', 'RELEASE#*']),
      mayDelete(main, ['WAVE#*', 'RELEASE#*']),
      mayEmpty(ballots),
      mayUseKey(ballotKey, 'Decrypt'),
      mayWorkOff(release.queue),
    ],
    'process-email-feedback': [
      mayRead(main, ['WAVE#*']),
      // The agenda, to have counted what came back.
      mayPut(main, ['WAVE#*', 'PEOPLE#*', 'SUPPRESSION#*', 'AGENDA']),
      mayWorkOff(feedback.queue),
    ],
    'tally-responses': [
      mayRead(main, ['WAVE#*', 'SURVEY#*', 'CHECKPOINT#*', 'SETTINGS', 'WEBHOOKS']),
      mayPut(main, ['TALLY#*', 'CHECKPOINT#*', 'CASE#*', 'SUSPECTED#*']),
      mayReadStream(responses),
      mayListStreams(),
      maySendTo(messaging.uncounted, webhook.queue),
    ],
    // It calls strangers, so it can read nothing about people and holds none of our secrets.
    'deliver-webhooks': [
      mayRead(main, ['WEBHOOKS', 'WEBHOOK-DELIVERIES#*']),
      mayPut(main, ['WEBHOOK-DELIVERIES#*', 'AGENDA']),
      mayChange(main, ['WEBHOOKS']),
      mayWorkOff(webhook.queue),
      maySendTo(webhook.queue),
    ],
    'run-schedule': [
      mayRead(main),
      index,
      // Comments, for the themes of a wave.
      mayRead(responses),
      mayPut(main, [
        'AGENDA',
        'WAVE#*',
        'DIGEST-SETTINGS',
        'DIGESTS#*',
        'DIGEST#*',
        'DIGEST-MAIL#*',
        'CUSTOMER-VALUE',
      ]),
      mayDelete(main, ['AGENDA']),
      maySendTo(prepare.queue, dispatch.queue, release.queue, webhook.queue),
      ...mail,
    ],
  };
}

/** Mails with the one address of the deployment in From, through its own configuration set. */
function maySendMail(messaging: MessagingStack, { sender }: DeploymentSettings): PolicyStatement[] {
  const named = (resource: string, resourceName: string) =>
    Stack.of(messaging).formatArn({ service: 'ses', resource, resourceName });
  return [
    new PolicyStatement({
      actions: ['ses:SendRawEmail'],
      // Any identity: in the sandbox SES asks for the recipient's too. The condition says who may be the sender.
      resources: [
        named('identity', '*'),
        named('configuration-set', messaging.configurationSet.configurationSetName),
      ],
      conditions: { StringEquals: { 'ses:FromAddress': senderParts(sender).address } },
    }),
    new PolicyStatement({ actions: ['ses:GetSendQuota'], resources: ['*'] }),
  ];
}

/** Why some permissions name no single resource, in the words of the checks that find them. */
export const WILDCARD_REASONS: Partial<Record<FunctionName, readonly { id: string; reason: string }[]>> = {
  'console-web': [ANY_IDENTITY, ANY_QUOTA],
  'dispatch-invitations': [ANY_IDENTITY, ANY_QUOTA],
  'run-schedule': [ANY_IDENTITY, ANY_QUOTA],
  'tally-responses': [
    {
      id: 'AwsSolutions-IAM5[Resource::*]',
      reason: 'dynamodb:ListStreams knows no single resource, and Lambda asks for it.',
    },
  ],
};
