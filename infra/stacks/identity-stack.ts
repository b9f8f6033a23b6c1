import { Aws, CfnOutput, Duration, RemovalPolicy, Stack, type StackProps, Validations } from 'aws-cdk-lib';
import { AccountRecovery, FeaturePlan, Mfa, UserPool, type UserPoolDomain } from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';

/** Groups a person of the staff may be in; the console takes them for roles. */
export const STAFF_GROUPS = {
  hr: 'Runs the employee side',
  marketing: 'Runs the customer side',
  leadership: 'Reads released results and the digest',
  admin: 'May do everything',
} as const;

export interface IdentityStackProps extends StackProps {
  /** First part of the address of the sign-in page; taken by nobody else in the region. */
  readonly signInPrefix?: string | undefined;
}

/** Who the staff are: accounts made by an administrator, one group a role, the hosted sign-in page. */
export class IdentityStack extends Stack {
  readonly userPool: UserPool;
  readonly domain: UserPoolDomain;

  constructor(scope: Construct, id: string, { signInPrefix, ...props }: IdentityStackProps) {
    super(scope, id, props);
    this.userPool = new UserPool(this, 'Staff', {
      featurePlan: FeaturePlan.ESSENTIALS,
      selfSignUpEnabled: false,
      signInAliases: { email: true },
      signInCaseSensitive: false,
      standardAttributes: {
        email: { required: true, mutable: true },
        fullname: { required: false, mutable: true },
        locale: { required: false, mutable: true },
      },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        minLength: 12,
        requireLowercase: true,
        requireUppercase: true,
        requireDigits: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(7),
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const [groupName, description] of Object.entries(STAFF_GROUPS)) {
      this.userPool.addGroup(`Group-${groupName}`, { groupName, description });
    }
    this.domain = this.userPool.addDomain('SignIn', {
      cognitoDomain: { domainPrefix: signInPrefix ?? `insideout-${Aws.ACCOUNT_ID}` },
    });
    new CfnOutput(this, 'UserPoolId', { value: this.userPool.userPoolId });
    Validations.of(this.userPool).acknowledge(
      {
        id: 'AwsSolutions-COG2',
        reason:
          'A second factor by authenticator app is offered to everybody; companies that must enforce it set it in the pool, or federate their own directory.',
      },
      {
        id: 'AwsSolutions-COG8',
        reason:
          'Threat protection is sold with the Plus plan, by the head and month; the product must cost next to nothing while idle.',
      },
    );
  }

  /** The issuer whose description the console reads. */
  get issuer(): string {
    return `https://cognito-idp.${this.region}.amazonaws.com/${this.userPool.userPoolId}`;
  }
}
