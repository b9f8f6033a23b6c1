import { type Acknowledgment, Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { type PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
} from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { FunctionName } from '#shared/config/environment.ts';
import { BUNDLING, entryOf, PROJECT_ROOT } from './bundling.ts';

export interface ProductFunctionProps {
  readonly functionName: FunctionName;
  readonly description: string;
  readonly memoryInMegabytes: number;
  readonly timeoutInSeconds: number;
  readonly environment: Readonly<Record<string, string>>;
  /** All that the function may do, besides writing its own log. */
  readonly access: readonly PolicyStatement[];
  /** Why some of that names no single resource. */
  readonly wildcards: readonly Acknowledgment[];
}

/** One function of the product with a role and a log of its own. */
export class ProductFunction extends Construct {
  readonly lambda: NodejsFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: ProductFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `What ${props.functionName} may do`,
    });
    logGroup.grantWrite(this.role);
    for (const statement of props.access) this.role.addToPolicy(statement);
    Validations.of(this.role).acknowledge(...props.wildcards);
    this.lambda = new NodejsFunction(this, 'Function', {
      entry: entryOf(props.functionName),
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memoryInMegabytes,
      timeout: Duration.seconds(props.timeoutInSeconds),
      environment: { ...props.environment },
      role: this.role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      // Without a line for each call nobody can line calls up with people.
      systemLogLevelV2: SystemLogLevel.WARN,
      awsSdkConnectionReuse: false,
      projectRoot: PROJECT_ROOT,
      depsLockFilePath: `${PROJECT_ROOT}/package-lock.json`,
      bundling: {
        format: OutputFormat.ESM,
        target: BUNDLING.target,
        minify: BUNDLING.minify,
        sourceMap: BUNDLING.sourcemap,
        mainFields: [...BUNDLING.mainFields],
        banner: BUNDLING.banner,
        externalModules: [],
        esbuildArgs: Object.fromEntries(
          Object.entries(BUNDLING.alias).map(([name, replacement]) => [`--alias:${name}`, replacement]),
        ),
      },
    });
  }
}
