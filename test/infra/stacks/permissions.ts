import type { Template } from 'aws-cdk-lib/assertions';
import { resources } from './product-templates.ts';

export interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: Record<string, Record<string, unknown>>;
}

/** What the role of each function says, by the function's name. */
export function permissionsByFunction(application: Template): Map<string, Statement[]> {
  const byRole = new Map<string, Statement[]>();
  for (const { Properties } of Object.values(resources(application, 'AWS::IAM::Policy'))) {
    const { Statement } = Properties.PolicyDocument as { Statement: Statement[] };
    for (const { Ref } of Properties.Roles as { Ref: string }[]) {
      byRole.set(Ref, [...(byRole.get(Ref) ?? []), ...Statement]);
    }
  }
  const functions = Object.values(resources(application, 'AWS::Lambda::Function'));
  return new Map(
    functions.map(({ Properties }) => {
      const [role] = (Properties.Role as { 'Fn::GetAtt': [string, string] })['Fn::GetAtt'];
      return [functionName(application, role), byRole.get(role) ?? []];
    }),
  );
}

/** Functions that are allowed an action on a resource whose reference contains `resource`. */
export function whoMay(application: Template, action: string, resource: string): string[] {
  return [...permissionsByFunction(application)]
    .filter(([, statements]) => statements.some((statement) => allows(statement, action, resource)))
    .map(([name]) => name)
    .sort();
}

export function allows(statement: Statement, action: string, resource: string): boolean {
  return (
    statement.Effect === 'Allow' &&
    [statement.Action].flat().some((allowed) => matches(allowed, action)) &&
    [statement.Resource].flat().some((one) => one === '*' || JSON.stringify(one).includes(resource))
  );
}

/** `dynamodb:*` matches `dynamodb:PutItem`. */
export function matches(pattern: string, text: string): boolean {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${escaped}$`).test(text);
}

function functionName(application: Template, role: string): string {
  const { Description } = resources(application, 'AWS::IAM::Role')[role]?.Properties ?? {};
  return /^What (.+) may do$/.exec(String(Description))?.[1] ?? role;
}
