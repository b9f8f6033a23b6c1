import { CfnOutput, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { DomainName, HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface WebEntryProps {
  /** Own domain (`https://surveys.example.com`) and its certificate; without them API Gateway's address is used. */
  readonly baseUrl?: string | undefined;
  readonly certificateArn?: string | undefined;
}

/** What a request leaves behind: neither whose it was, nor where it came from, nor which link it used. */
const LOGGED = {
  requestId: '$context.requestId',
  route: '$context.routeKey',
  status: '$context.status',
  responseLength: '$context.responseLength',
  latencyInMilliseconds: '$context.responseLatency',
  error: '$context.error.messageString',
};

/** The one way in from outside: respondents' pages to one function, everything else to the console. */
export class WebEntry extends Construct {
  readonly baseUrl: string;
  private readonly api: HttpApi;

  constructor(scope: Construct, id: string, { baseUrl, certificateArn }: WebEntryProps) {
    super(scope, id);
    this.api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      disableExecuteApiEndpoint: baseUrl !== undefined,
    });
    this.baseUrl = baseUrl ?? this.api.apiEndpoint;
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const domainName =
      baseUrl && certificateArn ? this.ownDomain(new URL(baseUrl).hostname, certificateArn) : undefined;
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 2_000, burstLimit: 4_000 },
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(LOGGED)),
      },
      ...(domainName && { domainMapping: { domainName } }),
    });
  }

  /** Sends requests for these paths to the function. */
  route(paths: readonly string[], target: IFunction): void {
    const integration = new HttpLambdaIntegration(`To-${target.node.path}`, target);
    for (const path of paths) {
      for (const route of this.api.addRoutes({ path, integration })) {
        Validations.of(route).acknowledge({
          id: 'AwsSolutions-APIG4',
          reason:
            'The functions authorise each request themselves: respondents by the proof in their link, staff by a session that began with OIDC, other systems by a key.',
        });
      }
    }
  }

  serverErrors(): Metric {
    return this.api.metricServerError({ statistic: 'Sum' });
  }

  private ownDomain(domainName: string, certificateArn: string): DomainName {
    const domain = new DomainName(this, 'Domain', {
      domainName,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
    });
    new CfnOutput(this, 'DomainTarget', { value: `${domainName} CNAME ${domain.regionalDomainName}` });
    return domain;
  }
}
