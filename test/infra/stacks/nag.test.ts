import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type App, Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Queue } from 'aws-cdk-lib/aws-sqs';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it, onTestFinished } from 'vitest';
import { describeForTest } from './product-templates.ts';

interface Acknowledgement {
  readonly id: string;
  readonly reason: string;
}

describe('the checks of AWS Solutions', () => {
  it('find nothing that was not thought about, and every thought is written down', () => {
    const { app, data, messaging, identity, application, forget } = describeForTest();
    onTestFinished(forget);
    checked(app);
    const { directory } = app.synth();
    const report = JSON.parse(readFileSync(path.join(directory, 'validation-report.json'), 'utf8'));
    expect(report.pluginReports).toEqual([]);
    const acknowledged = [data, messaging, identity, application].flatMap((stack) =>
      acknowledgements(Template.fromStack(stack)),
    );
    expect(new Set(acknowledged.map(({ id }) => id))).toEqual(
      new Set([
        'AwsSolutions-DDB3',
        'AwsSolutions-KMS5',
        'AwsSolutions-SMG4',
        'AwsSolutions-SQS3',
        'AwsSolutions-COG2',
        'AwsSolutions-COG8',
        'AwsSolutions-APIG4',
        'AwsSolutions-IAM5[Resource::*]',
        'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*]',
      ]),
    );
    for (const { id, reason } of acknowledged) expect(reason.split(' ').length, id).toBeGreaterThan(8);
  });

  it('would find a queue that takes plain connections', () => {
    const { app, messaging, forget } = describeForTest();
    onTestFinished(forget);
    new Queue(messaging, 'Planted');
    checked(app);
    expect(() => app.synth()).toThrow('AwsSolutions-SQS4');
  });
});

function checked(app: App): void {
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app, { writeSuppressionsToCloudFormation: true }));
}

function acknowledgements(template: Template): Acknowledgement[] {
  const resources: Record<string, { Metadata?: { cdk_nag?: { rules_to_suppress: Acknowledgement[] } } }> =
    template.toJSON().Resources;
  return Object.values(resources).flatMap(({ Metadata }) => Metadata?.cdk_nag?.rules_to_suppress ?? []);
}
