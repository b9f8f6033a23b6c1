import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { QUEUE_SOURCES } from '#shared/config/event-sources.ts';
import { productTemplates, resources } from './product-templates.ts';

let messaging: Template;
beforeAll(() => {
  ({ messaging } = productTemplates());
});

describe('queues', () => {
  it.each(Object.entries(QUEUE_SOURCES))(
    'put a job of %s aside after its attempts',
    (name, { attempts, visibilityTimeoutInSeconds, functionTimeoutInSeconds }) => {
      const [, queue] =
        Object.entries(resources(messaging, 'AWS::SQS::Queue')).find(
          ([logicalName, { Properties }]) =>
            logicalName.toLowerCase().startsWith(`${name}queue`) && Properties.RedrivePolicy,
        ) ?? [];
      expect(queue?.Properties).toMatchObject({
        VisibilityTimeout: visibilityTimeoutInSeconds,
        RedrivePolicy: {
          maxReceiveCount: attempts,
          deadLetterTargetArn: { 'Fn::GetAtt': [expect.stringMatching(/DeadLetters/), 'Arn'] },
        },
      });
      expect(visibilityTimeoutInSeconds).toBeGreaterThan(functionTimeoutInSeconds);
    },
  );

  it('are encrypted, keep what failed for two weeks, and refuse plain connections', () => {
    const queues = resources(messaging, 'AWS::SQS::Queue');
    for (const [name, { Properties }] of Object.entries(queues)) {
      expect(Properties, name).toMatchObject({
        SqsManagedSseEnabled: true,
        MessageRetentionPeriod: 1_209_600,
      });
    }
    const refusing = Object.values(resources(messaging, 'AWS::SQS::QueuePolicy')).filter(({ Properties }) =>
      JSON.stringify(Properties).includes('"aws:SecureTransport":"false"'),
    );
    expect(refusing.length).toBe(Object.keys(queues).length);
  });
});

describe('mail', () => {
  it('reports what became of it, but not who opened or clicked', () => {
    messaging.resourceCountIs('AWS::SES::ConfigurationSetEventDestination', 1);
    messaging.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: [
          'send',
          'delivery',
          'bounce',
          'complaint',
          'reject',
          'deliveryDelay',
          'renderingFailure',
        ],
        SnsDestination: Match.anyValue(),
      },
    });
  });

  it('is not sent again to addresses that bounced or complained', () => {
    messaging.hasResourceProperties('AWS::SES::ConfigurationSet', {
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
      TrackingOptions: Match.absent(),
    });
  });

  it('has its reports taken from SES alone and handed to the feedback queue in their envelope', () => {
    messaging.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'ses.amazonaws.com' },
            Condition: { StringEquals: Match.objectLike({ 'AWS:SourceAccount': { Ref: 'AWS::AccountId' } }) },
          }),
        ]),
      },
    });
    messaging.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'sqs',
      Endpoint: { 'Fn::GetAtt': [Match.stringLikeRegexp('^FeedbackQueue'), 'Arn'] },
      RawMessageDelivery: Match.absent(),
      RedrivePolicy: Match.objectLike({ deadLetterTargetArn: Match.anyValue() }),
    });
  });

  it('comes from a domain that the deployment signs for, unless SES knows it already', () => {
    messaging.hasResourceProperties('AWS::SES::EmailIdentity', { EmailIdentity: 'example.com' });
    messaging.hasOutput('Dkim1', {});
    const { messaging: withExisting } = productTemplates({ senderIdentity: 'existing' });
    withExisting.resourceCountIs('AWS::SES::EmailIdentity', 0);
  });
});
