import { Duration, Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type Metric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

export interface FailureAlarmsProps {
  readonly operatorEmail?: string | undefined;
}

/** Tells the operator what does not heal by itself. The first ten alarms of an account cost nothing. */
export class FailureAlarms extends Construct {
  private readonly operators: Topic;

  constructor(scope: Construct, id: string, { operatorEmail }: FailureAlarmsProps) {
    super(scope, id);
    this.operators = new Topic(this, 'Operators', { enforceSSL: true });
    this.operators.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.operators.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (operatorEmail) this.operators.addSubscription(new EmailSubscription(operatorEmail));
  }

  /** Something was put aside that nobody will take up again by itself. */
  whenNotEmpty(name: string, queue: IQueue, meaning: string): void {
    this.whenReached(name, queue.metricApproximateNumberOfMessagesVisible(), { threshold: 1, meaning });
  }

  /** The metric's highest value, or its sum where it counts events, within five minutes. */
  whenReached(
    name: string,
    metric: Metric,
    { threshold, meaning }: { threshold: number; meaning: string },
  ): void {
    const alarm = new Alarm(this, name, {
      metric: metric.with({
        period: Duration.minutes(5),
        statistic: metric.statistic === 'Sum' ? 'Sum' : 'Maximum',
      }),
      alarmDescription: meaning,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.operators));
  }
}
