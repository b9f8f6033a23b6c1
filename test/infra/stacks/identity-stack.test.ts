import { Match } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { Role } from '#shared/domain/staff/staff.ts';
import { type ProductTemplates, productTemplates, resources } from './product-templates.ts';

let templates: ProductTemplates;
beforeAll(() => {
  templates = productTemplates();
});

describe('the accounts of the staff', () => {
  it('are made by an administrator, with a long password and an optional second factor', () => {
    templates.identity.hasResourceProperties('AWS::Cognito::UserPool', {
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'OPTIONAL',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
      Policies: { PasswordPolicy: Match.objectLike({ MinimumLength: 12 }) },
    });
  });

  it('have a group for every role that the product knows', () => {
    const groups = Object.values(resources(templates.identity, 'AWS::Cognito::UserPoolGroup'));
    expect(groups.map(({ Properties }) => Properties.GroupName).sort()).toEqual([...Role.options].sort());
  });
});

it('tells the operator where to make the first account', () => {
  templates.identity.hasOutput('UserPoolId', {});
});

describe('the console as a client', () => {
  it('uses the code flow alone, without a secret, and comes back to its own address', () => {
    templates.application.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      AllowedOAuthFlows: ['code'],
      AllowedOAuthFlowsUserPoolClient: true,
      AllowedOAuthScopes: ['openid', 'email', 'profile'],
      GenerateSecret: false,
      CallbackURLs: [{ 'Fn::Join': ['', [Match.anyValue(), '/sign-in/callback']] }],
      PreventUserExistenceErrors: 'ENABLED',
    });
  });

  it('comes back to the domain that the deployment was given', () => {
    const { application } = productTemplates(ownDomain);
    application.hasResourceProperties('AWS::Cognito::UserPoolClient', {
      CallbackURLs: ['https://surveys.example.com/sign-in/callback'],
    });
  });
});

const ownDomain = {
  baseUrl: 'https://surveys.example.com',
  certificateArn: 'arn:aws:acm:eu-central-1:123456789012:certificate/11111111-2222-3333-4444-555555555555',
};
