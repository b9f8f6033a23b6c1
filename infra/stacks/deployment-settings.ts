import type { Node } from 'constructs';
import * as z from 'zod';

const FROM_LINE = /^(?:[^<>@]+ )?<?([^\s<>@]+@([^\s<>@]+\.[^\s<>@]+?))>?$/;

/** What a deployment is told with `-c name=value`, or in the context of cdk.json. */
const DeploymentSettings = z
  .object({
    /** The From line: `Acme <surveys@example.com>`. */
    sender: z.string().regex(FROM_LINE).default('Insideout <surveys@example.com>'),
    /** `existing` where SES knows the sender's domain already; otherwise the deployment adds it. */
    senderIdentity: z.enum(['create', 'existing']).default('create'),
    /** Where people reach the product; without it, the address that API Gateway gives. */
    baseUrl: z
      .url({ protocol: /^https$/ })
      .regex(/^https:\/\/[^/]+$/)
      .optional(),
    /** ACM certificate for the host of `baseUrl`, in the region of the deployment. */
    certificateArn: z.string().startsWith('arn:').optional(),
    /** First part of the address of the sign-in page. */
    signInPrefix: z.string().optional(),
    /** Who hears of alarms. */
    operatorEmail: z.email().optional(),
  })
  .refine(({ baseUrl, certificateArn }) => (baseUrl === undefined) === (certificateArn === undefined), {
    message: 'baseUrl and certificateArn belong together: a domain of your own needs its certificate',
  });
export type DeploymentSettings = z.infer<typeof DeploymentSettings>;

/** Reads the settings from the context. Throws one line for each that makes no sense. */
export function deploymentSettings(node: Node): DeploymentSettings {
  const names = Object.keys(DeploymentSettings.shape);
  const read = DeploymentSettings.safeParse(
    Object.fromEntries(names.map((name) => [name, node.tryGetContext(name) ?? undefined])),
  );
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${path.join('.') || 'context'}: ${message}`);
  throw new Error(`The deployment cannot be described:\n${problems.join('\n')}`);
}

/** Address and domain of a From line. */
export function senderParts(sender: string): { address: string; domain: string } {
  const [, address, domain] = FROM_LINE.exec(sender) ?? [];
  if (!address || !domain) throw new RangeError('the sender has no address');
  return { address, domain };
}
