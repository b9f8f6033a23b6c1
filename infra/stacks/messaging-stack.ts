import { CfnOutput, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import * as ses from 'aws-cdk-lib/aws-ses';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { QUEUE_SOURCES, type QueueSourceName } from '#shared/config/event-sources.ts';
import { deadLetterQueue, WorkQueue } from '../constructs/work-queue.ts';
import { type DeploymentSettings, senderParts } from './deployment-settings.ts';

export interface MessagingStackProps extends StackProps {
  readonly settings: DeploymentSettings;
}

/** Jobs on their way to the functions, mails on their way to people, and what becomes of those mails. */
export class MessagingStack extends Stack {
  readonly queues: Readonly<Record<QueueSourceName, WorkQueue>>;
  /** Where the stream of responses puts aside what could not be counted. */
  readonly uncounted: Queue;
  /** Reports about mails that could not be put into the feedback queue. */
  readonly undelivered: Queue;
  readonly configurationSet: ses.ConfigurationSet;

  constructor(scope: Construct, id: string, { settings, ...props }: MessagingStackProps) {
    super(scope, id, props);
    this.queues = {
      prepare: new WorkQueue(this, 'Prepare', QUEUE_SOURCES.prepare),
      dispatch: new WorkQueue(this, 'Dispatch', QUEUE_SOURCES.dispatch),
      release: new WorkQueue(this, 'Release', QUEUE_SOURCES.release),
      import: new WorkQueue(this, 'Import', QUEUE_SOURCES.import),
      webhook: new WorkQueue(this, 'Webhook', QUEUE_SOURCES.webhook),
      feedback: new WorkQueue(this, 'Feedback', QUEUE_SOURCES.feedback),
    };
    this.uncounted = deadLetterQueue(this, 'Uncounted');
    this.undelivered = deadLetterQueue(this, 'UndeliveredMailEvents');
    Validations.of(this.uncounted).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is where the stream of responses puts aside what failed: a dead-letter queue itself.',
    });
    Validations.of(this.undelivered).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is the dead-letter queue of the subscription to mail events.',
    });
    this.configurationSet = new ses.ConfigurationSet(this, 'Mail', {
      suppressionReasons: ses.SuppressionReasons.BOUNCES_AND_COMPLAINTS,
      tlsPolicy: ses.ConfigurationSetTlsPolicy.REQUIRE,
      reputationMetrics: true,
    });
    this.publishMailEvents();
    if (settings.senderIdentity === 'create') this.addSender(senderParts(settings.sender).domain);
  }

  /** Opens and clicks are left out: nobody is watched reading. */
  private publishMailEvents(): void {
    const topic = new Topic(this, 'MailEvents', { enforceSSL: true });
    this.configurationSet.addEventDestination('Events', {
      destination: ses.EventDestination.snsTopic(topic),
      events: [
        ses.EmailSendingEvent.SEND,
        ses.EmailSendingEvent.DELIVERY,
        ses.EmailSendingEvent.BOUNCE,
        ses.EmailSendingEvent.COMPLAINT,
        ses.EmailSendingEvent.REJECT,
        ses.EmailSendingEvent.DELIVERY_DELAY,
        ses.EmailSendingEvent.RENDERING_FAILURE,
      ],
    });
    topic.addSubscription(
      new SqsSubscription(this.queues.feedback.queue, { deadLetterQueue: this.undelivered }),
    );
  }

  private addSender(domain: string): void {
    const identity = new ses.EmailIdentity(this, 'Sender', {
      identity: ses.Identity.domain(domain),
      configurationSet: this.configurationSet,
    });
    identity.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `Dkim${index + 1}`, { value: `${name} CNAME ${value}` });
    });
  }
}
