import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyDocument, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import {
  ContextAttribute,
  Schedule,
  ScheduleExpression,
  ScheduleTargetInput,
} from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { QUEUE_SOURCES, type QueueSourceName, RESPONSES_SOURCE } from '#shared/config/event-sources.ts';
import type { ProductFunction } from '../constructs/product-function.ts';
import type { WorkQueue } from '../constructs/work-queue.ts';
import { mayCall } from './access.ts';

// What makes the functions run. Permissions stand in `function-access.ts`, so nothing is granted here.

/** Jobs of a queue; a job that fails goes back alone. */
export function workOff(
  scope: Construct,
  name: QueueSourceName,
  { queue }: WorkQueue,
  worker: ProductFunction,
) {
  const { jobsPerBatch, maxConcurrency } = QUEUE_SOURCES[name];
  const source = new EventSourceMapping(scope, `Queue-${name}`, {
    target: worker.lambda,
    eventSourceArn: queue.queueArn,
    batchSize: jobsPerBatch,
    maxConcurrency,
    reportBatchItemFailures: true,
  });
  source.node.addDependency(worker.role);
}

/** Each change of a response, in the order of its shard. */
export function readStream(scope: Construct, table: TableV2, counter: ProductFunction, uncounted: IQueue) {
  const source = new EventSourceMapping(scope, 'Stream-responses', {
    target: counter.lambda,
    eventSourceArn: table.tableStreamArn ?? '',
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: RESPONSES_SOURCE.recordsPerBatch,
    maxBatchingWindow: Duration.seconds(RESPONSES_SOURCE.batchingWindowInSeconds),
    tumblingWindow: Duration.seconds(RESPONSES_SOURCE.tumblingWindowInSeconds),
    parallelizationFactor: RESPONSES_SOURCE.parallelizationFactor,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: RESPONSES_SOURCE.retryAttempts,
    maxRecordAge: Duration.hours(RESPONSES_SOURCE.maxRecordAgeInHours),
    onFailure: new SqsDlq(uncounted),
  });
  source.node.addDependency(counter.role);
}

/** A tick a minute. A missed one is not made up for: the next does whatever is due by then. */
export function tickEveryMinute(scope: Construct, clockwork: ProductFunction) {
  const role = new Role(scope, 'SchedulerRole', {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com'),
    description: 'Calls run-schedule and nothing else',
    inlinePolicies: { Call: new PolicyDocument({ statements: [mayCall(clockwork.lambda)] }) },
  });
  clockwork.lambda.configureAsyncInvoke({ retryAttempts: 0, maxEventAge: Duration.minutes(1) });
  new Schedule(scope, 'EveryMinute', {
    description: 'Launches, reminders, closings, digests',
    schedule: ScheduleExpression.rate(Duration.minutes(1)),
    target: new LambdaInvoke(clockwork.lambda, {
      role: role.withoutPolicyUpdates(),
      input: ScheduleTargetInput.fromObject({ time: ContextAttribute.scheduledTime }),
      retryAttempts: 0,
      maxEventAge: Duration.minutes(1),
    }),
  });
}
