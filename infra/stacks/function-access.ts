import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { FunctionName } from '#shared/config/environment.ts';
import {
  mayDelete,
  mayEmpty,
  mayListStreams,
  mayNotWrite,
  mayOnlyPut,
  mayPut,
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
  const { prepare, dispatch, release, feedback } = messaging.queues;
  const everythingInMain = [mayRead(main), mayReadIndex(main, 'gsi1'), mayPut(main), mayDelete(main)];
  const secret = mayReadSecret(tokenSecret);
  const mail = maySendMail(messaging, settings);
  const jobs = maySendTo(prepare.queue, dispatch.queue, release.queue);
  return {
    'survey-web': [
      mayRead(main, ['WAVE#*', 'SURVEY#*', 'PROGRAMS', 'UNITS', 'SUPPRESSION#*', 'PEOPLE#*']),
      mayPut(main, ['WAVE#*', 'SUPPRESSION#*', 'PEOPLE#*']),
      mayRead(responses),
      mayPut(responses),
      mayOnlyPut(ballots),
      secret,
    ],
    'console-web': [
      ...everythingInMain,
      mayNotWrite(main, PUBLISHED),
      mayRead(responses),
      mayUseKey(ballotKey, 'Encrypt'),
      jobs,
      ...mail,
      secret,
    ],
    'prepare-invitations': [
      ...everythingInMain,
      mayNotWrite(main, PUBLISHED),
      mayWorkOff(prepare.queue),
      jobs,
      secret,
    ],
    'dispatch-invitations': [
      ...everythingInMain,
      mayNotWrite(main, PUBLISHED),
      mayRead(responses),
      mayWorkOff(dispatch.queue),
      jobs,
      ...mail,
      secret,
    ],
    'release-wave': [
      mayRead(main),
      mayPut(main, ['RELEASE#*', 'WAVE#*']),
      mayDelete(main, ['WAVE#*']),
      mayEmpty(ballots),
      mayUseKey(ballotKey, 'Decrypt'),
      mayWorkOff(release.queue),
    ],
    'process-email-feedback': [
      mayRead(main, ['WAVE#*', 'PEOPLE#*', 'SUPPRESSION#*', 'DIGEST#*']),
      mayPut(main, ['WAVE#*', 'PEOPLE#*', 'SUPPRESSION#*', 'DIGEST#*']),
      mayWorkOff(feedback.queue),
    ],
    'tally-responses': [
      mayRead(main),
      mayPut(main, ['TALLY#*', 'CHECKPOINT#*', 'CASE#*']),
      mayReadStream(responses),
      mayListStreams(),
      maySendTo(messaging.uncounted),
    ],
    'run-schedule': [
      ...everythingInMain,
      mayNotWrite(main, PUBLISHED),
      mayRead(responses),
      mayUseKey(ballotKey, 'Encrypt'),
      jobs,
      ...mail,
      secret,
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
