import { CfnOutput, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { OAuthScope, UserPoolClient, UserPoolClientIdentityProvider } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import { type Environment, FUNCTION_ENVIRONMENTS, type FunctionName } from '#shared/config/environment.ts';
import { FailureAlarms } from '../constructs/failure-alarms.ts';
import { ProductFunction } from '../constructs/product-function.ts';
import { WebEntry } from '../constructs/web-entry.ts';
import type { DataStack } from './data-stack.ts';
import type { DeploymentSettings } from './deployment-settings.ts';
import { readStream, tickEveryMinute, workOff } from './event-sources.ts';
import { functionAccess, WILDCARD_REASONS } from './function-access.ts';
import { FUNCTION_PLANS } from './function-plans.ts';
import type { IdentityStack } from './identity-stack.ts';
import type { MessagingStack } from './messaging-stack.ts';

export interface ApplicationStackProps extends StackProps {
  readonly data: DataStack;
  readonly messaging: MessagingStack;
  readonly identity: IdentityStack;
  readonly settings: DeploymentSettings;
}

/** The functions, what makes them run, and the way in. Holds nothing: it can be removed and built again. */
export class ApplicationStack extends Stack {
  constructor(scope: Construct, id: string, props: ApplicationStackProps) {
    super(scope, id, props);
    const { data, messaging, settings } = props;
    const entry = new WebEntry(this, 'Entry', settings);
    const functions = this.createFunctions(props, this.functionEnvironment(props, entry.baseUrl));

    const answering = ['/a/{proxy+}', '/u/{proxy+}', '/o/{proxy+}', '/w/{proxy+}', '/brand/{proxy+}'];
    entry.route(answering, functions['survey-web'].lambda);
    entry.route(['/v1/{proxy+}'], functions['public-api'].lambda);
    entry.route(['/', '/{proxy+}'], functions['console-web'].lambda);

    workOff(this, 'import', messaging.queues.import, functions['import-people']);
    workOff(this, 'prepare', messaging.queues.prepare, functions['prepare-invitations']);
    workOff(this, 'dispatch', messaging.queues.dispatch, functions['dispatch-invitations']);
    workOff(this, 'release', messaging.queues.release, functions['release-wave']);
    workOff(this, 'webhook', messaging.queues.webhook, functions['deliver-webhooks']);
    workOff(this, 'feedback', messaging.queues.feedback, functions['process-email-feedback']);
    readStream(this, data.tables.responses, functions['tally-responses'], messaging.uncounted);
    tickEveryMinute(this, functions['run-schedule']);

    this.watch(functions, messaging, entry, settings);
    new CfnOutput(this, 'BaseUrl', { value: entry.baseUrl });
  }

  private createFunctions(
    { data, messaging, settings }: ApplicationStackProps,
    environment: Environment,
  ): Record<FunctionName, ProductFunction> {
    const access = functionAccess(data, messaging, settings);
    const create = (functionName: FunctionName) =>
      new ProductFunction(this, functionName, {
        functionName,
        ...FUNCTION_PLANS[functionName],
        environment: pick(environment, Object.keys(FUNCTION_ENVIRONMENTS[functionName].shape)),
        access: access[functionName],
        wildcards: WILDCARD_REASONS[functionName] ?? [],
      });
    return {
      'survey-web': create('survey-web'),
      'console-web': create('console-web'),
      'public-api': create('public-api'),
      'import-people': create('import-people'),
      'prepare-invitations': create('prepare-invitations'),
      'dispatch-invitations': create('dispatch-invitations'),
      'release-wave': create('release-wave'),
      'process-email-feedback': create('process-email-feedback'),
      'tally-responses': create('tally-responses'),
      'deliver-webhooks': create('deliver-webhooks'),
      'run-schedule': create('run-schedule'),
    };
  }

  private functionEnvironment(
    { data, messaging, identity, settings }: ApplicationStackProps,
    baseUrl: string,
  ): Environment {
    return {
      INSIDEOUT_TABLE_MAIN: data.tables.main.tableName,
      INSIDEOUT_TABLE_RESPONSES: data.tables.responses.tableName,
      INSIDEOUT_TABLE_BALLOTS: data.tables.ballots.tableName,
      INSIDEOUT_QUEUE_PREPARE_URL: messaging.queues.prepare.queue.queueUrl,
      INSIDEOUT_QUEUE_DISPATCH_URL: messaging.queues.dispatch.queue.queueUrl,
      INSIDEOUT_QUEUE_RELEASE_URL: messaging.queues.release.queue.queueUrl,
      INSIDEOUT_QUEUE_IMPORT_URL: messaging.queues.import.queue.queueUrl,
      INSIDEOUT_QUEUE_WEBHOOK_URL: messaging.queues.webhook.queue.queueUrl,
      INSIDEOUT_BASE_URL: baseUrl,
      INSIDEOUT_SENDER: settings.sender,
      INSIDEOUT_CONFIGURATION_SET: messaging.configurationSet.configurationSetName,
      INSIDEOUT_KEY_ID: data.ballotKey.keyArn,
      INSIDEOUT_SECRET_ID: data.tokenSecret.secretArn,
      INSIDEOUT_OIDC_ISSUER: identity.issuer,
      INSIDEOUT_OIDC_CLIENT_ID: this.consoleClient(identity, baseUrl).userPoolClientId,
    };
  }

  /** The console as Cognito knows it: code flow, and PKCE in place of a secret. */
  private consoleClient({ userPool }: IdentityStack, baseUrl: string): UserPoolClient {
    return new UserPoolClient(this, 'Console', {
      userPool,
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID, OAuthScope.EMAIL, OAuthScope.PROFILE],
        callbackUrls: [`${baseUrl}/sign-in/callback`],
        logoutUrls: [`${baseUrl}/`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      preventUserExistenceErrors: true,
    });
  }

  private watch(
    functions: Record<FunctionName, ProductFunction>,
    { queues, uncounted, undelivered }: MessagingStack,
    entry: WebEntry,
    settings: DeploymentSettings,
  ): void {
    const alarms = new FailureAlarms(this, 'Alarms', settings);
    for (const [name, { deadLetters }] of Object.entries(queues)) {
      // Whoever brings a file sees that it stands still, and deliveries show on their page; a press goes on.
      if (name === 'import' || name === 'webhook') continue;
      alarms.whenNotEmpty(`DeadLetters-${name}`, deadLetters, `Jobs of ${name} failed for good.`);
    }
    alarms.whenNotEmpty('Undelivered', undelivered, 'Reports about mails did not reach their queue.');
    alarms.whenNotEmpty('Uncounted', uncounted, 'Responses are stored but not counted: recount their wave.');
    alarms.whenReached('Counting', functions['tally-responses'].lambda.metric('IteratorAge'), {
      threshold: Duration.minutes(15).toMilliseconds(),
      meaning: 'Responses have been waiting to be counted for a quarter of an hour.',
    });
    alarms.whenReached('Release', queues.release.queue.metricApproximateAgeOfOldestMessage(), {
      threshold: Duration.minutes(30).toSeconds(),
      meaning: 'A closed wave has been waiting for its release for half an hour.',
    });
    alarms.whenReached('Schedule', functions['run-schedule'].lambda.metricErrors(), {
      threshold: 3,
      meaning: 'What was due was not done, several times in a row.',
    });
    alarms.whenReached('Pages', entry.serverErrors(), {
      threshold: 5,
      meaning: 'Visitors met errors of our own making.',
    });
  }
}

function pick(environment: Environment, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => names.includes(name)));
}
