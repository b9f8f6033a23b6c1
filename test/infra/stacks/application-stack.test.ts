import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { FUNCTION_ENVIRONMENTS, type FunctionName, readEnvironment } from '#shared/config/environment.ts';
import { QUEUE_SOURCES } from '#shared/config/event-sources.ts';
import { productTemplates, ROOT, resources } from './product-templates.ts';

let application: Template;
beforeAll(() => {
  ({ application } = productTemplates());
});
const NAMES = Object.keys(FUNCTION_ENVIRONMENTS) as FunctionName[];

describe('functions', () => {
  it('are those that have a folder, and each folder has its function', () => {
    const folders = readdirSync(path.join(ROOT, 'functions'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name);
    expect([...NAMES].sort()).toEqual(folders.sort());
    application.resourceCountIs('AWS::Lambda::Function', folders.length);
  });

  it('run on Node 24 on ARM, and log as JSON without a line for each call', () => {
    application.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      LoggingConfig: Match.objectLike({ LogFormat: 'JSON', SystemLogLevel: 'WARN' }),
      TracingConfig: Match.absent(),
      VpcConfig: Match.absent(),
    });
  });

  it('have a log of their own that is kept for a month', () => {
    const logs = Object.values(resources(application, 'AWS::Logs::LogGroup'));
    expect(logs.map(({ Properties }) => Properties.RetentionInDays)).toEqual(
      Array(NAMES.length + 1).fill(30),
    );
    const named = Object.values(resources(application, 'AWS::Lambda::Function')).map(({ Properties }) =>
      JSON.stringify((Properties.LoggingConfig as { LogGroup: unknown }).LogGroup),
    );
    expect(new Set(named).size).toBe(NAMES.length);
  });

  it.each(NAMES)('are given what they read and no more: %s', (name) => {
    const variables = variablesOf(name);
    const asIfDeployed = Object.fromEntries(
      Object.entries(variables).map(([key, value]) => [
        key,
        typeof value === 'string' ? value : 'https://deployed.example.com/1',
      ]),
    );
    expect(() => readEnvironment(name, asIfDeployed)).not.toThrow();
    expect(Object.keys(variables).sort()).toEqual(Object.keys(FUNCTION_ENVIRONMENTS[name].shape).sort());
  });
});

describe('event sources', () => {
  it.each(Object.entries(QUEUE_SOURCES))(
    'take the jobs of %s, and give back each that failed',
    (name, source) => {
      application.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
        EventSourceArn: {
          'Fn::ImportValue': Match.stringLikeRegexp(`${name}Queue`.replace(/^./, (c) => c.toUpperCase())),
        },
        BatchSize: source.jobsPerBatch,
        ScalingConfig: { MaximumConcurrency: source.maxConcurrency },
        FunctionResponseTypes: ['ReportBatchItemFailures'],
      });
    },
  );

  it('read the responses in order, in windows that name their shard, and lose nothing', () => {
    application.hasResourceProperties('AWS::Lambda::EventSourceMapping', {
      EventSourceArn: { 'Fn::ImportValue': Match.stringLikeRegexp('Responses.*StreamArn') },
      StartingPosition: 'TRIM_HORIZON',
      TumblingWindowInSeconds: 60,
      ParallelizationFactor: 1,
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 1_000,
      MaximumRecordAgeInSeconds: 43_200,
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::ImportValue': Match.stringLikeRegexp('Uncounted') } },
      },
    });
  });

  it('tick every minute with the time of the tick', () => {
    application.hasResourceProperties('AWS::Scheduler::Schedule', {
      ScheduleExpression: 'rate(1 minute)',
      State: 'ENABLED',
      FlexibleTimeWindow: { Mode: 'OFF' },
      Target: Match.objectLike({
        Arn: { 'Fn::GetAtt': [Match.stringLikeRegexp('^runschedule'), 'Arn'] },
        Input: '{"time":"<aws.scheduler.scheduled-time>"}',
      }),
    });
  });
});

describe('the way in', () => {
  it('leads respondents to the survey pages, other systems to the API and everybody else to the console', () => {
    const routes = Object.values(resources(application, 'AWS::ApiGatewayV2::Route'));
    const integrations = resources(application, 'AWS::ApiGatewayV2::Integration');
    const targets = Object.fromEntries(
      routes.map(({ Properties }) => {
        const [name] = /[A-Za-z0-9]+(?="})/.exec(JSON.stringify(Properties.Target)) ?? [''];
        return [Properties.RouteKey, JSON.stringify(integrations[name]?.Properties.IntegrationUri)];
      }),
    );
    expect(targets).toEqual({
      'ANY /a/{proxy+}': expect.stringContaining('surveyweb'),
      'ANY /u/{proxy+}': expect.stringContaining('surveyweb'),
      'ANY /o/{proxy+}': expect.stringContaining('surveyweb'),
      'ANY /w/{proxy+}': expect.stringContaining('surveyweb'),
      'ANY /v1/{proxy+}': expect.stringContaining('publicapi'),
      'ANY /brand/{proxy+}': expect.stringContaining('surveyweb'),
      'ANY /': expect.stringContaining('consoleweb'),
      'ANY /{proxy+}': expect.stringContaining('consoleweb'),
    });
  });

  it('writes down neither who came, nor from where, nor with which link', () => {
    const stages = Object.values(resources(application, 'AWS::ApiGatewayV2::Stage'));
    const [settings] = stages.map(({ Properties }) => Properties.AccessLogSettings as { Format: string });
    expect(Object.values(JSON.parse(settings?.Format ?? '{}')).sort()).toEqual([
      '$context.error.messageString',
      '$context.requestId',
      '$context.responseLatency',
      '$context.responseLength',
      '$context.routeKey',
      '$context.status',
    ]);
  });

  it('lets only so many in at once', () => {
    application.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      DefaultRouteSettings: { ThrottlingRateLimit: 2_000, ThrottlingBurstLimit: 4_000 },
    });
  });

  it('is a domain of one’s own where the deployment was given one, and then that alone', () => {
    const { application: own } = productTemplates({
      baseUrl: 'https://surveys.example.com',
      certificateArn:
        'arn:aws:acm:eu-central-1:123456789012:certificate/11111111-2222-3333-4444-555555555555',
    });
    own.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'surveys.example.com' });
    own.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
    own.hasResourceProperties('AWS::ApiGatewayV2::ApiMapping', { Stage: '$default' });
    expect(variablesOf('survey-web', own).INSIDEOUT_BASE_URL).toBe('https://surveys.example.com');
  });
});

describe('alarms', () => {
  it('watch every place where failures end, and stay within the ten that cost nothing', () => {
    const alarms = Object.values(resources(application, 'AWS::CloudWatch::Alarm'));
    expect(alarms.length).toBe(10);
    const watched = alarms.map(({ Properties }) => JSON.stringify(Properties.Dimensions)).join('\n');
    for (const place of ['Prepare', 'Dispatch', 'Release', 'Feedback']) {
      expect(watched).toContain(`${place}DeadLetters`);
    }
    expect(watched).toContain('Uncounted');
    expect(watched).toContain('UndeliveredMailEvents');
  });

  it('reach the operator whose address the deployment was given', () => {
    const { application: watched } = productTemplates({ operatorEmail: 'ops@example.com' });
    watched.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'ops@example.com',
    });
    watched.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({ Effect: 'Allow', Principal: { Service: 'cloudwatch.amazonaws.com' } }),
        ]),
      },
    });
  });
});

function variablesOf(name: FunctionName, template = application): Record<string, unknown> {
  const functions = Object.entries(resources(template, 'AWS::Lambda::Function'));
  const [, found] = functions.find(([logicalName]) => logicalName.startsWith(name.replaceAll('-', ''))) ?? [];
  const environment = found?.Properties.Environment as { Variables: Record<string, unknown> } | undefined;
  return environment?.Variables ?? {};
}
